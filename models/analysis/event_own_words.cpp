// SPDX-License-Identifier: GPL-3.0-or-later
// Takes words from the text as they stand, and nothing rather than a part.
#include "models/analysis/event_own_words.h"

#include <algorithm>

namespace demarche {

namespace {

constexpr qsizetype mostObjectWords = 9;
constexpr qsizetype mostNounWords = 6;
constexpr qsizetype mostSubjectWords = 6;
constexpr qsizetype mostContentWords = 14;
constexpr qsizetype fewestContentWords = 3;

class TitleWords {
public:
    TitleWords(const ParsedSentence& sentence, const EventScope& scope)
        : m_sentence(sentence)
        , m_scope(scope)
    {
    }

    /// Words of the tokens; empty with a mark in between, which would stay half a pair.
    QString between(size_t first, size_t end) const
    {
        const bool isCut = end < m_sentence.tokens.size() && m_sentence.tokens[end].isHyphen;
        if (first >= end || isCut || m_sentence.tokens[end - 1].wordClass == WordClass::Determiner)
            return {};
        const auto& words = m_scope.input.structure.words;
        const qsizetype from = words[m_sentence.tokens[first].word].begin;
        const qsizetype to = words[size_t(m_sentence.tokens[end - 1].endWord) - 1].end;
        const QString text = m_scope.input.article.text.mid(from, to - from).simplified();
        const bool isMarked = std::any_of(text.begin(), text.end(), [](QChar c) {
            return c == u'"' || c == u'\u201c' || c == u'\u201d' || c == u'(' || c == u')' || c == u'[' || c == u']';
        });
        return isMarked ? QString() : text;
    }
    const EventToken& token(size_t i) const { return m_sentence.tokens[i]; }
    const EventChunk& chunk(size_t i) const { return m_sentence.chunks[i]; }
    size_t chunkCount() const { return m_sentence.chunks.size(); }

    /// "this decision", "it", "such talk": only the sentence before tells what.
    bool pointsElsewhere(const EventChunk& noun) const
    {
        const EventKeyWords& key = m_scope.lexicon.key;
        const EventToken& first = token(noun.first);
        const bool isPointer
            = (first.groups & FirstPerson) || first.id == key.this_ || first.id == key.such || first.id == key.same;
        return isPointer || first.wordClass == WordClass::Pronoun || token(noun.head).wordClass == WordClass::Pronoun
            || token(noun.head).isPronoun;
    }
    /// "calls to arm Oslo": the noun tells nothing without its verb.
    std::optional<size_t> endOfInfinitive(size_t verb) const
    {
        const size_t object = verb + 1;
        const bool hasObject = object < chunkCount() && chunk(object).kind == ChunkKind::Noun
            && chunk(object).preposition == unknownWord && !pointsElsewhere(chunk(object));
        return hasObject ? endOfPhrase(object) : std::nullopt;
    }
    /// The end of the noun phrase at chunk `k` with all that belongs to it; nothing if that cannot be told.
    std::optional<size_t> endOfPhrase(size_t k) const;

private:
    const ParsedSentence& m_sentence;
    const EventScope& m_scope;
};

std::optional<size_t> TitleWords::endOfPhrase(size_t k) const
{
    const EventKeyWords& key = m_scope.lexicon.key;
    size_t end = chunk(k).end;
    for (size_t next = k + 1; next < chunkCount(); ++next) {
        const EventChunk& after = chunk(next);
        if (after.kind == ChunkKind::Noun && after.preposition != unknownWord && !pointsElsewhere(after)) {
            const bool isMatter = after.preposition == key.in && token(after.head).actor < 0; // "increase in thefts"
            const bool isPart = isMatter || after.preposition == key.of || after.preposition == key.for_
                || after.preposition == key.against || after.preposition == key.on || after.preposition == key.with
                || after.preposition == key.between;
            if (!isPart)
                return end;
            end = after.end;
            continue;
        }
        if (after.kind == ChunkKind::Preposition) {
            const bool isNext = next + 1 < chunkCount() && chunk(next + 1).kind == ChunkKind::Noun;
            if (!isNext && token(after.first).id == key.of)
                return {}; // "the possibility of visiting"
            if (isNext)
                continue;
            return end;
        }
        if (after.kind == ChunkKind::Coordinator || after.kind == ChunkKind::Comma) {
            const bool isJoined = next + 1 < chunkCount() && chunk(next + 1).kind == ChunkKind::Noun
                && chunk(next + 1).conjoinedTo >= 0;
            if (!isJoined)
                return end;
            if (after.kind == ChunkKind::Comma || pointsElsewhere(chunk(next + 1)))
                return {};
            end = chunk(next + 1).end;
            ++next;
            continue;
        }
        const bool isVerb = after.kind == ChunkKind::Verb;
        if (isVerb && after.is(IngPhrase) && end > chunk(k).end)
            return {}; // "the possibility of the fleet sailing"
        const quint32 groups = token(chunk(next - 1).head).groups;
        if (isVerb && after.is(Infinitive) && (groups & (PlanNoun | ComplementNoun)) && next == k + 1)
            return endOfInfinitive(next);
        return end;
    }
    return end;
}

qsizetype wordCount(const QString& text) { return text.isEmpty() ? 0 : text.count(u' ') + 1; }

bool isSpeakersOwn(const EventToken& pronoun, const EventDraft& draft)
{
    return pronoun.actor >= 0 && !draft.titleActors.empty() && pronoun.actor == draft.titleActors.front();
}

QString trimmed(QString text)
{
    while (!text.isEmpty() && (text.back() == u',' || text.back() == u'.' || text.back() == u';'))
        text.chop(1);
    const bool isFit = wordCount(text) >= fewestContentWords && wordCount(text) <= mostContentWords;
    return isFit ? text : QString();
}

/// "no agreement has been signed, the ministry said": all before the comma.
QString clauseBefore(const ParsedSentence& sentence, const TitleWords& words, const EventDraft& draft)
{
    const EventClause& reporting = sentence.clauses[size_t(draft.clause)];
    const qint16 subject = reporting.subject >= 0 ? reporting.subject : reporting.verb;
    const qint16 first = std::min(subject, reporting.verb);
    if (first < 2 || sentence.clauses.front().verb < 0 || sentence.clauses.front().verb >= first)
        return {};
    const qint16 own = sentence.clauses.front().subject;
    if (own != 0 || !sentence.chunks[size_t(sentence.clauses.front().verb)].is(FiniteVerb))
        return {}; // begins with a connective or an adverbial
    const EventToken& head = sentence.headOf(sentence.chunks[0]);
    const bool isPronoun = head.wordClass == WordClass::Pronoun || head.isPronoun;
    if (isPronoun && !isSpeakersOwn(head, draft))
        return {};
    for (size_t t = 0; t < sentence.chunks[size_t(first)].first; ++t) {
        if (sentence.tokens[t].quote >= 0)
            return {};
    }
    size_t end = size_t(first);
    while (end > 0
           && (sentence.chunks[end - 1].kind == ChunkKind::Comma || sentence.chunks[end - 1].kind == ChunkKind::Stop))
        --end;
    return end == 0 ? QString() : trimmed(words.between(0, sentence.chunks[end - 1].end));
}

/// "that the fleet will sail": up to where the clause ends, and nothing if its verb wants more.
QString clauseAfter(const ParsedSentence& sentence, const TitleWords& words, const EventDraft& draft)
{
    for (const EventClause& content : sentence.clauses) {
        if (content.kind != ClauseKind::Content || content.governor != draft.clause || content.subject < 0
            || content.verb < 0 || content.subject > content.verb)
            continue;
        const EventChunk& subject = sentence.chunks[size_t(content.subject)];
        const EventToken& head = sentence.headOf(subject);
        if ((head.wordClass == WordClass::Pronoun || head.isPronoun) && !isSpeakersOwn(head, draft))
            return {};
        size_t end = 0;
        size_t whole = 0; // up to a clause of another time or reason
        for (size_t k = size_t(content.subject); k < sentence.chunks.size(); ++k) {
            const ChunkKind kind = sentence.chunks[k].kind;
            const bool isPast = k > size_t(content.verb);
            if (kind == ChunkKind::Stop || (isPast && (kind == ChunkKind::Comma || kind == ChunkKind::Relative)))
                break;
            if (kind == ChunkKind::Comma || (isPast && k == size_t(content.verb) + 1 && kind == ChunkKind::Relative))
                return {}; // its subject is interrupted
            if (kind == ChunkKind::Subordinator && k > size_t(content.verb) + 1 && whole == 0)
                whole = end;
            end = sentence.chunks[k].end;
        }
        if (end <= sentence.chunks[size_t(content.verb)].first)
            return {};
        const QString all = trimmed(words.between(subject.first, end));
        return all.isEmpty() && whole > 0 ? trimmed(words.between(subject.first, whole)) : all;
    }
    return {};
}

/// "two guards": who acts, where the sentence has no name for them.
QString subjectOf(const TitleWords& words, const EventDraft& draft)
{
    if (draft.subject < 0 || !draft.titleActors.empty())
        return {};
    const EventChunk& noun = words.chunk(size_t(draft.subject));
    const bool isFit = noun.kind == ChunkKind::Noun && !words.pointsElsewhere(noun);
    const QString text = isFit ? words.between(noun.first, noun.end) : QString();
    return wordCount(text) <= mostSubjectWords ? text : QString();
}

} // namespace

std::optional<OwnWords> ownWordsOf(const ParsedSentence& sentence, const EventScope& scope, const EventDraft& draft)
{
    const TitleWords words(sentence, scope);
    const EventChunk& verb = words.chunk(size_t(draft.chunk));
    if (draft.is(NominalDraft) || verb.kind != ChunkKind::Verb || verb.is(PassiveVoice) || verb.is(NegatedVerb))
        return {};
    const auto& [base, present] = scope.lexicon.grammar.presentOf(words.token(verb.head).verb);
    if (base.isEmpty() || verb.head + 1 != verb.end)
        return {};
    // the particle or preposition that makes the verb what it is, then the object
    size_t first = verb.end;
    size_t object = size_t(draft.chunk) + 1;
    while (object < words.chunkCount()
           && (words.chunk(object).kind == ChunkKind::Preposition || words.chunk(object).kind == ChunkKind::Adverb)
           && words.token(words.chunk(object).first).word < words.token(first).word + 3)
        ++object;
    if (object >= words.chunkCount() || words.chunk(object).kind != ChunkKind::Noun
        || words.pointsElsewhere(words.chunk(object)))
        return {};
    const qsizetype triggerEnd = draft.finding.trigger.end;
    const auto& all = scope.input.structure.words;
    const bool isOfTrigger = words.chunk(object).preposition == unknownWord
        || qsizetype(all[words.token(words.chunk(object).first).word].begin) <= triggerEnd + 1;
    if (!isOfTrigger || (draft.object >= 0 && draft.object != qint16(object)))
        return {};
    const std::optional<size_t> end = words.endOfPhrase(object);
    const QString rest = end ? words.between(first, *end) : QString();
    if (rest.isEmpty() || wordCount(rest) > mostObjectWords)
        return {};
    const bool isPast = verb.is(PastTense) && verb.is(FiniteVerb);
    const QString told = isPast ? words.between(verb.head, verb.end) : QString();
    return OwnWords { subjectOf(words, draft), told, base, present, rest };
}

QString ownDeedOf(const ParsedSentence& sentence, const EventScope& scope, const EventDraft& draft)
{
    const TitleWords words(sentence, scope);
    const EventChunk& verb = words.chunk(size_t(draft.chunk));
    const bool isTold = !draft.is(NominalDraft) && verb.kind == ChunkKind::Verb && !verb.is(PassiveVoice)
        && verb.is(FiniteVerb) && verb.is(PastTense) && !verb.is(NegatedVerb);
    const QString who = isTold ? subjectOf(words, draft) : QString();
    if (who.isEmpty() || draft.object >= 0)
        return {};
    // whom the quake killed is missing, but it was a quake
    const EventFrame& frame = scope.lexicon.frames[draft.frame];
    if (frame.object == SlotRole::Recipient)
        return frame.type == EventType::Other ? who : QString();
    const QString deed = draft.finding.trigger.in(scope.input.article.text).toString().simplified();
    return deed.isEmpty() ? QString() : who + u' ' + deed;
}

QString ownPassiveOf(const ParsedSentence& sentence, const EventScope& scope, const EventDraft& draft)
{
    const TitleWords words(sentence, scope);
    const EventChunk& verb = words.chunk(size_t(draft.chunk));
    if (draft.is(NominalDraft) || verb.kind != ChunkKind::Verb || !verb.is(PassiveVoice) || !verb.is(FiniteVerb)
        || verb.is(NegatedVerb) || draft.object < 0 || !draft.titleActors.empty())
        return {};
    const EventChunk& noun = words.chunk(size_t(draft.object));
    const EventToken& head = words.token(noun.head);
    if (noun.kind != ChunkKind::Noun || words.pointsElsewhere(noun))
        return {};
    const QString whom = words.between(noun.first, noun.end);
    const QString done = words.between(verb.head, verb.end);
    if (done.isEmpty() || wordCount(whom) == 0 || wordCount(whom) > mostSubjectWords)
        return {};
    const QString last = words.between(noun.head, noun.end);
    const bool areMany = head.isPlural || last.endsWith(u"men") || scope.lexicon.grammar.isPluralNoun(last);
    return whom + (areMany ? QStringLiteral(" are ") : QStringLiteral(" is ")) + done;
}

QString ownNounOf(const ParsedSentence& sentence, const EventScope& scope, const EventDraft& draft)
{
    const TitleWords words(sentence, scope);
    const EventChunk& noun = words.chunk(size_t(draft.chunk));
    if (noun.kind != ChunkKind::Noun || words.pointsElsewhere(noun))
        return {};
    size_t first = noun.first;
    while (first < noun.head
           && (words.token(first).wordClass == WordClass::Determiner
               || words.token(first).wordClass == WordClass::Possessive))
        ++first;
    const QString text = words.between(first, size_t(noun.head) + 1);
    // "talks" alone tells less than the sentence of its family; "earthquake" tells more
    const bool isTelling = scope.lexicon.frames[draft.frame].type == EventType::Other;
    const qsizetype fewest = isTelling ? 1 : 2;
    return wordCount(text) >= fewest && wordCount(text) <= mostNounWords ? text : QString();
}

QString reportedClauseOf(const ParsedSentence& sentence, const EventScope& scope, const EventDraft& draft)
{
    const TitleWords words(sentence, scope);
    return sentence.clauses[size_t(draft.clause)].kind == ClauseKind::Reporting ? clauseBefore(sentence, words, draft)
                                                                                : clauseAfter(sentence, words, draft);
}

bool isPluralName(const ActorFinding& actor, const EventScope& scope)
{
    const QString last = actor.name.section(u' ', -1).toLower();
    if (scope.lexicon.grammar.isPluralNoun(last))
        return actor.kind == ActorKind::Group || last.size() == actor.name.size();
    if ((actor.kind == ActorKind::Group || last.size() == actor.name.size()) && last.endsWith(u"men")
        && actor.kind != ActorKind::Person)
        return true;
    return actor.kind == ActorKind::Group && last.endsWith(u's') && !last.endsWith(u"ss") && !last.endsWith(u"us")
        && !last.endsWith(u"is");
}

} // namespace demarche
