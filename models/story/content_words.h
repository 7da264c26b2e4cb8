// SPDX-License-Identifier: GPL-3.0-or-later
// How much two reports say the same, by the words they share and how rare these are in the story.
#pragma once

#include <QStringView>

#include <utility>
#include <vector>

namespace demarche {

/// Weighted pieces of words, ascending by piece, of unit length as a vector.
struct ContentWords {
    std::vector<std::pair<quint32, float>> pieces;
};

/// 0 nothing in common, 1 the same words.
double similarity(const ContentWords& a, const ContentWords& b);

/// Knows how rare each piece is. Words are cut into overlapping pieces, so that "consider" and
/// "reconsidered" meet without a list of word forms.
class ContentModel {
public:
    ContentModel();
    void count(QStringView text); ///< first pass, once for each text
    ContentWords weigh(QStringView text) const; ///< second pass

private:
    std::vector<quint32> m_frequencies; ///< by piece, hashed
    quint32 m_textCount = 0;
};

} // namespace demarche
