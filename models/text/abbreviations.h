// SPDX-License-Identifier: GPL-3.0-or-later
// Words whose full stop need not end a sentence, as the sentence breaker wants to know them.
#pragma once

#include <QStringList>

#include <vector>

namespace demarche {

/// A value filled from a lexicon (en/abbreviations); empty, only the general rules hold: single capitals
/// ("F."), short words without a vowel ("Mr."), and a lower-case word after the stop.
class Abbreviations {
public:
    enum class Kind : quint8 {
        None,
        Never, ///< never ends a sentence: "Mr.", "Gen.", "vs."
        BeforeNumber, ///< does not before a number: "No. 5"
        Sometimes, ///< ends one only before a sentence opener: "Sept.", "Inc.", "a.m."
    };

    void add(const QStringList& words, Kind kind); ///< without the final stop
    void addOpeners(const QStringList& words); ///< words that commonly begin a sentence: "The", "But"
    Kind kindOf(quint64 form) const;
    bool isOpener(quint64 form) const;

private:
    struct Entry {
        quint64 form;
        Kind kind;
    };
    std::vector<Entry> m_entries; ///< sorted by form
    std::vector<quint64> m_openers; ///< sorted
};

} // namespace demarche
