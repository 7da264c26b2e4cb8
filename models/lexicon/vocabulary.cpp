// SPDX-License-Identifier: GPL-3.0-or-later
// Linear probing over word forms, which are hashes already.
#include "models/lexicon/vocabulary.h"

namespace demarche {

namespace {
constexpr size_t smallestTable = 1024; // a power of two, as all sizes here
constexpr quint64 emptySlot = 0; // no form is 0
} // namespace

Vocabulary::Vocabulary()
    : m_forms(smallestTable, emptySlot)
    , m_ids(smallestTable, unknownWord)
{
}

WordId Vocabulary::find(quint64 form) const
{
    const size_t mask = m_forms.size() - 1;
    for (size_t slot = size_t(form) & mask; m_forms[slot] != emptySlot; slot = (slot + 1) & mask) {
        if (m_forms[slot] == form)
            return m_ids[slot];
    }
    return unknownWord;
}

WordId Vocabulary::find(QStringView word) const { return find(formOf(word)); }

WordId Vocabulary::add(QStringView word)
{
    const quint64 form = formOf(word);
    if (const WordId known = find(form); known != unknownWord)
        return known;
    if (size_t(m_count) * 2 >= m_forms.size())
        grow();
    const size_t mask = m_forms.size() - 1;
    size_t slot = size_t(form) & mask;
    while (m_forms[slot] != emptySlot)
        slot = (slot + 1) & mask;
    m_forms[slot] = form;
    m_ids[slot] = WordId(++m_count);
    return m_ids[slot];
}

void Vocabulary::grow()
{
    const std::vector<quint64> forms = std::move(m_forms);
    const std::vector<WordId> ids = std::move(m_ids);
    m_forms.assign(forms.size() * 2, emptySlot);
    m_ids.assign(forms.size() * 2, unknownWord);
    const size_t mask = m_forms.size() - 1;
    for (size_t i = 0; i < forms.size(); ++i) {
        if (forms[i] == emptySlot)
            continue;
        size_t slot = size_t(forms[i]) & mask;
        while (m_forms[slot] != emptySlot)
            slot = (slot + 1) & mask;
        m_forms[slot] = forms[i];
        m_ids[slot] = ids[i];
    }
}

std::vector<WordId> Vocabulary::identify(std::span<const Word> words) const
{
    std::vector<WordId> ids;
    ids.reserve(words.size());
    for (const Word& word : words)
        ids.push_back(find(word.form));
    return ids;
}

} // namespace demarche
