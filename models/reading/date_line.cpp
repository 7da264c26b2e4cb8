// SPDX-License-Identifier: GPL-3.0-or-later
// Every word must belong to dates, and a month or three numbers be among them.
#include "models/reading/date_line.h"

#include "models/text/word_breaker.h"

namespace demarche {

namespace {

constexpr size_t mostWords = 26;

/// "19th", "2pm", "19T16", "00Z"
bool isDateMixture(QStringView word, const LayoutLexicon& lexicon)
{
    QString letters;
    for (const QChar c : word) {
        if (c.isLetter())
            letters += c.toLower();
    }
    return lexicon.dateSuffixes.contains(letters);
}

} // namespace

bool isOnlyADate(QStringView words, const LayoutLexicon& lexicon)
{
    if (words.size() > 80)
        return false;
    const std::vector<Word> parsed = wordsIn(words);
    if (parsed.empty() || parsed.size() > mostWords)
        return false;
    int numbers = 0;
    int months = 0;
    for (const Word& word : parsed) {
        const QStringView text = word.span().in(words);
        switch (word.kind) {
        case WordKind::Number: numbers += text.count(u'.') >= 2 ? 3 : 1; break;
        case WordKind::Mixed:
            if (!isDateMixture(text, lexicon))
                return false;
            ++numbers;
            break;
        case WordKind::Letters: {
            const QString lower = text.toString().toLower();
            if (lexicon.months.contains(lower))
                ++months;
            else if (!lexicon.dateWords.contains(lower))
                return false;
            break;
        }
        case WordKind::Punctuation:
        case WordKind::Symbol:
            if (!QStringView(u".,:;-/()[]\u2013\u2014+|\u2022\u00b7").contains(text[0]))
                return false;
            break;
        default: return false;
        }
    }
    return (months >= 1 && numbers >= 1) || numbers >= 3;
}

TextSpan dateAtTheEndOf(QStringView text, const TextSpan& span, const LayoutLexicon& lexicon)
{
    const QStringView within = span.in(text);
    if (within.size() > 200)
        return {};
    const std::vector<Word> words = wordsIn(within);
    for (size_t i = 1; i < words.size(); ++i) {
        if (words[i].kind == WordKind::Punctuation || !words[i].followsSpace)
            continue;
        const TextSpan rest { words[i].begin, within.size() };
        if (isOnlyADate(rest.in(within), lexicon))
            return { span.begin + rest.begin, span.end };
    }
    return {};
}

} // namespace demarche
