// SPDX-License-Identifier: GPL-3.0-or-later
// Who is called what: the offices that each source gives the same person.
#include "models/story/report_comparison.h"
#include "models/story/report_wording.h"

#include <algorithm>

namespace demarche {

namespace {

constexpr size_t mostTitles = 8; ///< of one person in one article

/// What of an office tells it from another: "ambassador", "vice minister".
struct Office {
    QString noun;
    QStringList ranks; ///< sorted
    const StoryRole* role = nullptr;
};

Office officeOf(const StoryRole& role)
{
    const ReportWording& wording = shippedReportWording();
    Office office { {}, {}, &role };
    QString word;
    const auto finish = [&] {
        if (wording.ranks.contains(word))
            office.ranks.append(word);
        else if (!word.isEmpty())
            office.noun = word;
        word.clear();
    };
    for (const QChar c : role.title) {
        if (c.isLetter()) {
            word += c.toLower();
            continue;
        }
        if (wording.joiners.contains(word) || c == u',')
            break;
        finish();
    }
    if (!wording.joiners.contains(word))
        finish();
    office.ranks.sort();
    return office;
}

/// Roles stand by article, then offset.
std::vector<Office> officesIn(ArticleId article, const StoryActor& person)
{
    std::vector<Office> offices;
    for (const StoryRole& role : person.roles) {
        if (role.where.article != article || offices.size() >= mostTitles)
            continue;
        Office office = officeOf(role);
        if (!office.noun.isEmpty())
            offices.push_back(std::move(office));
    }
    return offices;
}

DisagreementRelation relationOf(const std::vector<Office>& some, const std::vector<Office>& others)
{
    DisagreementRelation relation = DisagreementRelation::Differs;
    for (const Office& one : some) {
        for (const Office& other : others) {
            if (one.noun != other.noun)
                continue;
            if (one.ranks == other.ranks)
                return DisagreementRelation::Agrees;
            if (one.ranks.isEmpty() || other.ranks.isEmpty())
                relation = DisagreementRelation::MorePrecise;
        }
    }
    return relation;
}

/// The event is told with this office, not merely the article.
bool isSaidThere(const std::vector<Office>& offices, const ArticleReports& source, const Story& story)
{
    return std::any_of(source.reports.begin(), source.reports.end(), [&](const EventReport* report) {
        const TextSpan sentence = sentenceOf(*report, story);
        return std::any_of(offices.begin(), offices.end(),
                           [&](const Office& office) { return sentence.overlaps(office.role->where.span); });
    });
}

std::optional<Disagreement> compareTitlesOf(const StoryActor& person, const std::vector<ArticleReports>& sources,
                                            const Story& story)
{
    std::vector<std::vector<Office>> told;
    Disagreement titles { DisagreementField::Title, DisagreementRelation::Agrees, {}, {}, { "story.no-side", {} } };
    bool isOfThisEvent = false;
    for (const ArticleReports& source : sources) {
        std::vector<Office> offices = officesIn(source.article, person);
        if (offices.empty())
            continue;
        isOfThisEvent = isOfThisEvent || isSaidThere(offices, source, story);
        for (const std::vector<Office>& others : told) {
            const DisagreementRelation relation = relationOf(offices, others);
            // "minister" beside "deputy minister" is the milder thing to say of three sources
            if (relation != DisagreementRelation::Agrees
                && (titles.relation == DisagreementRelation::Agrees || relation == DisagreementRelation::Differs))
                titles.relation = relation;
        }
        const StoryRole& role = *offices.front().role;
        titles.claims.push_back({ role.where, role.title });
        told.push_back(std::move(offices));
    }
    if (titles.relation == DisagreementRelation::Agrees || !isOfThisEvent)
        return {};
    if (titles.relation == DisagreementRelation::MorePrecise) {
        const auto fullest = std::max_element(told.begin(), told.end(), [](const auto& a, const auto& b) {
            return a.front().ranks.size() < b.front().ranks.size();
        });
        titles.chosen = fullest->front().role->title;
        titles.rule = { "story.fuller-title", {} };
    }
    return titles;
}

} // namespace

std::optional<Disagreement> compareTitles(const std::vector<ArticleReports>& sources, const StoryEvent& event,
                                          const Story& story)
{
    for (const Participant& participant : event.participants) {
        const StoryActor& actor = story.actors[size_t(participant.actor)];
        if (actor.kind != ActorKind::Person || participant.role == ParticipantRole::Other)
            continue;
        if (std::optional<Disagreement> titles = compareTitlesOf(actor, sources, story))
            return titles;
    }
    return {};
}

} // namespace demarche
