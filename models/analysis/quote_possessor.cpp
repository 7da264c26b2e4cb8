// SPDX-License-Identifier: GPL-3.0-or-later
// At most two adjectives may stand between owner and noun.
#include "models/analysis/quote_possessor.h"

namespace demarche {

std::optional<NounPhrase> possessorOf(const QuoteText& text, quint32 noun, quint32 lowest)
{
    for (quint32 i = noun; i > lowest && noun - i < 3; --i) {
        const Unit& u = text.at(i - 1);
        if (u.isSuffix && i > lowest + 1)
            return nounPhraseEndingAt(text, i - 2, lowest);
        if (u.is(PossessiveWord))
            return NounPhrase { i - 1, i, i - 1, true };
        if (!u.isWord || u.is(DeterminerWord | PrepositionWord | AuxiliaryWord | PlainVerbWord))
            break;
    }
    return std::nullopt;
}

std::optional<NounPhrase> authorBefore(const QuoteText& text, quint32 gerund, quint32 lowest)
{
    if (gerund < lowest + 3 || text.at(gerund - 1).mark != u',')
        return std::nullopt;
    const auto phrase = nounPhraseEndingAt(text, gerund - 2, lowest);
    if (!phrase || !text.at(phrase->head).is(DocumentWord) || text.at(phrase->head).isName)
        return std::nullopt;
    return possessorOf(text, phrase->head, lowest);
}

} // namespace demarche
