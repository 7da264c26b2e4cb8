// SPDX-License-Identifier: GPL-3.0-or-later
// A form of a cue verb counts where its neighbours let it be a verb.
#include "models/analysis/quote_cues.h"

#include "models/analysis/quote_marked_words.h"

#include <algorithm>

namespace demarche {

namespace {

class CueFinder {
public:
    CueFinder(const QuoteText& text, const UnitSentence& sentence)
        : m_text(text)
        , m_sentence(sentence)
    {
    }
    std::vector<Cue> run();

private:
    bool takePhrase(quint32 unit);
    void takeVerb(quint32 unit, const CueForm& form, quint32 wordCount);
    Cue groupOf(quint32 unit, const CueForm& cueForm) const;
    bool canBeFinite(const Cue& cue, CueVerbForm form) const;
    bool looksLikeNoun(const Cue& cue, CueVerbForm form) const;
    bool followsSubject(quint32 first) const;
    bool isOneOfTwo(quint32 name) const;
    bool opensInverted(const Cue& cue) const;
    quint32 skipBack(quint32 unit) const;
    void takeNoun(quint32 unit);
    void takeParticle(Cue& cue) const;

    const QuoteText& m_text;
    const UnitSentence& m_sentence;
    std::vector<Cue> m_cues;
};

/// The unit before `unit` that is no adverb; `first - 1` wraps where there is none.
quint32 CueFinder::skipBack(quint32 unit) const
{
    while (unit > m_sentence.first && m_text.isAdverb(unit - 1) && !m_text.at(unit - 1).is(AuxiliaryWord))
        --unit;
    return unit;
}

/// Auxiliaries and adverbs before the verb belong to its group.
Cue CueFinder::groupOf(quint32 unit, const CueForm& cueForm) const
{
    Cue cue { unit, unit + 1, unit, cueForm.verb };
    const CueVerbForm form = cueForm.form;
    quint32 first = unit;
    bool isPassive = false;
    bool isNearestAuxiliary = true;
    bool hasAuxiliary = false;
    for (quint32 i = unit; i > m_sentence.first;) {
        --i;
        const Unit& u = m_text.at(i);
        if (u.is(AuxiliaryWord) && !u.isName) {
            if (isNearestAuxiliary && u.is(BeWord))
                isPassive = form != CueVerbForm::Gerund;
            isNearestAuxiliary = false;
            hasAuxiliary = true;
            cue.isNegated = cue.isNegated || u.is(NegationWord);
            cue.isSupposed = cue.isSupposed || u.is(ModalWord);
            first = i;
        } else if (m_text.isAdverb(i) && !u.isName) {
            cue.isNegated = cue.isNegated || u.is(NegationWord);
        } else if (u.isSuffix && i > m_sentence.first && form == CueVerbForm::Gerund
                   && m_text.at(i - 1).is(SubjectPronounWord)) {
            hasAuxiliary = true; // "he's saying"
            first = i;
        } else {
            break;
        }
    }
    cue.first = first;
    if (first > m_sentence.first && m_text.at(first - 1).is(ToWord) && !hasAuxiliary && form == CueVerbForm::Base) {
        cue.mood = CueMood::Infinitive;
        cue.first = first - 1;
        return cue;
    }
    const quint32 before = skipBack(unit);
    if (!hasAuxiliary && before > m_sentence.first && m_text.at(before - 1).is(ToWord) && form == CueVerbForm::Base) {
        cue.mood = CueMood::Infinitive;
        cue.first = before - 1;
    } else if (isPassive && form != CueVerbForm::Base && form != CueVerbForm::Third) {
        cue.mood = CueMood::Passive;
    } else if (form == CueVerbForm::Gerund && !hasAuxiliary) {
        cue.mood = CueMood::Gerund;
    }
    return cue;
}

/// Whether what stands before `first` can be the verb's subject.
bool CueFinder::followsSubject(quint32 first) const
{
    quint32 i = first;
    if (i == m_sentence.first)
        return false;
    const Unit& u = m_text.at(i - 1);
    if (u.isQuote())
        return true;
    if (u.is(SubjectPronounWord) || u.is(RelativeWord) || u.is(CoordinatorWord))
        return true;
    if (m_text.isBreak(i - 1) || u.mark == u')' || u.mark == u'"')
        return true;
    return m_text.isNominal(i - 1);
}

/// "The latest comments from", "support for": a preposition follows that the verb does not take.
bool CueFinder::looksLikeNoun(const Cue& cue, CueVerbForm form) const
{
    const bool hasNoun = form == CueVerbForm::Base || form == CueVerbForm::Third;
    if (!hasNoun || cue.end >= m_sentence.end || cue.head == m_sentence.first)
        return false;
    const Unit& left = m_text.at(cue.head - 1);
    const Unit& next = m_text.at(cue.end);
    if (left.is(SubjectPronounWord | RelativeWord | AuxiliaryWord))
        return false;
    if (m_text.at(cue.head).is(NounTooWord)) {
        // a verb only before what an object or a clause can begin with
        const bool mayBegin = next.isMarked() || next.isName || next.mark == u':'
            || next.is(DeterminerWord | ComplementiserWord | SubjectPronounWord | ObjectPronounWord | ToWord
                       | InterrogativeWord)
            || (next.mark == u',' && left.isName)
            || (cue.end + 1 < m_sentence.end && m_text.at(cue.end + 1).isQuote()); // "and calls rivals "weak""
        if (!mayBegin && cue.end == cue.head + 1)
            return true;
    }
    if (left.isName)
        return false;
    if (!next.isWord || !next.is(PrepositionWord) || next.is(AdverbWord))
        return next.is(AuxiliaryWord) && !next.isName;
    const auto& own = m_text.lexicon.verb(cue.verb).prepositions;
    return std::find(own.begin(), own.end(), m_text.input.ids[next.word]) == own.end();
}

/// "Ana Ruiz and Berg"
bool CueFinder::isOneOfTwo(quint32 name) const
{
    quint32 i = name;
    while (i > m_sentence.first && m_text.at(i - 1).isName && !m_text.at(i - 1).is(CoordinatorWord))
        --i;
    return i > m_sentence.first + 1 && m_text.at(i - 1).is(CoordinatorWord) && m_text.at(i - 2).isName;
}

/// Nouns and adjectives are spelled like verbs: "the claims", "his support", "alleged".
bool CueFinder::canBeFinite(const Cue& cue, CueVerbForm form) const
{
    if (cue.first < cue.head)
        return cue.mood != CueMood::Infinitive;
    const quint32 before = skipBack(cue.head);
    if (before == m_sentence.first)
        return form == CueVerbForm::Past || form == CueVerbForm::PastOrParticiple; // "Asked about"
    const Unit& left = m_text.at(before - 1);
    const bool isDetermined
        = left.is(DeterminerWord) && !left.is(SubjectPronounWord | GroupPronounWord | RelativeWord) && !left.isName;
    if (isDetermined || left.isSuffix || (left.is(PrepositionWord) && !left.is(AdverbWord) && !left.isName))
        return false;
    if (!followsSubject(before) || looksLikeNoun(cue, form))
        return false;
    if (form == CueVerbForm::Third)
        return !left.is(CoordinatorWord) || cue.head + 1 < m_sentence.end;
    if (form == CueVerbForm::Base) {
        if (left.is(SubjectPronounWord | RelativeWord | GroupPronounWord | CoordinatorWord | AnonymousWord))
            return true;
        // "Ruiz and Berg call", "experts warn": two names or a plural noun before it
        if (left.isName && isOneOfTwo(before - 1))
            return true;
        return m_text.endsWith(before - 1, u"s") || m_text.endsWith(before - 1, u"people") || left.is(NumberWord);
    }
    return true;
}

/// Said the captain, who had come late, "We go."
bool CueFinder::opensInverted(const Cue& cue) const
{
    constexpr quint32 longestSubject = 30; // units
    if (!(m_text.lexicon.verb(cue.verb).frames & QuoteFrame) || cue.head != m_sentence.first)
        return false;
    const quint32 end = std::min(m_sentence.end, cue.end + longestSubject);
    if (cue.end >= end || !(m_text.at(cue.end).isName || m_text.at(cue.end).is(DeterminerWord)))
        return false;
    for (quint32 i = cue.end + 1; i + 1 < end; ++i) {
        if (m_text.at(i + 1).isQuote())
            return (m_text.at(i).mark == u',' || m_text.at(i).mark == u':')
                && markedWordsOf(m_text, i + 1).startsCapital;
    }
    return false;
}

/// "point out", "call for": the particle is part of the cue.
void CueFinder::takeParticle(Cue& cue) const
{
    const CueVerb& verb = m_text.lexicon.verb(cue.verb);
    if (cue.end >= m_sentence.end || verb.prepositions.empty())
        return;
    const WordId next = m_text.input.ids[m_text.at(cue.end).word];
    if (!m_text.at(cue.end).isQuote()
        && std::find(verb.prepositions.begin(), verb.prepositions.end(), next) != verb.prepositions.end())
        ++cue.end;
}

void CueFinder::takeVerb(quint32 unit, const CueForm& cueForm, quint32 wordCount)
{
    if (m_text.at(unit).isName)
        return;
    Cue cue = groupOf(unit, cueForm);
    cue.end = unit + wordCount;
    const CueVerbForm form = cueForm.form;
    const CueVerb& verb = m_text.lexicon.verb(cue.verb);
    if (cue.mood == CueMood::Finite) {
        if (form == CueVerbForm::Gerund) {
            // with an auxiliary: "is saying"
        } else if (!canBeFinite(cue, form)) {
            return;
        } else if (cue.first == cue.head && form != CueVerbForm::Base && form != CueVerbForm::Third
                   && skipBack(unit) == m_sentence.first && !opensInverted(cue)) {
            cue.mood = CueMood::Participial;
        }
    } else if (cue.mood == CueMood::Gerund) {
        const quint32 before = skipBack(unit);
        if (before > m_sentence.first) {
            const Unit& left = m_text.at(before - 1);
            if (left.isSuffix
                || (left.is(DeterminerWord) && !left.is(SubjectPronounWord | ObjectPronounWord | RelativeWord)))
                return;
            if (!left.is(PrepositionWord | CoordinatorWord | SubordinatorWord) && !m_text.isBreak(before - 1)
                && !left.isQuote() && m_text.isNominal(before - 1))
                cue.mood = CueMood::Reduced;
        }
    }
    if (wordCount == 1)
        takeParticle(cue);
    if (verb.sort == CueSort::Particle && cue.end == cue.head + 1)
        return;
    m_cues.push_back(cue);
}

/// "his claim that": a noun counts with what it can report right after it.
void CueFinder::takeNoun(quint32 unit)
{
    const Unit& u = m_text.at(unit);
    const auto noun = m_text.lexicon.nounOf(m_text.input.ids[u.word]);
    if (!noun || u.isName || u.isMarked() || unit + 2 >= m_sentence.end)
        return;
    Cue cue { unit, unit + 1, unit, *noun, CueMood::Noun };
    takeParticle(cue);
    const CueFrames frames = m_text.lexicon.verb(*noun).frames;
    const Unit& next = m_text.at(unit + 1);
    const bool reports = cue.end > unit + 1 || (next.is(ComplementiserWord) && (frames & ClauseFrame))
        || (next.is(ToWord) && (frames & InfinitiveFrame));
    if (reports)
        m_cues.push_back(cue);
}

bool CueFinder::takePhrase(quint32 unit)
{
    const Unit& u = m_text.at(unit);
    if (!u.isWord)
        return false;
    const auto words = std::span(m_text.input.ids).subspan(u.word);
    const auto match = m_text.lexicon.phrases().longestAt(words);
    if (!match)
        return false;
    const PhraseRole role = QuoteLexicon::roleOf(match->value);
    const quint32 end = std::min(unit + match->wordCount, m_sentence.end);
    if (role == PhraseRole::AccordingTo || role == PhraseRole::InWordsOf) {
        m_cues.push_back({ unit, end, unit, 0, CueMood::AccordingTo });
        return true;
    }
    if (role == PhraseRole::Cue && unit + match->wordCount <= m_sentence.end) {
        const size_t before = m_cues.size();
        takeVerb(unit, { QuoteLexicon::verbOf(match->value), QuoteLexicon::formOfPhrase(match->value) },
                 match->wordCount);
        return m_cues.size() > before;
    }
    return false;
}

std::vector<Cue> CueFinder::run()
{
    for (quint32 i = m_sentence.first; i < m_sentence.end; ++i) {
        if (!m_text.at(i).isWord)
            continue;
        if (takePhrase(i)) {
            i = m_cues.back().end - 1;
            continue;
        }
        const size_t before = m_cues.size();
        if (m_text.at(i).cue.form != CueVerbForm::None)
            takeVerb(i, m_text.at(i).cue, 1);
        if (m_cues.size() == before)
            takeNoun(i);
    }
    return std::move(m_cues);
}

} // namespace

std::vector<Cue> cuesOf(const QuoteText& text, const UnitSentence& sentence) { return CueFinder(text, sentence).run(); }

} // namespace demarche
