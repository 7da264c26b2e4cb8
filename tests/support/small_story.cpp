// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_story.h"

#include <QDebug>

namespace demarche {

namespace {

const QString texts[] = {
    QStringLiteral("Lima protests over fishing\n\n"
                   "Foreign Minister Rosa Quispe summoned Ambassador Luis Soto on Tuesday. "
                   "“Our waters are not for sale,” she told him.\n\n"
                   "Soto listened and left without a word."),
    QStringLiteral("An envoy is called in\n\n"
                   "Peru called in Chile's envoy on Monday, in what officials named a “cold shower” for trade.\n\n"
                   "Talks may follow."),
};

FuzzyDate date(const char* edtf) { return *FuzzyDate::parse(QString::fromLatin1(edtf)); }

FindingKey key(const char* text) { return { QString::fromLatin1(text) }; }

std::shared_ptr<ArticleFindings> findingsOf(int index)
{
    auto article = std::make_shared<Article>();
    article->path = QStringLiteral("article%1.txt").arg(index);
    article->text = texts[index];
    article->contentHash = contentHashOf(texts[index]);
    article->title = texts[index].section(QLatin1Char('\n'), 0, 0);
    article->publisher = index == 0 ? QStringLiteral("Harbour Gazette") : QString();
    article->language = QStringLiteral("en");
    article->parts = { { PartKind::Headline, { 0, article->title.size() } },
                       { PartKind::Body, { article->title.size() + 2, texts[index].size() } } };
    auto findings = std::make_shared<ArticleFindings>();
    findings->article = article;
    return findings;
}

EventReport report(int article, const char* words, const char* trigger, const char* when)
{
    EventReport made;
    made.article = { article };
    made.span = spanOf(article, QString::fromUtf8(words));
    made.trigger = spanOf(article, QString::fromUtf8(trigger));
    made.when = date(when);
    made.type = EventType::Accuse;
    return made;
}

StoryActor actor(const char* name, ActorKind kind, const char* country)
{
    StoryActor made;
    made.key = key(name);
    made.name = QString::fromLatin1(name);
    made.shortName = made.name.section(QLatin1Char(' '), -1);
    made.kind = kind;
    made.country = QString::fromLatin1(country);
    return made;
}

} // namespace

QString smallStoryText(int article) { return texts[article]; }

TextSpan spanOf(int article, const QString& words)
{
    const qsizetype begin = texts[article].indexOf(words);
    if (begin < 0)
        qFatal("not in article %d: %s", article, qPrintable(words));
    return { begin, begin + words.size() };
}

StoryPtr smallStory()
{
    auto story = std::make_shared<Story>();
    const auto first = findingsOf(0);
    const auto second = findingsOf(1);
    DateFinding tuesday;
    tuesday.span = spanOf(0, QStringLiteral("Tuesday"));
    tuesday.value = QStringLiteral("2021-03-09");
    tuesday.date = date("2021-03-09");
    first->dates = { tuesday };
    for (const auto& findings : { first, second }) {
        const QString& text = findings->article->text;
        findings->sentences
            = { { 0, findings->article->title.size() }, { findings->article->title.size() + 2, text.size() } };
    }
    first->sentences
        = { spanOf(0, QStringLiteral("Lima protests over fishing")),
            spanOf(0, QStringLiteral("Foreign Minister Rosa Quispe summoned Ambassador Luis Soto on Tuesday.")),
            spanOf(0, QStringLiteral("“Our waters are not for sale,” she told him.")),
            spanOf(0, QStringLiteral("Soto listened and left without a word.")) };
    PublicationFinding published;
    published.date = date("2021-03-10");
    published.origin = PublicationOrigin::Stated;
    story->articles = { { key("a0"), first, published }, { key("a1"), second, {} } };

    story->actors = { actor("Rosa Quispe", ActorKind::Person, "PE"), actor("Luis Soto", ActorKind::Person, "CL"),
                      actor("Lima", ActorKind::Country, "PE") };
    story->actors[0].roles = { { QStringLiteral("Foreign Minister"),
                                 QStringLiteral("PE"),
                                 { { 0 }, spanOf(0, QStringLiteral("Foreign Minister")) },
                                 date("2021-03-10") } };
    story->actors[0].mentions = { { { { 0 }, spanOf(0, QStringLiteral("Rosa Quispe")) }, MentionKind::Name } };
    story->actors[1].mentions = { { { { 0 }, spanOf(0, QStringLiteral("Luis Soto")) }, MentionKind::Name } };
    story->actors[2].mentions = { { { { 0 }, spanOf(0, QStringLiteral("Lima")) }, MentionKind::Name },
                                  { { { 1 }, spanOf(1, QStringLiteral("Peru")) }, MentionKind::Name } };

    StoryEvent summons;
    summons.key = key("e0");
    summons.title = { "title.summon", { ActorArgument { 2 }, ActorArgument { 1 } } };
    summons.type = EventType::Accuse;
    summons.mode = QStringLiteral("disapprove");
    summons.when = { date("2021-03-09"), DateOrigin::Relative, Certainty::Certain, {} };
    summons.importance = 0.9;
    summons.participants = { { 0, ParticipantRole::Actor }, { 1, ParticipantRole::Recipient } };
    summons.reports = { report(0, "Foreign Minister Rosa Quispe summoned Ambassador Luis Soto on Tuesday.", "summoned",
                               "2021-03-09"),
                        report(1, "Peru called in Chile's envoy on Monday", "called in", "2021-03-08") };
    summons.sources = { 1, 2 };
    Disagreement dates;
    dates.field = DisagreementField::Date;
    dates.relation = DisagreementRelation::Conflicts;
    dates.claims = { { { { 0 }, spanOf(0, QStringLiteral("Tuesday")) }, QStringLiteral("2021-03-09") },
                     { { { 1 }, spanOf(1, QStringLiteral("Monday")) }, QStringLiteral("2021-03-08") } };
    summons.disagreements = { dates };
    summons.quotes = { QuoteId { 0 } };
    StoryEvent talks;
    talks.key = key("e1");
    talks.title = { "title.meet", { ActorArgument { 2 }, ActorArgument { 1 } } };
    talks.type = EventType::Consult;
    talks.status = EventStatus::Hypothetical;
    talks.participants = { { 2, ParticipantRole::Actor } };
    talks.reports = { report(1, "Talks may follow.", "Talks", "2021-03-08") };
    talks.reports[0].when.reset();
    talks.sources = { 0, 1 };
    story->events = { summons, talks };

    StoryQuote waters;
    waters.key = key("q0");
    waters.article = { 0 };
    waters.text = QStringLiteral("Our waters are not for sale,");
    waters.span = spanOf(0, waters.text);
    waters.content = waters.span;
    waters.kind = QuoteKind::Direct;
    waters.speaker = { 0 };
    waters.event = { 0 };
    waters.said = date("2021-03-09");
    StoryQuote shower;
    shower.key = key("q1");
    shower.article = { 1 };
    shower.text = QStringLiteral("cold shower");
    shower.span = spanOf(1, shower.text);
    shower.content = shower.span;
    shower.kind = QuoteKind::Mixed;
    story->quotes = { waters, shower };
    story->relations = { { { 0 }, { 1 }, EventType::Accuse, { EventId { 0 } } } };
    return story;
}

} // namespace demarche
