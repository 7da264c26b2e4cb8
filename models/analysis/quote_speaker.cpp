// SPDX-License-Identifier: GPL-3.0-or-later
// Subjects by position; verbs without one of their own share that of the verb before.
#include "models/analysis/quote_speaker.h"

#include "models/analysis/quote_possessor.h"
#include "models/analysis/quote_subject.h"

#include <algorithm>

namespace demarche {

namespace {

constexpr quint32 farthestVerb = 80; ///< units searched back for the verb of the clause
constexpr size_t mostCues = 16; ///< searched back for a shared subject

class SpeakerFinder {
public:
    SpeakerFinder(const QuoteText& text, const UnitSentence& sentence, const std::vector<Cue>& cues)
        : m_text(text)
        , m_sentence(sentence)
        , m_cues(cues)
        , m_subjects(text, sentence)
        , m_sources(cues.size())
    {
    }
    std::vector<Source> run();

private:
    Source after(const Cue& cue) const;
    Source agent(const Cue& cue) const;
    Source quotedAs(const Cue& cue, size_t number) const;
    Source shared(size_t cue) const;
    Source accordingTo(const Cue& cue) const;
    Source afterComma(const Cue& cue, size_t number) const;
    bool isInverted(const Cue& cue) const;
    bool takesObject(const Cue& cue) const;
    bool isPlainlyInverted(const Cue& cue) const;

    const QuoteText& m_text;
    const UnitSentence& m_sentence;
    const std::vector<Cue>& m_cues;
    SubjectFinder m_subjects;
    std::vector<Source> m_sources;
};

/// "said of Ruiz"
bool SpeakerFinder::takesObject(const Cue& cue) const
{
    const auto& own = m_text.lexicon.verb(cue.verb).prepositions;
    return cue.end > cue.head + 1
        && std::find(own.begin(), own.end(), m_text.input.ids[m_text.at(cue.end - 1).word]) != own.end();
}

/// "said Ruiz": nothing but marked words, a comma or a clause before the verb.
bool SpeakerFinder::isInverted(const Cue& cue) const
{
    if (cue.mood != CueMood::Finite || !(m_text.lexicon.verb(cue.verb).frames & QuoteFrame))
        return false;
    if (cue.first != cue.head || takesObject(cue))
        return false;
    if (cue.head > m_sentence.first) {
        const quint32 left = cue.head - 1;
        if (!m_text.at(left).isQuote() && m_text.at(left).mark != u',' && !m_text.isDash(left))
            return false;
    }
    if (cue.end >= m_sentence.end)
        return false;
    const Unit& next = m_text.at(cue.end);
    if (!next.isWord || next.is(ComplementiserWord | InterrogativeWord | ToWord)
        || (next.is(PrepositionWord) && !next.isName))
        return false;
    const bool besideMarks = cue.head == m_sentence.first || m_text.at(cue.head - 1).isQuote();
    // "Ruiz, the mayor, said Tuesday"
    if (next.is(TimeWord) && !besideMarks)
        return false;
    if ((m_text.lexicon.verb(cue.verb).frames & AddresseeFrame) && !besideMarks)
        return false;
    // "..., said the party was": no inversion
    const auto phrase = nounPhraseStartingAt(m_text, cue.end, m_sentence.end);
    if (!phrase)
        return false;
    return phrase->end >= m_sentence.end || besideMarks || !m_text.isFiniteVerb(phrase->end);
}

/// ", said Ruiz, the minister.": nothing but the subject follows, and the verb takes no object.
bool SpeakerFinder::isPlainlyInverted(const Cue& cue) const
{
    if (!isInverted(cue) || (m_text.lexicon.verb(cue.verb).frames & (ObjectFrame | AddresseeFrame)))
        return false;
    quint32 end = cue.end;
    while (end < m_sentence.end && m_text.at(end).isWord && !m_text.at(end).is(PrepositionWord))
        ++end;
    const auto phrase = nounPhraseStartingAt(m_text, cue.end, end);
    return phrase && phrase->end == end
        && (m_text.at(phrase->head).isName || m_text.at(phrase->first).is(DeterminerWord));
}

Source SpeakerFinder::after(const Cue& cue) const
{
    const auto phrase = nounPhraseStartingAt(m_text, cue.end, m_sentence.end);
    return phrase ? sourceOf(SourceRule::AfterCue, *phrase) : Source {};
}

Source SpeakerFinder::agent(const Cue& cue) const
{
    const quint32 end = std::min(m_sentence.end, cue.end + 12);
    for (quint32 i = cue.end; i + 1 < end; ++i) {
        const Unit& u = m_text.at(i);
        if (m_text.isBreak(i) || u.isQuote() || u.is(ComplementiserWord | ToWord))
            break;
        if (u.isWord && m_text.textOf(i) == u"by") {
            const auto phrase = nounPhraseStartingAt(m_text, i + 1, m_sentence.end);
            return phrase ? sourceOf(SourceRule::Agent, *phrase) : Source {};
        }
    }
    return {};
}

/// "The paper quoted Ruiz as saying": the object of the verb before speaks.
Source SpeakerFinder::quotedAs(const Cue& cue, size_t number) const
{
    if (number == 0 || cue.first < m_cues[number - 1].end + 2 || m_text.textOf(cue.first - 1) != u"as")
        return {};
    const auto phrase = nounPhraseEndingAt(m_text, cue.first - 2, m_cues[number - 1].end);
    return phrase && phrase->first == m_cues[number - 1].end ? sourceOf(SourceRule::BeforeCue, *phrase) : Source {};
}

/// At the sentence's start the clause follows the comma; an apposition may stand between.
Source SpeakerFinder::accordingTo(const Cue& cue) const
{
    quint32 limit = m_sentence.end;
    if (cue.first <= m_sentence.first + 1) {
        for (limit = cue.end; limit < m_sentence.end && m_text.at(limit).mark != u',';)
            ++limit;
    }
    const auto phrase = nounPhraseStartingAt(m_text, cue.end, limit);
    if (!phrase)
        return {};
    Source source = sourceOf(SourceRule::AccordingTo, *phrase);
    if (limit == phrase->end && limit + 1 < m_sentence.end) {
        quint32 second = limit + 1;
        while (second < m_sentence.end && m_text.at(second).mark != u',' && !m_text.isFiniteVerb(second))
            ++second;
        if (second + 1 < m_sentence.end && m_text.at(second).mark == u','
            && m_subjects.isDescription(limit + 1, second))
            source.end = second;
    }
    return source;
}

Source SpeakerFinder::shared(size_t number) const
{
    for (size_t i = number; i > 0 && number - i < mostCues;) {
        --i;
        const Source& source = m_sources[i];
        if (!source.isFound() || m_cues[i].mood == CueMood::Passive || m_cues[i].mood == CueMood::AccordingTo)
            continue;
        // a clause inside what another reports is not the sentence's own
        const bool isNested = source.first > m_sentence.first && i > 0
            && (source.rule == SourceRule::BeforeCue || source.rule == SourceRule::Relative)
            && !m_text.isBreak(source.first - 1) && !m_text.at(source.first - 1).is(CoordinatorWord)
            && !m_text.at(source.first - 1).isQuote() && m_sources[0].isFound();
        if (isNested)
            continue;
        Source copy = source;
        copy.rule = SourceRule::Shared;
        return copy;
    }
    return {};
}

/// "Asked about it, Ruiz said": the subject of the clause that follows.
Source SpeakerFinder::afterComma(const Cue& cue, size_t number) const
{
    quint32 i = cue.end;
    const quint32 farthest = std::min(m_sentence.end, cue.end + farthestVerb);
    while (i < farthest && m_text.at(i).mark != u',')
        ++i;
    for (size_t k = number + 1; k < m_cues.size() && k < number + mostCues; ++k) {
        if (m_cues[k].first <= i || m_cues[k].mood != CueMood::Finite)
            continue;
        Source source = m_subjects.before(m_cues[k].first);
        if (source.isFound()) {
            source.rule = SourceRule::AfterComma;
            return source;
        }
    }
    if (i + 1 < m_sentence.end) {
        if (const auto phrase = nounPhraseStartingAt(m_text, i + 1, m_sentence.end))
            return sourceOf(SourceRule::AfterComma, *phrase);
    }
    return {};
}

std::vector<Source> SpeakerFinder::run()
{
    for (size_t n = 0; n < m_cues.size(); ++n) {
        const Cue& cue = m_cues[n];
        Source& source = m_sources[n];
        switch (cue.mood) {
        case CueMood::Finite:
            if (isPlainlyInverted(cue))
                source = after(cue);
            if (!source.isFound() && cue.first > m_sentence.first && m_text.isBreak(cue.first - 1))
                source = m_subjects.before(cue.first);
            if (!source.isFound() && isInverted(cue))
                source = after(cue);
            if (!source.isFound())
                source = m_subjects.before(cue.first);
            if (!source.isFound())
                source = shared(n);
            if (!source.isFound())
                source = m_subjects.ofClause(cue.first);
            break;
        case CueMood::Passive: source = agent(cue); break;
        case CueMood::Participial: source = agent(cue); break;
        case CueMood::AccordingTo: source = accordingTo(cue); break;
        case CueMood::Reduced:
            source = m_subjects.before(cue.first);
            if (source.isFound())
                source.rule = SourceRule::Relative;
            // "she issued a statement saying" is she
            if (source.isFound() && m_text.at(source.phrase.head).is(DocumentWord | VenueWord)) {
                if (const Source author = m_subjects.ofClause(source.phrase.first); author.isFound())
                    source = author;
            }
            break;
        case CueMood::Gerund:
        case CueMood::Infinitive: {
            const bool opensSentence = cue.first <= m_sentence.first + 1;
            if (cue.mood == CueMood::Gerund) {
                source = quotedAs(cue, n);
                if (source.isFound())
                    break;
                if (const auto author = authorBefore(m_text, cue.first, m_sentence.first))
                    source = sourceOf(SourceRule::Possessor, *author);
            }
            if (!opensSentence && !source.isFound()) {
                source = shared(n);
                if (!source.isFound())
                    source = m_subjects.ofClause(cue.first);
            }
            if (!source.isFound())
                source = afterComma(cue, n);
            break;
        }
        case CueMood::Noun:
            if (const auto owner = possessorOf(m_text, cue.head, m_sentence.first))
                source = sourceOf(SourceRule::Possessor, *owner);
            break;
        }
    }
    return std::move(m_sources);
}

} // namespace

std::vector<Source> sourcesOf(const QuoteText& text, const UnitSentence& sentence, const std::vector<Cue>& cues)
{
    return SpeakerFinder(text, sentence, cues).run();
}

} // namespace demarche
