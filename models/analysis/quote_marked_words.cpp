// SPDX-License-Identifier: GPL-3.0-or-later
// Counts words and capitals.
#include "models/analysis/quote_marked_words.h"

namespace demarche {

namespace {

constexpr quint32 wordsLookedAt = 60; ///< enough to tell a title from a speech

} // namespace

MarkedWords markedWordsOf(const QuoteText& text, quint32 unit)
{
    const MarkedStretch& stretch = text.stretches[size_t(text.at(unit).stretch)];
    const std::vector<Word>& words = text.input.structure.words;
    MarkedWords found;
    quint32 capitals = 0;
    quint32 longer = 0;
    bool first = true;
    bool opensBracket = false;
    char16_t lastSeen = 0;
    char16_t lastMark = 0;
    for (quint32 i = stretch.firstWord; i < stretch.endWord; ++i) {
        const Word& word = words[i];
        if (qsizetype(word.begin) < stretch.inner.begin || qsizetype(word.end) > stretch.inner.end)
            continue;
        if (word.kind > WordKind::Mixed) {
            const char16_t c = text.input.article.text[word.begin].unicode();
            opensBracket = opensBracket || (first && c == u'(');
            lastSeen = c;
            if (word.kind == WordKind::Punctuation)
                lastMark = c;
            continue;
        }
        lastSeen = 0;
        bool isSuffix = false; // a possessive s is no word of its own
        if (found.wordCount < wordsLookedAt) {
            const QuoteWordClasses classes = text.lexicon.classesOf(text.input.ids[i]);
            const QChar c = text.input.article.text[word.begin];
            isSuffix = (c == u'\'' || c == u'\u2019') && word.end - word.begin == 2;
            if (first)
                found.startsCapital = word.isCapitalised || word.kind != WordKind::Letters;
            first = false;
            // "The Art of the Deal", "Orange is the New Black", "Bridget's Diary"
            if (!isSuffix && !(classes & (PrepositionWord | DeterminerWord | CoordinatorWord | ToWord | BeWord))
                && word.end - word.begin > 1) {
                ++longer;
                capitals += word.isCapitalised || word.kind != WordKind::Letters;
            }
        }
        found.wordCount += !isSuffix;
        lastMark = 0;
    }
    found.isTitleCase = longer >= 1 && capitals == longer && found.startsCapital && found.wordCount <= 12;
    found.endsSentence = lastMark == u'.' || lastMark == u'?' || lastMark == u'!' || lastMark == u'\u2026';
    found.endsComma = lastMark == u',';
    found.endsColon = lastMark == u':';
    found.isBracketed = opensBracket && lastSeen == u')';
    return found;
}

} // namespace demarche
