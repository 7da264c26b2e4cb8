// SPDX-License-Identifier: GPL-3.0-or-later
// What a line gives away about itself: label, byline, date, address, caption, prompt.
#pragma once

#include "models/reading/layout_lexicon.h"
#include "models/reading/outlet_lexicon.h"
#include "models/text/text_span.h"

#include <vector>

namespace demarche {

enum class SignSort : quint8 {
    Label, ///< "Published:", with its role
    Byline,
    Mail,
    Address,
    Date,
    Outlet,
    Credit, ///< a caption that ends with whose picture it is
    Furniture, ///< a prompt, a button, a counter
    TailMarker, ///< what comes after is furniture: "About the author"
};

struct LineSign {
    SignSort sort = SignSort::Furniture;
    LabelRole role = LabelRole::Furniture; ///< of labels
    TextSpan value; ///< the words that matter: after the label, the names, the date, the address
    bool isSure = true; ///< known wherever it stands; else only before or after the article's text
};

/// None for a line that may be prose. Constant time a line: long lines are prose.
class LineSigns {
public:
    LineSigns(const LayoutLexicon& words, const OutletLexicon& outlets)
        : m_words(words)
        , m_outlets(outlets)
    {
    }
    std::vector<LineSign> of(QStringView text, const TextSpan& line) const;

private:
    std::vector<LineSign> ofSegment(QStringView text, const TextSpan& segment) const;
    std::vector<LineSign> labels(QStringView text, const TextSpan& segment) const;
    std::vector<LineSign> datesAfterLabel(QStringView text, const LineSign& label) const;
    std::vector<LineSign> byline(QStringView text, const TextSpan& segment) const;
    bool isPrompt(QStringView line, const QString& lower) const;
    bool isCounter(QStringView line) const;
    bool isCredit(QStringView words) const;
    int creditStrength(QStringView line) const;

    const LayoutLexicon& m_words;
    const OutletLexicon& m_outlets;
};

} // namespace demarche
