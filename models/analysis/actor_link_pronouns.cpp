// SPDX-License-Identifier: GPL-3.0-or-later
// Pronouns, where one reading stands out; the others are left without a mention.
#include "models/analysis/actor_linking.h"

#include <array>

namespace demarche {

namespace {

enum class Pronoun : quint8 { None, He, She, It, They };

class PronounLinker {
public:
    PronounLinker(const LinkingInput& input, ActorDrafts& drafts)
        : m_text(input.text)
        , m_titles(input.titles)
        , m_drafts(drafts)
    {
    }
    void run();

private:
    Pronoun pronounAt(quint32 i) const;
    bool fits(const MentionDraft& mention, Pronoun pronoun) const;
    qint32 antecedent(quint32 i, Pronoun pronoun);
    qint32 subjectOf(quint32 sentence, quint32 until, Pronoun pronoun) const;
    bool isAnyoneNamed(quint32 sentence, quint32 until) const;
    qint32 subjectAfterFront(quint32 i, Pronoun pronoun) const;

    std::array<qint32, 2> pairBefore(quint32 i) const;
    bool areJoined(const MentionDraft& one, const MentionDraft& other) const;

    const ActorText& m_text;
    const Titles& m_titles;
    ActorDrafts& m_drafts;
    std::vector<MentionDraft> m_told; ///< mentions up to the current word, with the pronouns resolved so far
    std::vector<size_t> m_firstMention; ///< by sentence: index into m_told
    quint32 m_openMark = 0; ///< the mark that whole quoted sentences began with, 0 outside
    size_t m_next = 0; ///< first of the drafts' mentions that is not told yet
};

Pronoun PronounLinker::pronounAt(quint32 i) const
{
    constexpr quint32 longest = 10; // letters of "themselves"
    if (!m_text.isLetters(i) || m_text.word(i).end - m_text.word(i).begin > longest)
        return Pronoun::None;
    const NameTraits traits = m_text.traits(i);
    if (traits & HeTrait)
        return Pronoun::He;
    if (traits & SheTrait)
        return Pronoun::She;
    if (traits & ItTrait)
        return Pronoun::It;
    if (traits & TheyTrait)
        return Pronoun::They;
    if (m_text.is(i, u"it") && m_text.has(i + 1, ItVerbTrait))
        return Pronoun::It;
    return Pronoun::None;
}

bool PronounLinker::fits(const MentionDraft& mention, Pronoun pronoun) const
{
    const ActorDraft& draft = m_drafts[mention.actor];
    const ActorKind kind = draft.finding.kind;
    switch (pronoun) {
    case Pronoun::He: return kind == ActorKind::Person && !draft.isFemale;
    case Pronoun::She: return kind == ActorKind::Person && !draft.isMale;
    case Pronoun::It: return kind == ActorKind::Organisation || kind == ActorKind::Country;
    case Pronoun::They: return kind == ActorKind::Group;
    case Pronoun::None: break;
    }
    return false;
}

/// The first mention that fits, if it opens the sentence or is the only one of its sort there.
qint32 PronounLinker::subjectOf(quint32 sentence, quint32 until, Pronoun pronoun) const
{
    constexpr quint32 opening = 8; // words
    const std::vector<MentionDraft>& mentions = m_told;
    const quint32 begin = std::max(m_text.sentence(sentence).firstWord, m_openMark);
    const quint32 end = std::min(until, m_text.sentence(sentence).endWord);
    qint32 first = -1;
    quint32 firstAt = 0;
    bool isAlone = true;
    for (size_t m = m_firstMention[sentence]; m < mentions.size() && mentions[m].first < end; ++m) {
        if (mentions[m].first < begin || !fits(mentions[m], pronoun))
            continue;
        if (pronoun == Pronoun::It && mentions[m].kind == MentionKind::RoleNoun
            && m_drafts[mentions[m].actor].finding.kind == ActorKind::Country
            && mentions[m].end == mentions[m].first + 1)
            continue; // an adjective is no subject
        if (first < 0) {
            first = mentions[m].actor;
            firstAt = mentions[m].first;
        } else if (mentions[m].actor != first) {
            isAlone = false;
        }
    }
    if (first >= 0 && (isAlone || firstAt < begin + opening))
        return first;
    return -1;
}

bool PronounLinker::isAnyoneNamed(quint32 sentence, quint32 until) const
{
    for (size_t m = m_firstMention[sentence]; m < m_told.size() && m_told[m].first < until; ++m) {
        if (m_told[m].kind == MentionKind::Name && m_drafts[m_told[m].actor].finding.kind != ActorKind::Place)
            return true;
    }
    return false;
}

/// "While he did not answer, Han told reporters": the subject comes after the comma.
qint32 PronounLinker::subjectAfterFront(quint32 i, Pronoun pronoun) const
{
    const Sentence& sentence = m_text.sentence(m_text.sentenceOf(i));
    if (!m_text.has(sentence.firstWord, CommonTrait) || i == sentence.firstWord)
        return -1;
    quint32 comma = i;
    while (comma < sentence.endWord && !m_text.isMark(comma, u','))
        ++comma;
    for (size_t m = m_next; m < m_drafts.mentions().size(); ++m) {
        const MentionDraft& mention = m_drafts.mentions()[m];
        if (mention.first > comma + 1)
            break;
        if (mention.first == comma + 1 && fits(mention, pronoun) && m_text.has(mention.end, SpeechTrait))
            return mention.actor;
    }
    return -1;
}

qint32 PronounLinker::antecedent(quint32 i, Pronoun pronoun)
{
    const quint32 sentence = m_text.sentenceOf(i);
    // in somebody's own words "she" is not who speaks them
    if (m_openMark > 0)
        return subjectOf(sentence, i, pronoun);
    if (const qint32 front = subjectAfterFront(i, pronoun); front >= 0)
        return front;
    if (const qint32 same = subjectOf(sentence, i, pronoun); same >= 0)
        return same;
    // "the minister received the envoy, and they signed": whoever the sentence names, it is no group before
    if (pronoun == Pronoun::They && isAnyoneNamed(sentence, i))
        return -1;
    for (quint32 back = 1; back <= 2 && back <= sentence; ++back) {
        if (m_text.sentence(sentence).paragraph > m_text.sentence(sentence - back).paragraph + 1)
            return -1;
        const qint32 before = subjectOf(sentence - back, i, pronoun);
        if (before >= 0)
            return before;
        if (pronoun == Pronoun::It || pronoun == Pronoun::They)
            return -1;
    }
    return -1;
}

/// "Marta Rojas and Deputy Minister Salas"
bool PronounLinker::areJoined(const MentionDraft& one, const MentionDraft& other) const
{
    constexpr quint32 longestTitle = 8; // words between the two names
    if (other.first <= one.end || other.first - one.end > longestTitle)
        return false;
    int conjunctions = 0;
    for (quint32 i = one.end; i < other.first; ++i) {
        conjunctions += m_text.is(i, u"and");
        if (!m_text.is(i, u"and") && m_titles.covering(i) < 0 && !m_text.isName(i))
            return false;
    }
    return conjunctions == 1;
}

/// Two persons named side by side, in this sentence or the one before, with nobody else beside them.
std::array<qint32, 2> PronounLinker::pairBefore(quint32 i) const
{
    const quint32 own = m_text.sentenceOf(i);
    for (quint32 back = 0; back <= 1 && back <= own; ++back) {
        const quint32 sentence = own - back;
        std::array<qint32, 2> pair { -1, -1 };
        bool isOnlyPair = true;
        const MentionDraft* before = nullptr;
        for (size_t m = m_firstMention[sentence]; m < m_told.size() && m_told[m].first < i; ++m) {
            const MentionDraft& mention = m_told[m];
            if (m_text.sentenceOf(mention.first) != sentence || mention.kind != MentionKind::Name
                || m_drafts[mention.actor].finding.kind != ActorKind::Person)
                continue;
            if (pair[0] < 0 && before && before->actor != mention.actor && areJoined(*before, mention))
                pair = { before->actor, mention.actor };
            else if (before && mention.actor != pair[0] && mention.actor != pair[1])
                isOnlyPair = false;
            before = &mention;
        }
        if (before)
            return isOnlyPair ? pair : std::array<qint32, 2> { -1, -1 };
    }
    return { -1, -1 };
}

void PronounLinker::run()
{
    constexpr quint32 longestSentence
        = 400; // words; what is longer is no prose, and looking back through it would take for ever
    m_drafts.sortMentions();
    const std::vector<MentionDraft>& named = m_drafts.mentions();
    m_told.reserve(named.size() * 2);
    m_firstMention.assign(m_text.structure().sentences.size(), 0);
    for (quint32 s = 0; s < m_text.structure().sentences.size(); ++s) {
        m_firstMention[s] = m_told.size();
        const Sentence& sentence = m_text.sentence(s);
        const bool isProse = sentence.endWord - sentence.firstWord <= longestSentence;
        m_openMark = 0;
        for (quint32 i = sentence.firstWord; isProse && i < sentence.endWord; ++i) {
            while (m_next < named.size() && named[m_next].first < i)
                m_told.push_back(named[m_next++]);
            if (m_text.word(i).kind == WordKind::OpenQuote && i + 1 < sentence.endWord && m_text.isName(i + 1))
                m_openMark = i + 1;
            else if (m_text.word(i).kind == WordKind::CloseQuote)
                m_openMark = 0;
            const Pronoun pronoun = pronounAt(i);
            if (pronoun == Pronoun::None || m_text.partOf(i) == PartKind::Furniture)
                continue;
            if (const qint32 actor = antecedent(i, pronoun); actor >= 0) {
                m_told.push_back({ i, i + 1, actor, MentionKind::Pronoun });
            } else if (pronoun == Pronoun::They && m_openMark == 0) {
                // "Rojas and Salas flew in. They signed": the word means both
                for (const qint32 one : pairBefore(i)) {
                    if (one >= 0)
                        m_told.push_back({ i, i + 1, one, MentionKind::Pronoun });
                }
            }
        }
        while (m_next < named.size() && named[m_next].first < sentence.endWord)
            m_told.push_back(named[m_next++]);
    }
    m_drafts.mentions() = std::move(m_told);
}

} // namespace

void linkPronouns(const LinkingInput& input, ActorDrafts& drafts) { PronounLinker(input, drafts).run(); }

} // namespace demarche
