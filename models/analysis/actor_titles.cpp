// SPDX-License-Identifier: GPL-3.0-or-later
// Starts at each office noun and takes in what belongs to the title on both sides.
#include "models/analysis/actor_titles.h"

namespace demarche {

namespace {

class TitleReader {
public:
    TitleReader(const ActorText& text, const KnownNames& known)
        : m_text(text)
        , m_known(known)
    {
    }
    bool read(quint32 noun, quint32 begin, quint32 end);
    TitleSpan title;

private:
    void takeOfficesAfter(quint32 end);
    void takeLeft(quint32 begin);
    bool takeOwner(quint32 begin);
    void takeComplement(quint32 end);
    quint32 portfolioEnd(quint32 from, quint32 end, bool isOf);
    bool isBareNoun(quint32 end) const;

    const ActorText& m_text;
    const KnownNames& m_known;
};

bool isSide(const KnownMatch& match)
{
    return match.name && match.country >= 0
        && (match.name->sense <= NameSense::Seat || match.name->sense == NameSense::ShortForm);
}

bool TitleReader::read(quint32 noun, quint32 begin, quint32 end)
{
    const KnownMatch* cover = m_known.covering(noun);
    if (cover && cover->end - cover->first > 1)
        return false;
    title = {};
    title.first = title.noun = noun;
    title.coreEnd = title.end = noun + 1;
    title.group = m_text.lexicon().officeOf(m_text.id(noun));
    title.isPlural = m_text.has(noun, OfficePluralTrait) && !m_text.has(noun, OfficeTrait);
    title.isFemale = m_text.has(noun, FemaleTrait);
    title.isMale = m_text.has(noun, MaleTrait);
    takeOfficesAfter(end);
    takeLeft(begin);
    takeComplement(end);
    return !isBareNoun(end);
}

/// "Vice President", "Secretary-General", "Attorney General": the last office counts, except after one
/// that "general" only describes.
void TitleReader::takeOfficesAfter(quint32 end)
{
    for (;;) {
        quint32 next = title.coreEnd;
        // an abbreviated rank keeps its stop
        if (m_text.isMark(next, u'.') && m_text.isJoined(next)
            && m_text.word(title.noun).end - m_text.word(title.noun).begin <= 4)
            ++next;
        if (m_text.isHyphen(next) && m_text.isJoined(next) && m_text.isJoined(next + 1))
            ++next;
        if (next < end && m_text.has(next, OfficeTrait | OfficePluralTrait)
            && m_text.word(next).isCapitalised == m_text.word(title.noun).isCapitalised) {
            const bool isDescribed = m_text.has(next, GeneralTrait) && !m_text.has(title.noun, OfGeneralsTrait);
            if (isDescribed && m_text.is(title.noun, u"secretary"))
                title.group = m_text.lexicon().officeGroup(QStringLiteral("secretary-general"));
            else if (!isDescribed)
                title.group = m_text.lexicon().officeOf(m_text.id(next));
            title.isPlural = title.isPlural || (m_text.has(next, OfficePluralTrait) && !m_text.has(next, OfficeTrait));
            title.noun = next;
            title.coreEnd = title.end = next + 1;
            continue;
        }
        title.coreEnd = title.end = next > title.coreEnd && m_text.isMark(next - 1, u'.') ? next : title.coreEnd;
        return;
    }
}

void TitleReader::takeLeft(quint32 begin)
{
    const bool isCapital = m_text.word(title.noun).isCapitalised;
    while (title.first > begin) {
        const quint32 before = title.first - 1;
        if (m_text.isHyphen(before) && m_text.isJoined(before) && m_text.isJoined(title.first) && before > begin
            && m_text.has(before - 1, TitleBeforeTrait | PortfolioTrait)) {
            title.first = before - 1;
            continue;
        }
        if (const KnownMatch* body = m_known.endingAt(title.first); body && body->isBody() && title.body < 0) {
            title.body = body->body;
            title.first = body->first;
            continue;
        }
        const KnownMatch* cover = m_known.covering(before);
        const bool isTaken = cover
            && !(cover->end == cover->first + 1 && m_text.has(before, TitleBeforeTrait) && cover->name
                 && cover->name->sense >= NameSense::Place);
        const bool fitsCase = m_text.word(before).isCapitalised || !isCapital || m_text.has(before, TitleBeforeTrait);
        if (m_text.isLetters(before) && fitsCase && !isTaken
            && m_text.has(before, TitleBeforeTrait | PortfolioTrait | OfficeTrait)) {
            title.first = before;
            title.group = m_text.lexicon().describedOffice(m_text.id(before), title.group);
            continue;
        }
        // "finance and trade minister"
        if ((m_text.is(before, u"and") || m_text.isMark(before, u'&')) && before > begin
            && m_text.has(before - 1, PortfolioTrait) && m_text.has(title.first, PortfolioTrait)) {
            title.first = before - 1;
            continue;
        }
        if (!takeOwner(begin))
            break;
    }
    if (title.first > begin) {
        const quint32 before = title.first - 1;
        title.isDefinite = title.isDefinite || m_text.is(before, u"the");
        title.isIndefinite = m_text.has(before, IndefiniteTrait);
        title.isOwned = title.isOwned || m_text.has(before, OwningTrait | HeTrait | SheTrait);
    }
}

/// "Russian", "Russia's", "the North's", "U.N." before the office.
bool TitleReader::takeOwner(quint32 begin)
{
    quint32 end = title.first;
    const bool isPossessive = end > begin && m_text.isPossessive(end - 1);
    if (isPossessive)
        --end;
    // "the country's leader": the country named last before
    if (isPossessive && title.country < 0 && m_text.has(end - 1, HomelandTrait)) {
        constexpr quint32 farthest = 15; // words
        for (quint32 i = end - 1; i > begin && end - i < farthest; --i) {
            const KnownMatch* match = m_known.covering(i - 1);
            if (match && match->country >= 0 && isSide(*match)) {
                title.country = match->country;
                title.isOwned = true;
                return false;
            }
        }
    }
    const KnownMatch* owner = end > begin ? m_known.endingAt(end) : nullptr;
    if (!owner || owner->isBody() || owner->first < begin || title.country >= 0)
        return false;
    if (isSide(*owner))
        title.country = owner->country;
    else if (owner->name->sense != NameSense::Organisation && owner->name->sense != NameSense::Place)
        return false;
    else if (owner->name->country >= 0)
        title.country = owner->name->country;
    title.isDefinite = title.isDefinite || m_text.is(owner->first, u"the");
    title.isOwned = title.isOwned || isPossessive;
    title.first = owner->first;
    return title.country >= 0;
}

quint32 TitleReader::portfolioEnd(quint32 from, quint32 end, bool isOf)
{
    quint32 at = from;
    quint32 last = from;
    bool isAfterComma = false;
    while (at < end) {
        if (m_text.is(at, u"the") && at == from && !m_known.beginningAt(at)) { // not "of the North"
            ++at;
            continue;
        }
        if (const KnownMatch* match = m_known.beginningAt(at)) {
            if (isAfterComma)
                break;
            if (isOf && title.country < 0 && match->name && match->country >= 0)
                title.country = match->country;
            if (match->isBody() && title.body < 0)
                title.body = match->body;
            at = last = match->end;
            isAfterComma = false;
            continue;
        }
        if (m_text.has(at, PortfolioTrait) && m_text.isLetters(at)) {
            last = ++at;
            isAfterComma = false;
            continue;
        }
        const bool isJoining = last > from
            && (m_text.is(at, u"and") || m_text.is(at, u"of") || m_text.isMark(at, u'&') || m_text.isHyphen(at)
                || (m_text.isMark(at, u',') && m_text.has(at + 1, PortfolioTrait) && m_text.isName(at + 1)));
        if (!isJoining
            || (!m_text.has(at + 1, PortfolioTrait) && !m_text.is(at, u"of")
                && !(m_text.is(at, u"and") && m_known.beginningAt(at + 1) && m_known.beginningAt(at + 1)->isBody())))
            break;
        isAfterComma = m_text.isMark(at, u',');
        ++at;
    }
    return last;
}

void TitleReader::takeComplement(quint32 end)
{
    for (int taken = 0; taken < 2 && title.end + 1 < end; ++taken) {
        const quint32 preposition = title.end;
        const bool isOf = m_text.is(preposition, u"of");
        if (!m_text.has(preposition, ConcernTrait) && !m_text.is(preposition, u"to"))
            return;
        const qint16 country = title.country;
        const qint32 body = title.body;
        const quint32 past = portfolioEnd(preposition + 1, end, isOf);
        if (past == preposition + 1)
            return;
        // "ministers of the Gulf Cooperation Forum": a body's name goes on
        if (past < end && m_text.isName(past) && m_text.word(past).followsSpace
            && m_text.has(past, OrganisationHeadTrait)
            && !m_text.has(past, GivenNameTrait | FamilyNameTrait | PortfolioTrait)) {
            title.country = country;
            title.body = body;
            return;
        }
        title.end = past;
    }
}

/// "general elections", "a major exporter": a lower-case word that only looks like an office.
bool TitleReader::isBareNoun(quint32 end) const
{
    if (m_text.word(title.noun).isCapitalised || title.coreEnd >= end)
        return false;
    const quint32 next = title.coreEnd;
    if (!m_text.isLowerCase(next) || title.end > title.coreEnd)
        return false;
    if (m_text.has(next, CommonTrait | SpeechTrait | LocativeTrait | MotionTrait) || m_text.isPossessive(next))
        return false;
    const QStringView word = m_text.view(next);
    return !word.endsWith(u"ed") && !word.endsWith(u"ly");
}

/// "deputy foreign minister": an office noun that only describes the one that follows.
bool isModifier(const ActorText& text, quint32 i, quint32 end)
{
    if (!text.has(i, TitleBeforeTrait))
        return false;
    quint32 next = i + 1;
    while (next < end && next < i + 5 && text.has(next, TitleBeforeTrait | PortfolioTrait)
           && !text.has(next, OfficeTrait))
        ++next;
    return next > i + 1 && next < end && text.has(next, OfficeTrait | OfficePluralTrait);
}

} // namespace

Titles::Titles(const ActorText& text, const KnownNames& known)
    : m_at(text.size(), -1)
{
    TitleReader reader(text, known);
    quint32 taken = 0; // words before it belong to a title
    for (const Sentence& sentence : text.structure().sentences) {
        for (quint32 i = std::max(sentence.firstWord, taken); i < sentence.endWord; ++i) {
            if (!text.has(i, OfficeTrait | OfficePluralTrait) || !text.isLetters(i))
                continue;
            if (isModifier(text, i, sentence.endWord))
                continue;
            if (!reader.read(i, std::max(sentence.firstWord, taken), sentence.endWord))
                continue;
            const qint32 index = qint32(m_titles.size());
            for (quint32 k = reader.title.first; k < reader.title.end; ++k)
                m_at[k] = index;
            m_titles.push_back(reader.title);
            taken = reader.title.end;
            i = taken - 1;
        }
    }
}

qint32 Titles::beginningAt(quint32 i) const
{
    const qint32 title = covering(i);
    return title >= 0 && m_titles[size_t(title)].first == i ? title : -1;
}

qint32 Titles::endingAt(quint32 end) const
{
    const qint32 title = end > 0 ? covering(end - 1) : -1;
    return title >= 0 && m_titles[size_t(title)].end == end ? title : -1;
}

} // namespace demarche
