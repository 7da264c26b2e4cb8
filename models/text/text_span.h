// SPDX-License-Identifier: GPL-3.0-or-later
// A stretch of an article's text.
#pragma once

#include <QString>

#include <compare>

namespace demarche {

/// Offsets into an article's text in UTF-16 code units, as QString counts; `begin` belongs to it,
/// `end` does not. The story JSON counts code points instead: see CodePoints.
struct TextSpan {
    qsizetype begin = 0;
    qsizetype end = 0;

    constexpr qsizetype length() const { return end - begin; }
    constexpr bool isEmpty() const { return end <= begin; }
    constexpr bool contains(qsizetype offset) const { return begin <= offset && offset < end; }
    constexpr bool contains(const TextSpan& other) const { return begin <= other.begin && other.end <= end; }
    constexpr bool overlaps(const TextSpan& other) const { return begin < other.end && other.begin < end; }
    QStringView in(QStringView text) const { return text.mid(begin, end - begin); }
    friend constexpr auto operator<=>(const TextSpan&, const TextSpan&) = default;
};

/// The smallest span that holds both.
constexpr TextSpan united(const TextSpan& a, const TextSpan& b)
{
    return { a.begin < b.begin ? a.begin : b.begin, a.end > b.end ? a.end : b.end };
}

} // namespace demarche
