// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/word_pattern.h"

namespace demarche {

namespace {

QChar folded(QChar c)
{
    if (c.unicode() < 0x80)
        return c.toLower();
    const QChar lower = c.toCaseFolded();
    QChar base = lower;
    while (base.unicode() >= 0x80 && base.decompositionTag() == QChar::Canonical)
        base = base.decomposition().front();
    return base.unicode() < 0x80 ? base.toLower() : lower; // й and 가 are letters of their own
}

bool isAccent(QChar c) { return c.unicode() >= 0x300 && c.category() == QChar::Mark_NonSpacing; }

bool isOfWord(QChar c) { return c.isLetterOrNumber() || c.isSurrogate() || isAccent(c); }

} // namespace

WordPattern::WordPattern(const QString& words)
{
    QString word;
    for (const QChar c : words) {
        if (isOfWord(c)) {
            if (!isAccent(c))
                word += folded(c);
        } else if (!word.isEmpty()) {
            m_words << word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        m_words << word;
}

/// Where the match that begins at `at`, the first letter of a word, ends; -1 if there is none.
qsizetype WordPattern::endOfMatch(QStringView text, qsizetype at) const
{
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        if (i > 0) {
            if (at < text.size() && isOfWord(text[at]))
                return -1; // the word before goes on
            while (at < text.size() && !isOfWord(text[at]))
                ++at;
        }
        const QString& word = m_words[i];
        for (qsizetype k = 0; k < word.size(); ++at) {
            if (at >= text.size())
                return -1;
            if (isAccent(text[at]))
                continue;
            if (folded(text[at]) != word[k])
                return -1;
            ++k;
        }
        while (at < text.size() && isAccent(text[at]))
            ++at;
    }
    return at;
}

bool WordPattern::isIn(QStringView text) const
{
    for (qsizetype i = 0; i < text.size() && !isEmpty(); ++i) {
        if (isOfWord(text[i]) && (i == 0 || !isOfWord(text[i - 1])) && endOfMatch(text, i) >= 0)
            return true;
    }
    return false;
}

std::vector<TextSpan> WordPattern::placesIn(QStringView text) const
{
    std::vector<TextSpan> places;
    for (qsizetype i = 0; i < text.size() && !isEmpty(); ++i) {
        if (!isOfWord(text[i]) || (i > 0 && isOfWord(text[i - 1])))
            continue;
        const qsizetype end = endOfMatch(text, i);
        if (end < 0)
            continue;
        places.push_back({ i, end });
        i = end - 1;
    }
    return places;
}

} // namespace demarche
