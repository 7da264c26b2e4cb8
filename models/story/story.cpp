// SPDX-License-Identifier: GPL-3.0-or-later
// Names of disagreements, look-up by key, and the ids of the story JSON.
#include "models/story/story.h"

#include <algorithm>

namespace demarche {

namespace {

template<class Id, class Things>
Id idWithKey(const Things& things, const FindingKey& key)
{
    const auto found = std::find_if(things.begin(), things.end(), [&](const auto& thing) { return thing.key == key; });
    return found == things.end() ? Id {} : Id { qint32(found - things.begin()) };
}

} // namespace

QString nameOf(DisagreementField field)
{
    switch (field) {
    case DisagreementField::Date: return QStringLiteral("date");
    case DisagreementField::Published: return QStringLiteral("published");
    case DisagreementField::Duration: return QStringLiteral("duration");
    case DisagreementField::Place: return QStringLiteral("place");
    case DisagreementField::Participants: return QStringLiteral("participants");
    case DisagreementField::Type: return QStringLiteral("type");
    case DisagreementField::Status: return QStringLiteral("status");
    case DisagreementField::Number: return QStringLiteral("number");
    case DisagreementField::Title: return QStringLiteral("title");
    case DisagreementField::Verb: return QStringLiteral("verb");
    case DisagreementField::Quote: return QStringLiteral("quote");
    case DisagreementField::Speaker: return QStringLiteral("speaker");
    }
    return {};
}

QString nameOf(DisagreementRelation relation)
{
    switch (relation) {
    case DisagreementRelation::Agrees: return QStringLiteral("agrees");
    case DisagreementRelation::MorePrecise: return QStringLiteral("more precise");
    case DisagreementRelation::Differs: return QStringLiteral("differs");
    case DisagreementRelation::Conflicts: return QStringLiteral("conflicts");
    }
    return {};
}

EventId Story::eventWithKey(const FindingKey& key) const
{
    const EventId own = idWithKey<EventId>(events, key);
    if (own.isValid())
        return own;
    // the report that gave the key may have been merged into another article's event since
    for (size_t i = 0; i < events.size(); ++i) {
        const std::vector<EventReport>& reports = events[i].reports;
        if (std::any_of(reports.begin(), reports.end(), [&](const EventReport& report) { return report.key == key; }))
            return { qint32(i) };
    }
    return {};
}

ActorId Story::actorWithKey(const FindingKey& key) const { return idWithKey<ActorId>(actors, key); }

QuoteId Story::quoteWithKey(const FindingKey& key) const { return idWithKey<QuoteId>(quotes, key); }

ArticleId Story::articleWithKey(const FindingKey& key) const { return idWithKey<ArticleId>(articles, key); }

QString jsonId(EventId id) { return u'e' + QString::number(id.index + 1); }

QString jsonId(ActorId id) { return u'p' + QString::number(id.index + 1); }

QString jsonId(QuoteId id) { return u'q' + QString::number(id.index + 1); }

QString jsonId(ArticleId id) { return u'a' + QString::number(id.index + 1); }

} // namespace demarche
