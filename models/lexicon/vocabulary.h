// SPDX-License-Identifier: GPL-3.0-or-later
// Every word that any lexicon knows, numbered, so that a text is looked up once.
#pragma once

#include "models/text/text_structure.h"

#include <QString>

#include <span>
#include <vector>

namespace demarche {

/// Number of a known word; 0 means no lexicon knows it.
using WordId = quint32;
inline constexpr WordId unknownWord = 0;

/// Open-addressing table from Word::form to WordId. Filled while lexicons load, read-only afterwards.
class Vocabulary {
public:
    Vocabulary();
    WordId add(QStringView word); ///< the word's number, new or old; case does not count
    WordId find(quint64 form) const; ///< unknownWord if no lexicon knows it
    WordId find(QStringView word) const;
    qsizetype size() const { return m_count; }

    /// One look-up for each word of the text; the result runs parallel to structure.words.
    std::vector<WordId> identify(std::span<const Word> words) const;

private:
    void grow();
    std::vector<quint64> m_forms;
    std::vector<WordId> m_ids;
    qsizetype m_count = 0;
};

} // namespace demarche
