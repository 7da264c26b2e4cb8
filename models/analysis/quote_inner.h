// SPDX-License-Identifier: GPL-3.0-or-later
// Finds quotations inside quotations, and who speaks them within the outer words.
#pragma once

#include "models/analysis/quote_attribution.h"

namespace demarche {

/// The text with those outer marks taken off that hold others, so that the rules see what lies inside.
class PeeledText {
public:
    PeeledText(const AnalysisInput& input, const QuoteLexicon& lexicon, const std::vector<MarkedStretch>& stretches);

    bool isEmpty() const { return m_units.units.empty(); } ///< nothing is nested
    QuoteText text() const { return { m_input, m_lexicon, m_stretches, m_units.units }; }
    /// Records of inner words that are speech; `stretch` is the number of the outer one.
    std::vector<QuoteRecord> records() const;

private:
    const AnalysisInput& m_input;
    const QuoteLexicon& m_lexicon;
    std::vector<MarkedStretch> m_stretches;
    std::vector<qint32> m_outer; ///< by peeled stretch: the one it lay in, -1 if in none
    QuoteUnits m_units;
};

} // namespace demarche
