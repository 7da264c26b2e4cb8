// SPDX-License-Identifier: GPL-3.0-or-later
// Names of the sample sequence; whatever is said here is made up.
#include "tests/support/network_story.h"

#include "models/story/relations.h"

#include <random>

namespace demarche::test {

NetworkStoryMaker::NetworkStoryMaker()
{
    Article article;
    article.path = QStringLiteral("made-up.txt");
    article.title = QStringLiteral("An envoy is called in");
    article.publisher = QStringLiteral("The Example Wire");
    article.digestOf = QStringLiteral("an example");
    auto findings = std::make_shared<ArticleFindings>();
    findings->article = std::make_shared<const Article>(article);
    StoryArticle told;
    told.key = keyOfContent(QStringLiteral("article"), article.path);
    told.findings = findings;
    m_story.articles.push_back(told);
}

ActorId NetworkStoryMaker::actor(const QString& name, ActorKind kind, const QString& country)
{
    StoryActor made;
    made.key = keyOfContent(QStringLiteral("actor"), name);
    made.name = name;
    made.shortName = name;
    made.kind = kind;
    made.country = country;
    m_story.actors.push_back(made);
    return { qint32(m_story.actors.size()) - 1 };
}

ActorId NetworkStoryMaker::person(const QString& name, const QString& country, ActorId speaksFor)
{
    const ActorId id = actor(name, ActorKind::Person, country);
    StoryActor& made = m_story.actors[size_t(id.index)];
    made.shortName = name.section(u' ', -1);
    if (country == QLatin1String("KR") || country == QLatin1String("KP"))
        made.shortName = name.section(u' ', 0, 0);
    made.speaksFor = speaksFor;
    return id;
}

StoryEvent& NetworkStoryMaker::addEvent(const char* date, EventType type)
{
    StoryEvent event;
    event.key = keyOfContent(QStringLiteral("event"), QString::number(m_story.events.size()));
    event.type = type;
    if (date)
        event.when.date = FuzzyDate::parse(QString::fromLatin1(date));
    EventReport report;
    report.key = event.key;
    report.article = { 0 };
    event.reports.push_back(report);
    m_story.events.push_back(event);
    return m_story.events.back();
}

EventId NetworkStoryMaker::act(const MadeAct& act)
{
    StoryEvent& event = addEvent(act.date, act.type);
    event.title = { act.title,
                    { ActorArgument { act.source.index, ActorArgument::Form::Short },
                      ActorArgument { act.target.index, ActorArgument::Form::Short } } };
    event.participants = { { act.source.index, ParticipantRole::Actor } };
    if (act.target.isValid())
        event.participants.push_back({ act.target.index, ParticipantRole::Recipient });
    return { qint32(m_story.events.size()) - 1 };
}

EventId NetworkStoryMaker::meeting(const std::vector<ActorId>& actors, const char* date)
{
    StoryEvent& event = addEvent(date, EventType::Consult);
    event.title = { "title.sign.pair", {} };
    for (const ActorId actor : actors) {
        event.participants.push_back({ actor.index, ParticipantRole::Actor });
        if (event.title.arguments.size() < 2)
            event.title.arguments.emplace_back(ActorArgument { actor.index, ActorArgument::Form::Short });
    }
    return { qint32(m_story.events.size()) - 1 };
}

QuoteId NetworkStoryMaker::quote(EventId event, ActorId speaker, const QString& words)
{
    StoryQuote quote;
    quote.key = keyOfContent(QStringLiteral("quote"), words);
    quote.article = { 0 };
    quote.text = words;
    quote.speaker = speaker;
    quote.event = event;
    m_story.quotes.push_back(quote);
    const QuoteId id { qint32(m_story.quotes.size()) - 1 };
    m_story.events[size_t(event.index)].quotes.push_back(id);
    return id;
}

StoryPtr NetworkStoryMaker::story() const
{
    Story story = m_story;
    story.relations = relationsOf(story.events, story.actors);
    return std::make_shared<const Story>(std::move(story));
}

StoryPtr summonsStory()
{
    NetworkStoryMaker make;
    const ActorId seoul = make.actor(QStringLiteral("South Korea"), ActorKind::Country, QStringLiteral("KR"));
    const ActorId ministry
        = make.actor(QStringLiteral("Russian Foreign Ministry"), ActorKind::Organisation, QStringLiteral("RU"));
    const ActorId russia = make.actor(QStringLiteral("Russia"), ActorKind::Country, QStringLiteral("RU"));
    const ActorId kimHongKyun = make.person(QStringLiteral("Kim Hong-kyun"), QStringLiteral("KR"), seoul);
    const ActorId chang = make.person(QStringLiteral("Chang Ho-jin"), QStringLiteral("KR"), seoul);
    const ActorId cho = make.person(QStringLiteral("Cho Tae-yul"), QStringLiteral("KR"), seoul);
    const ActorId zinoviev = make.person(QStringLiteral("Georgy Zinoviev"), QStringLiteral("RU"), ministry);
    const ActorId kulik = make.person(QStringLiteral("Andrey Kulik"), QStringLiteral("RU"), ministry);
    const ActorId putin = make.person(QStringLiteral("Vladimir Putin"), QStringLiteral("RU"), russia);
    const ActorId rudenko = make.person(QStringLiteral("Andrey Rudenko"), QStringLiteral("RU"), ministry);
    const ActorId shoigu = make.person(QStringLiteral("Сергей Шойгу"), QStringLiteral("RU"));
    const ActorId kimJongUn = make.person(QStringLiteral("Kim Jong Un"), QStringLiteral("KP"));
    const ActorId choe = make.person(QStringLiteral("최선희"), QStringLiteral("KP"));
    const ActorId blinken = make.person(QStringLiteral("Antony Blinken"), QStringLiteral("US"));
    const ActorId wang = make.person(QStringLiteral("Wang Yi"), QStringLiteral("CN"));

    const EventId first = make.act({ chang, kulik, EventType::Accuse, "2023-09-19", "title.summon" });
    make.quote(first, chang, QStringLiteral("there will be a clear cost"));
    make.meeting({ kimJongUn, putin }, "2023-09-13/2023-09-17");
    make.meeting({ wang, shoigu }, "2023-09-18");
    make.act({ putin, kimJongUn, EventType::Support, "2024-06-19", "title.sign" });
    make.meeting({ kimJongUn, putin }, "2024-06-19");
    make.meeting({ choe, rudenko }, "2024-06-19");
    make.act({ chang, putin, EventType::Threaten, "2024-06-20", "title.warn" });
    make.act({ putin, seoul, EventType::Threaten, "2024-06-20", "title.warn" });
    make.act({ cho, blinken, EventType::Consult, "2024-06-20", "title.call" });
    const EventId summons = make.act({ kimHongKyun, zinoviev, EventType::Accuse, "2024-06-21T14", "title.summon" });
    make.quote(summons, zinoviev, QStringLiteral("Hello, everyone"));
    make.act({ seoul, putin, EventType::Accuse, "2024-06-22" });
    make.act({ rudenko, seoul, EventType::Request, "2024-06-25", "title.urge" });
    make.act({ ministry, seoul, EventType::Sanction, "2024-06-26", "title.sanction" });
    return make.story();
}

StoryPtr crowdedStory(int actorCount, int actCount)
{
    static const char* const countries[] = { "KR", "RU", "KP", "CN", "US", "JP", "DE", "FR", "GB", "IR" };
    constexpr EventType types[] = { EventType::Accuse,   EventType::Consult, EventType::Support,
                                    EventType::Sanction, EventType::Aid,     EventType::Threaten };
    NetworkStoryMaker make;
    std::mt19937 random(7);
    for (int i = 0; i < actorCount; ++i)
        make.person(QStringLiteral("Given Surname%1").arg(i), QString::fromLatin1(countries[i % 10]));
    const auto below = [&random](int count) { return qint32(random() % quint32(count)); };
    for (int i = 0; i < actCount; ++i) {
        const qint32 source = below(actorCount);
        // most deal with those around them, a few are known to all
        const qint32 target = i % 3 == 0 ? below(std::max(1, actorCount / 40)) : (source + 1 + below(30)) % actorCount;
        const QByteArray date = QStringLiteral("%1-%2")
                                    .arg(2000 + i * 24 / actCount)
                                    .arg(1 + i * 24 % actCount * 12 / actCount, 2, 10, QLatin1Char('0'))
                                    .toLatin1();
        make.act({ { source }, { target }, types[random() % 6], date.constData() });
    }
    return make.story();
}

} // namespace demarche::test
