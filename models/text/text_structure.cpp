// SPDX-License-Identifier: GPL-3.0-or-later
// Puts paragraphs, sentences and words together, and finds them again by offset.
#include "models/text/text_structure.h"

#include "models/text/paragraph_breaker.h"
#include "models/text/sentence_breaker.h"
#include "models/text/word_breaker.h"

#include <algorithm>

namespace demarche {

TextStructure structureOf(const Article& article, const Abbreviations& abbreviations)
{
    TextStructure structure;
    const QStringView text(article.text);
    // English runs at five to six characters a word, marks counted
    structure.words.reserve(size_t(text.size() / 5 + 16));
    structure.sentences.reserve(size_t(text.size() / 100 + 4));
    for (const ParagraphSpan& paragraph : paragraphsOf(article)) {
        const size_t firstWord = structure.words.size();
        const size_t firstSentence = structure.sentences.size();
        appendWords(text, paragraph.span, structure.words);
        appendSentences(text, structure, firstWord, abbreviations);
        structure.paragraphs.push_back(
            { quint32(firstSentence), quint32(structure.sentences.size()), paragraph.part, paragraph.span });
    }
    return structure;
}

qsizetype TextStructure::sentenceAt(qsizetype offset) const
{
    const auto after = std::upper_bound(sentences.begin(), sentences.end(), offset,
                                        [](qsizetype wanted, const Sentence& s) { return wanted < s.span.begin; });
    return after - sentences.begin() - 1;
}

qsizetype TextStructure::wordAt(qsizetype offset) const
{
    const auto found = std::upper_bound(words.begin(), words.end(), offset,
                                        [](qsizetype wanted, const Word& w) { return wanted < qsizetype(w.end); });
    return found - words.begin();
}

} // namespace demarche
