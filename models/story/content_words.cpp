// SPDX-License-Identifier: GPL-3.0-or-later
// Pieces of five letters, weighted by the logarithm of their rarity.
#include "models/story/content_words.h"

#include <algorithm>
#include <cmath>

namespace demarche {

namespace {

constexpr qsizetype pieceLength = 5;
constexpr quint32 tableSize = 1u << 20;
constexpr size_t mostPieces = 96;

quint32 hashOf(const char16_t* letters, qsizetype count)
{
    quint64 hash = 0xcbf29ce484222325u;
    for (qsizetype i = 0; i < count; ++i)
        hash = (hash ^ letters[i]) * 0x100000001b3u;
    return quint32((hash ^ (hash >> 29)) % tableSize);
}

/// Calls `take(piece, share)`; the shares of one word add up to one.
template<class Take>
void forEachPiece(QStringView text, Take take)
{
    std::vector<char16_t> word;
    const auto finishWord = [&] {
        const qsizetype size = qsizetype(word.size());
        if (size >= 3) {
            const qsizetype count = std::max<qsizetype>(1, size - pieceLength + 1);
            for (qsizetype i = 0; i < count; ++i)
                take(hashOf(word.data() + i, std::min(size - i, pieceLength)), 1.0f / float(count));
        }
        word.clear();
    };
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            word.push_back(c.toLower().unicode());
        else if (!word.empty())
            finishWord();
    }
    finishWord();
}

std::vector<std::pair<quint32, float>> countedPieces(QStringView text)
{
    std::vector<std::pair<quint32, float>> pieces;
    forEachPiece(text, [&](quint32 piece, float share) { pieces.emplace_back(piece, share); });
    std::sort(pieces.begin(), pieces.end());
    size_t kept = 0;
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (kept > 0 && pieces[kept - 1].first == pieces[i].first)
            pieces[kept - 1].second += pieces[i].second;
        else
            pieces[kept++] = pieces[i];
    }
    pieces.resize(kept);
    return pieces;
}

} // namespace

double similarity(const ContentWords& a, const ContentWords& b)
{
    double product = 0;
    for (size_t i = 0, j = 0; i < a.pieces.size() && j < b.pieces.size();) {
        if (a.pieces[i].first < b.pieces[j].first)
            ++i;
        else if (b.pieces[j].first < a.pieces[i].first)
            ++j;
        else
            product += double(a.pieces[i++].second) * double(b.pieces[j++].second);
    }
    return std::min(1.0, product);
}

ContentModel::ContentModel()
    : m_frequencies(tableSize, 0)
{
}

void ContentModel::count(QStringView text)
{
    ++m_textCount;
    for (const auto& [piece, share] : countedPieces(text))
        ++m_frequencies[piece];
}

ContentWords ContentModel::weigh(QStringView text) const
{
    ContentWords words { countedPieces(text) };
    double squares = 0;
    for (auto& [piece, weight] : words.pieces) {
        weight *= std::log((float(m_textCount) + 1.0f) / (float(m_frequencies[piece]) + 0.5f)) + 0.05f;
        weight = std::max(weight, 0.0f);
        squares += double(weight) * double(weight);
    }
    if (words.pieces.size() > mostPieces) { // a hostile sentence of a thousand words
        std::nth_element(words.pieces.begin(), words.pieces.begin() + mostPieces, words.pieces.end(),
                         [](const auto& a, const auto& b) {
                             return a.second != b.second ? a.second > b.second : a.first < b.first;
                         });
        words.pieces.resize(mostPieces);
        std::sort(words.pieces.begin(), words.pieces.end());
    }
    const float length = float(std::sqrt(squares));
    for (auto& [piece, weight] : words.pieces)
        weight = length > 0 ? weight / length : 0;
    return words;
}

} // namespace demarche
