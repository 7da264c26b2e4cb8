// SPDX-License-Identifier: GPL-3.0-or-later
// The rules for sentences, run once more where marks lie inside marks.
#include "models/analysis/quote_inner.h"

#include <algorithm>

namespace demarche {

PeeledText::PeeledText(const AnalysisInput& input, const QuoteLexicon& lexicon,
                       const std::vector<MarkedStretch>& stretches)
    : m_input(input)
    , m_lexicon(lexicon)
{
    std::vector<bool> holdsOthers(stretches.size());
    bool hasInner = false;
    for (const MarkedStretch& stretch : stretches) {
        if (stretch.parent >= 0)
            holdsOthers[size_t(stretch.parent)] = hasInner = true;
    }
    if (!hasInner)
        return;
    for (size_t i = 0; i < stretches.size(); ++i) {
        const qint32 parent = stretches[i].parent;
        if (parent < 0 && holdsOthers[i])
            continue;
        // what lies deeper stays inside what is now outermost
        const bool isDeeper = parent >= 0 && stretches[size_t(parent)].parent >= 0;
        m_stretches.push_back(stretches[i]);
        m_stretches.back().parent = isDeeper ? 0 : -1;
        m_outer.push_back(parent);
    }
    m_units = withPhrases(unitsOf(input, lexicon, m_stretches), input, lexicon, m_stretches);
}

std::vector<QuoteRecord> PeeledText::records() const
{
    const QuoteText all = text();
    std::vector<QuoteRecord> found;
    for (size_t s = 0; s < m_units.sentences.size(); ++s) {
        const UnitSentence& sentence = m_units.sentences[s];
        const auto begin = m_units.units.begin();
        const bool hasInner = std::any_of(begin + sentence.first, begin + sentence.end, [&](const Unit& unit) {
            return unit.isMarked() && m_outer[size_t(unit.stretch)] >= 0;
        });
        if (!hasInner)
            continue;
        for (QuoteRecord& record : recordsOf(all, sentence, quint32(s)).records) {
            if (record.stretch < 0 || record.kind == QuoteKind::Phrase || m_outer[size_t(record.stretch)] < 0)
                continue;
            record.stretch = m_outer[size_t(record.stretch)];
            found.push_back(std::move(record));
        }
    }
    return found;
}

} // namespace demarche
