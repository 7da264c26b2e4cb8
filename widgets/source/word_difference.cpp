// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/word_difference.h"

#include <QString>

#include <algorithm>

namespace demarche {

namespace {

constexpr size_t mostWords = 400; // the table below has the square of it

struct WordPlace {
    QString folded;
    TextSpan span;
};

std::vector<WordPlace> wordsOf(QStringView text)
{
    std::vector<WordPlace> words;
    for (qsizetype at = 0; at < text.size() && words.size() < mostWords;) {
        if (!text[at].isLetterOrNumber()) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && (text[end].isLetterOrNumber() || text[end].isMark()))
            ++end;
        words.push_back({ text.mid(at, end - at).toString().toCaseFolded(), { at, end } });
        at = end;
    }
    return words;
}

/// Appends, or lengthens the last stretch if nothing but marks and spaces lies between.
void add(std::vector<TextSpan>& spans, const WordPlace& word, bool isNeighbour)
{
    if (isNeighbour && !spans.empty())
        spans.back().end = word.span.end;
    else
        spans.push_back(word.span);
}

} // namespace

WordDifference differingWords(QStringView firstText, QStringView secondText)
{
    const std::vector<WordPlace> first = wordsOf(firstText), second = wordsOf(secondText);
    // length of the longest common sequence of what follows
    const size_t width = second.size() + 1;
    std::vector<int> common((first.size() + 1) * width, 0);
    for (size_t i = first.size(); i-- > 0;) {
        for (size_t j = second.size(); j-- > 0;) {
            common[i * width + j] = first[i].folded == second[j].folded
                ? common[(i + 1) * width + j + 1] + 1
                : std::max(common[(i + 1) * width + j], common[i * width + j + 1]);
        }
    }
    WordDifference difference;
    bool wasFirst = false, wasSecond = false; // the word before differed too
    for (size_t i = 0, j = 0; i < first.size() || j < second.size();) {
        if (i < first.size() && j < second.size() && first[i].folded == second[j].folded) {
            ++i, ++j;
            wasFirst = wasSecond = false;
        } else if (j == second.size()
                   || (i < first.size() && common[(i + 1) * width + j] >= common[i * width + j + 1])) {
            add(difference.first, first[i++], wasFirst);
            wasFirst = true;
        } else {
            add(difference.second, second[j++], wasSecond);
            wasSecond = true;
        }
    }
    return difference;
}

} // namespace demarche
