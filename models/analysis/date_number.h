// SPDX-License-Identifier: GPL-3.0-or-later
// What digits may mean in a date.
#pragma once

#include "models/analysis/date_symbol.h"

#include <array>
#include <span>

namespace demarche {

/// The readings of one number word, at most ten.
class NumberMeanings {
public:
    /// "21", "1998", "3,000", "2.5", "19th", "1990s", "2pm", "19.09.2023", "Q3".
    explicit NumberMeanings(QStringView word);
    std::span<const DateMeaning> all() const { return std::span(m_meanings).first(m_count); }

private:
    void add(DateSymbol symbol, double value);
    void readCode(QStringView word);
    void readDigits(QStringView digits);
    void readDotted(QStringView word);
    void readTail(int number, qsizetype digits, QStringView tail);
    std::array<DateMeaning, 10> m_meanings;
    std::size_t m_count = 0;
};

} // namespace demarche
