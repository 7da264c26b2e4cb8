// SPDX-License-Identifier: GPL-3.0-or-later
// Weighs kind of act, dates, participants, words and quotes.
#include "models/story/same_event_rule.h"

#include "models/story/event_kin.h"

#include <algorithm>
#include <cstdlib>

namespace demarche {

namespace {

constexpr qint64 takenOverMisses = 7; ///< days
constexpr size_t mostCompared = 6; ///< reports of a cluster whose words are compared

enum class DateFit : quint8 { Apart, NextDay, Unknown, Loose, Within, SameDay };
enum class Kinship : quint8 { None, Kin, Family };

/// What speaks for one event, gathered before the decision.
struct Evidence {
    Kinship kinship = Kinship::None;
    DateFit date = DateFit::Apart;
    int participants = 0; ///< two for a shared actor, one for a shared side; actors and recipients added
    double words = 0;
    double quotes = 0;
    bool sharesPhrase = false; ///< a rare phrase, in the sentence of one and in or beside that of the other
    bool isSaying = false;
    bool isDecision = false; ///< no mere saying, and not done again on the next day
    bool isOneArticle = false;
    KinTraits traits;
};

/// Planned, happened, denied and hypothetical acts are four things; a claim may be of one that happened.
int statusClass(EventStatus status)
{
    return status == EventStatus::Claimed ? int(EventStatus::Happened) : int(status);
}

DateFit fitOf(const EventRow& row, const EventCluster& cluster)
{
    if (!row.days || !cluster.days)
        return DateFit::Unknown;
    const DayStretch& a = *row.days;
    const DayStretch& b = *cluster.days;
    const bool isApart = a.last < b.first || b.last < a.first;
    if (!row.isDated || !cluster.isDated)
        return isApart ? DateFit::Apart : DateFit::Unknown;
    if (isApart) {
        const qint64 gap = a.last < b.first ? b.first - a.last : a.first - b.last;
        if (gap == 1 && a.length() == 1 && b.length() == 1)
            return DateFit::NextDay;
        // a day taken over from the sentence before may be a few days off
        const bool isTakenOver = row.event->origin == DateOrigin::Inferred || !cluster.isDayFirm;
        return isTakenOver && gap <= takenOverMisses ? DateFit::Unknown : DateFit::Apart;
    }
    if (a.length() == 1 && b.length() == 1)
        return DateFit::SameDay;
    return std::max(a.length(), b.length()) <= 10 ? DateFit::Within : DateFit::Loose;
}

/// The share of the shorter quote's words that the longer one has too; only for a common side.
double commonShare(const SpokenWords& a, const SpokenWords& b)
{
    if (a.speakerSide == 0 || a.speakerSide != b.speakerSide)
        return 0;
    const std::vector<quint32>& shorter = a.words.size() <= b.words.size() ? a.words : b.words;
    const std::vector<quint32>& longer = a.words.size() <= b.words.size() ? b.words : a.words;
    if (shorter.size() < 2)
        return 0;
    size_t common = 0;
    for (const quint32 word : shorter)
        common += std::find(longer.begin(), longer.end(), word) != longer.end() ? 1u : 0u;
    return double(common) / double(shorter.size());
}

int scoreOf(PartyAgreement agreement)
{
    return agreement == PartyAgreement::SameActor ? 2 : agreement == PartyAgreement::SameSide ? 1 : 0;
}

template<class T>
int shared(const std::vector<T>& a, const std::vector<T>& b)
{
    return int(std::count_if(a.begin(), a.end(), [&](T one) { return std::binary_search(b.begin(), b.end(), one); }));
}

bool meet(const std::vector<quint32>& a, const std::vector<quint32>& b)
{
    return std::any_of(a.begin(), a.end(), [&](quint32 one) { return std::binary_search(b.begin(), b.end(), one); });
}

SameEvent judgeSaying(const Evidence& e)
{
    const bool isDayKnown = e.date == DateFit::SameDay || e.date == DateFit::Within;
    // speaker and addressee known on both sides leave less for the words to tell
    double wordsNeeded = e.participants >= 4 ? 0.08 : e.participants == 3 ? 0.12 : 0.20;
    wordsNeeded += e.kinship == Kinship::Family ? 0 : e.kinship == Kinship::Kin ? 0.08 : 0.4;
    double quotesNeeded = 0.66;
    if (!isDayKnown) {
        wordsNeeded = std::max(wordsNeeded, 0.40);
        quotesNeeded = 0.8;
    }
    if (e.isOneArticle && e.kinship == Kinship::None)
        return SameEvent::No; // what is told in one quote is not the telling
    if (e.isOneArticle) { // it would hardly say the same thing twice in other words
        wordsNeeded = std::max(wordsNeeded, 0.45);
        quotesNeeded = 0.9;
    }
    if (e.participants >= 1 && (e.words >= wordsNeeded || e.quotes >= quotesNeeded))
        return SameEvent::Yes;
    // the same parties on the same day, and a turn of phrase that hardly anyone else in the story uses
    const bool isSameParties = e.participants >= 3 || (e.participants == 2 && e.words >= 0.10);
    if (e.sharesPhrase && e.kinship != Kinship::None && isDayKnown && isSameParties && !e.isOneArticle)
        return SameEvent::Yes;
    const bool isClose = e.kinship != Kinship::None && isDayKnown && !e.isOneArticle;
    return isClose && e.words >= wordsNeeded / 2 ? SameEvent::Doubtful : SameEvent::No;
}

SameEvent judgeAct(const Evidence& e)
{
    if (e.kinship == Kinship::None) // in one article the two may merely stand in one quote
        return e.quotes >= 0.66 && e.participants >= 2 && !e.isOneArticle ? SameEvent::Yes : SameEvent::No;
    const double kinToll = e.kinship == Kinship::Kin ? 0.1 : 0; ///< other words for the act ask for more in common
    switch (e.date) {
    case DateFit::SameDay:
    case DateFit::Within:
        if (e.participants >= 2 && (kinToll == 0 || e.traits.isOnceADay || e.words >= 0.15 || e.participants >= 4))
            return SameEvent::Yes;
        if (e.words >= 0.25 + kinToll && e.participants >= 1)
            return SameEvent::Yes;
        return e.participants >= 1 && e.words >= 0.1 ? SameEvent::Doubtful : SameEvent::No;
    case DateFit::Loose:
    case DateFit::Unknown: {
        const double vagueToll = e.date == DateFit::Unknown ? 0.08 : 0;
        if (e.traits.isRare && e.participants >= 2)
            return SameEvent::Yes;
        if (e.traits.isRemembered) // who did it to whom is all that is told of it
            return e.participants >= 4 ? SameEvent::Yes : SameEvent::No;
        if (e.participants >= 3 && e.words >= kinToll + vagueToll)
            return SameEvent::Yes;
        if (e.participants >= 2 && e.words >= 0.2 + kinToll)
            return SameEvent::Yes;
        return e.participants >= 2 && e.words >= vagueToll ? SameEvent::Doubtful : SameEvent::No;
    }
    default: return SameEvent::No;
    }
}

/// Dates that exclude each other by one day: only where all else is strikingly the same. A decision is not
/// taken again on the next day; a meeting or an attack may well be.
SameEvent judgeNextDay(const Evidence& e)
{
    if (e.kinship == Kinship::None || e.isOneArticle)
        return SameEvent::No;
    if (e.traits.isRare && e.kinship == Kinship::Family && e.participants >= 2)
        return SameEvent::Yes;
    const bool isSameDecision = e.isDecision && e.kinship == Kinship::Family;
    if (e.participants >= 2 && (e.words >= (isSameDecision ? 0.08 : 0.30) || e.quotes >= 0.9))
        return SameEvent::Yes;
    return e.participants >= 1 && e.words >= 0.12 ? SameEvent::Doubtful : SameEvent::No;
}

/// What a government makes up its mind to, as against what it does or says on a day.
bool isDecision(EventType type)
{
    return type == EventType::Agree || type == EventType::Concede || type == EventType::Reject
        || type == EventType::Threaten;
}

} // namespace

SameEventVerdict SameEventRule::verdict(const EventRow& row, const EventCluster& cluster) const
{
    const EventRow& first = m_rows[cluster.rows.front()];
    if (statusClass(row.event->status) != statusClass(first.event->status))
        return {};
    const PartyAgreement actors = agreementOf(row.actors, cluster.actors);
    const PartyAgreement recipients = agreementOf(row.recipients, cluster.recipients);
    if (actors == PartyAgreement::Conflict || recipients == PartyAgreement::Conflict)
        return {};
    Evidence e;
    e.date = fitOf(row, cluster);
    if (e.date == DateFit::Apart || (e.date == DateFit::NextDay && cluster.hasConflictingDays))
        return {};
    const EventKin& kin = shippedEventKin();
    const size_t compared = std::min(cluster.rows.size(), mostCompared);
    for (size_t i = 0; i < compared; ++i) {
        const EventRow& member = m_rows[cluster.rows[i]];
        // one sentence that names two acts means two
        if (member.article == row.article && member.sentence == row.sentence
            && member.event->family != row.event->family)
            return {};
        if (member.event->family == row.event->family)
            e.kinship = Kinship::Family;
        else if (e.kinship == Kinship::None && kin.areKin(member.event->family, row.event->family))
            e.kinship = Kinship::Kin;
        const KinTraits traits = kin.traitsOf(member.event->family, row.event->family);
        e.traits.isOnceADay = e.traits.isOnceADay || traits.isOnceADay;
        e.traits.isRare = e.traits.isRare || traits.isRare;
        e.traits.isRemembered = e.traits.isRemembered || traits.isRemembered;
        // what two acts in one sentence have in common is the sentence
        if (member.article != row.article || member.sentence != row.sentence)
            e.words = std::max(e.words, similarity(member.content, row.content));
        for (const SpokenWords& mine : row.quotes) {
            for (const SpokenWords& theirs : member.quotes)
                e.quotes = std::max(e.quotes, commonShare(mine, theirs));
        }
        e.isOneArticle = e.isOneArticle || member.article == row.article;
        e.sharesPhrase
            = e.sharesPhrase || meet(row.phrases, member.phrasesAround) || meet(row.phrasesAround, member.phrases);
    }
    e.isSaying = row.isSaying() && first.isSaying();
    e.isDecision = isDecision(row.event->type) && isDecision(first.event->type) && !e.isSaying;
    e.participants = scoreOf(actors) + scoreOf(recipients);
    // the same two parties to a meeting or a signature leave little doubt
    if (shared(row.actors.persons, cluster.actors.persons) > 1
        || (actors == PartyAgreement::SameSide && shared(row.actors.sides, cluster.actors.sides) > 1))
        ++e.participants;
    SameEventVerdict verdict;
    verdict.answer = e.date == DateFit::NextDay ? judgeNextDay(e) : e.isSaying ? judgeSaying(e) : judgeAct(e);
    verdict.strength = e.words + e.quotes + 0.3 * e.participants + 0.2 * double(e.date) + 0.3 * double(e.kinship);
    return verdict;
}

void SameEventRule::add(quint32 number, EventCluster& cluster) const
{
    const EventRow& row = m_rows[number];
    const bool wasDated = cluster.isDated;
    cluster.isDayFirm = cluster.isDayFirm || (row.isDated && row.event->origin != DateOrigin::Inferred);
    cluster.isDated = wasDated || row.isDated;
    cluster.rows.push_back(number);
    cluster.actors.unite(row.actors);
    cluster.recipients.unite(row.recipients);
    if (!row.days)
        return;
    if (!cluster.days || (row.isDated && !wasDated)) {
        cluster.days = row.days;
        return;
    }
    if (wasDated && !row.isDated)
        return;
    const bool isApart = row.days->last < cluster.days->first || cluster.days->last < row.days->first;
    if (isApart)
        cluster.hasConflictingDays = true;
    else if (row.days->length() < cluster.days->length())
        cluster.days = row.days;
}

} // namespace demarche
