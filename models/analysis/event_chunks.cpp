// SPDX-License-Identifier: GPL-3.0-or-later
// Left to right, the longest noun phrase or verb group at each place.
#include "models/analysis/event_chunks.h"

namespace demarche {

namespace {

using Class = WordClass;

class Chunker {
public:
    Chunker(const std::vector<EventToken>& tokens, const EventLexicon& lexicon, std::vector<EventChunk>& chunks)
        : m_tokens(tokens)
        , m_lexicon(lexicon)
        , m_chunks(chunks)
    {
    }
    void run();

private:
    qsizetype size() const { return qsizetype(m_tokens.size()); }
    Class at(qsizetype i) const { return i < size() ? m_tokens[size_t(i)].wordClass : Class::Stop; }
    qsizetype skipParentheses(qsizetype i) const;
    qsizetype takeVerb(qsizetype i);
    qsizetype takeNoun(qsizetype i);
    bool isNounPart(qsizetype i, qsizetype begin) const;
    void put(ChunkKind kind, qsizetype first, qsizetype end);

    const std::vector<EventToken>& m_tokens;
    const EventLexicon& m_lexicon;
    std::vector<EventChunk>& m_chunks;
};

void Chunker::put(ChunkKind kind, qsizetype first, qsizetype end)
{
    EventChunk chunk;
    chunk.kind = kind;
    chunk.first = quint16(first);
    chunk.end = quint16(end);
    chunk.head = quint16(end - 1);
    m_chunks.push_back(chunk);
}

/// A verb group, or where there is none the place it began.
qsizetype Chunker::takeVerb(qsizetype i)
{
    qsizetype main = -1;
    qsizetype be = -1;
    qsizetype have = -1;
    quint16 traits = 0;
    quint32 groups = 0;
    bool isFirstFinite = false;
    bool hasAuxiliary = false;
    qsizetype k = i;
    for (; k < size() && main < 0; ++k) {
        const EventToken& token = m_tokens[size_t(k)];
        switch (token.wordClass) {
        case Class::To:
            if (hasAuxiliary || (traits & Infinitive)) {
                k = size();
                break;
            }
            traits |= Infinitive;
            continue;
        case Class::ModalFuture: traits |= FutureTense; break;
        case Class::Modal: traits |= ModalMood; break;
        case Class::Be: be = k; break;
        case Class::Have: have = k; break;
        case Class::Do: break;
        case Class::Negation: traits |= NegatedVerb; continue;
        case Class::Adverb:
        case Class::Mark:
            if (token.isHyphen)
                k = size();
            continue;
        case Class::Coordinator: // "has or will be signed"
            if (!hasAuxiliary || (at(k + 1) != Class::ModalFuture && at(k + 1) != Class::Modal))
                k = size();
            continue;
        case Class::Verb: main = k; continue;
        default: k = size(); continue;
        }
        if (k >= size())
            break;
        if (!hasAuxiliary && !(traits & Infinitive)) {
            isFirstFinite = !(token.forms & IngForm) && !((token.forms & PastParticiple) && !(token.forms & PastForm));
            groups = token.groups;
        }
        hasAuxiliary = true;
        if (token.groups & NegativeWord)
            traits |= NegatedVerb;
    }
    const qsizetype lastAuxiliary = std::max({ be, have });
    if (main < 0 && lastAuxiliary < 0)
        return i;
    if (main < 0)
        main = lastAuxiliary;
    const EventToken& verb = m_tokens[size_t(main)];
    if ((traits & Infinitive) && !hasAuxiliary && !(verb.forms & BaseForm))
        return i; // "to surrounding": no infinitive
    const bool isCopula = main == lastAuxiliary;
    if (!isCopula && be >= 0 && be < main) {
        if (verb.forms & IngForm)
            traits |= Progressive;
        else
            traits |= PassiveVoice;
    }
    if (have >= 0 && have < main)
        traits |= PerfectTense;
    if (!(traits & Infinitive)) {
        if (hasAuxiliary) {
            traits |= isFirstFinite || (traits & (FutureTense | ModalMood)) ? FiniteVerb : IngPhrase;
            if ((groups & PastAuxiliary) && !(traits & (FutureTense | ModalMood)))
                traits |= PastTense;
        } else if (verb.forms & IngForm) {
            traits |= IngPhrase;
        } else if (verb.forms & PastForm) {
            traits |= PastTense | FiniteVerb;
            if (verb.forms & PastParticiple)
                traits |= PastOrParticiple;
            if (verb.forms & BaseForm)
                traits &= quint16(~PastOrParticiple);
        } else if (verb.forms & PastParticiple) {
            traits |= ParticiplePhrase;
        } else {
            traits |= FiniteVerb;
        }
    }
    put(ChunkKind::Verb, i, main + 1);
    m_chunks.back().verb = traits;
    return main + 1;
}

bool Chunker::isNounPart(qsizetype i, qsizetype begin) const
{
    const Class before = i > begin ? at(i - 1) : Class::Stop;
    switch (at(i)) {
    case Class::Determiner: return i == begin || before == Class::Determiner;
    case Class::Possessive:
        return i == begin || m_tokens[size_t(i)].id == m_lexicon.key.possessive || before == Class::Determiner;
    case Class::Adjective:
    case Class::Number:
    case Class::Noun:
    case Class::Name: return before != Class::Pronoun;
    case Class::Pronoun: return i == begin;
    case Class::Mark:
        // quotation marks and hyphens inside a phrase, not at its end
        return i > begin
            && (at(i + 1) == Class::Noun || at(i + 1) == Class::Name || at(i + 1) == Class::Adjective
                || at(i + 1) == Class::Number);
    case Class::Date: {
        // "Monday's attack", "the 2022 invasion"
        if (at(i + 1) == Class::Possessive && m_tokens[size_t(i + 1)].id == m_lexicon.key.possessive)
            return i == begin;
        return i > begin && (before == Class::Determiner || before == Class::Possessive || before == Class::Adjective)
            && (at(i + 1) == Class::Noun || at(i + 1) == Class::Name || at(i + 1) == Class::Adjective);
    }
    default: return false;
    }
}

qsizetype Chunker::takeNoun(qsizetype i)
{
    qsizetype end = i;
    qsizetype head = -1;
    qsizetype date = -1;
    while (end < size() && isNounPart(end, i)) {
        const Class c = at(end);
        if (c == Class::Noun || c == Class::Name || c == Class::Pronoun)
            head = end;
        if (c == Class::Date)
            date = end;
        ++end;
    }
    if (end == i)
        return i;
    // no noun: "the wounded", "three"
    put(ChunkKind::Noun, i, end);
    m_chunks.back().head = quint16(head >= 0 ? head : end - 1);
    m_chunks.back().date = qint16(date);
    return end;
}

qsizetype Chunker::skipParentheses(qsizetype i) const
{
    // at most a short remark is skipped, so that a stray mark costs nothing
    for (qsizetype k = i + 1; k < size() && k < i + 12; ++k) {
        if (at(k) == Class::Stop)
            return k + 1;
    }
    return i;
}

void Chunker::run()
{
    qsizetype i = 0;
    while (i < size()) {
        const Class c = at(i);
        qsizetype next = i;
        if (c == Class::To || c == Class::ModalFuture || c == Class::Modal || c == Class::Be || c == Class::Have
            || c == Class::Do || c == Class::Verb || c == Class::Negation)
            next = takeVerb(i);
        else
            next = takeNoun(i);
        if (next > i) {
            i = next;
            continue;
        }
        next = i + 1;
        switch (c) {
        case Class::Preposition:
        case Class::To: put(ChunkKind::Preposition, i, next); break;
        case Class::Either: put(ChunkKind::Either, i, next); break;
        case Class::Subordinator: put(ChunkKind::Subordinator, i, next); break;
        case Class::Relative: put(ChunkKind::Relative, i, next); break;
        case Class::That: put(ChunkKind::That, i, next); break;
        case Class::Coordinator: put(ChunkKind::Coordinator, i, next); break;
        case Class::Comma: put(ChunkKind::Comma, i, next); break;
        case Class::Date: put(ChunkKind::Date, i, next); break;
        case Class::Stop: {
            const qsizetype past = skipParentheses(i);
            if (past > i)
                next = past;
            else
                put(ChunkKind::Stop, i, next);
            break;
        }
        case Class::Adverb: put(ChunkKind::Adverb, i, next); break;
        default: break;
        }
        i = next;
    }
}

} // namespace

void chunkSentence(const std::vector<EventToken>& tokens, const EventLexicon& lexicon, std::vector<EventChunk>& chunks)
{
    chunks.clear();
    if (tokens.size() < 30000) // indices are 16 bits; no sentence of words is that long
        Chunker(tokens, lexicon, chunks).run();
}

} // namespace demarche
