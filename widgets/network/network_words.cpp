// SPDX-License-Identifier: GPL-3.0-or-later
// Initials, tips and sentences, through tr().
#include "widgets/network/network_words.h"

#include "models/calendar/fuzzy_date.h"
#include "models/story/story_wording.h"
#include "widgets/network/network_scene.h"
#include "widgets/theme/window_wording.h"

#include <QCoreApplication>
#include <QStringList>

namespace demarche {

namespace {

constexpr size_t mostTitles = 6;
constexpr qsizetype mostPartners = 5;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(demarche::NetworkWords)
};

QString kindOf(ActorKind kind)
{
    switch (kind) {
    case ActorKind::Person: return Words::tr("person");
    case ActorKind::Organisation: return Words::tr("body");
    case ActorKind::Country: return Words::tr("country");
    case ActorKind::Place: return Words::tr("place");
    case ActorKind::Group: return Words::tr("group");
    }
    return {};
}

QString quadWords(Quad quad)
{
    switch (quad) {
    case Quad::VerbalCooperation: return Words::tr("cooperation in words");
    case Quad::MaterialCooperation: return Words::tr("cooperation in deeds");
    case Quad::VerbalConflict: return Words::tr("conflict in words");
    case Quad::MaterialConflict: return Words::tr("conflict in deeds");
    case Quad::Neutral: break;
    }
    return Words::tr("neutral acts");
}

/// Letters that stand alone for a word: Chinese characters, kana, Hangul.
bool isClosely(QChar c)
{
    return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hangul || c.script() == QChar::Script_Hiragana
        || c.script() == QChar::Script_Katakana;
}

QString escapedTitle(const Story& story, EventId id)
{
    const StoryEvent& event = story.at(id);
    const QString title = titleOf(event, wordingFor(story, windowWording())).toHtmlEscaped();
    const QString date = event.when.date ? readableDate(*event.when.date, windowWording()) : Words::tr("undated");
    return QStringLiteral("<tr><td style='white-space:nowrap'>%1&nbsp;&nbsp;</td><td>%2</td></tr>")
        .arg(date.toHtmlEscaped(), title);
}

QString arrowWords(const NetworkScene& scene, const SceneEdge& edge)
{
    const auto name = [&scene](qint32 node) { return scene.story().at(scene.nodes()[size_t(node)].actor).name; };
    return name(edge.source) + (edge.isMutual ? QStringLiteral(" ↔ ") : QStringLiteral(" → ")) + name(edge.target);
}

} // namespace

QString initialsOf(const StoryActor& actor)
{
    if (actor.kind == ActorKind::Country && !actor.country.isEmpty())
        return actor.country.toUpper();
    const QString& name = actor.name;
    if (!name.isEmpty() && isClosely(name.front()))
        return name.left(1);
    QString initials;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if (word.front().isUpper() && initials.size() < 2)
            initials += word.front();
    }
    return initials.isEmpty() ? name.left(1).toUpper() : initials;
}

QString wordsForPeriod(const InstantRange& period)
{
    const CivilDay first = CivilDay::containing(period.begin);
    const CivilDay last = CivilDay::containing(period.end - TimeSpan::milliseconds(1));
    const std::int64_t days = last.dayNumber() - first.dayNumber();
    const auto point = [days](const CivilDay& day) {
        return days > 3 * 365 ? DatePoint::ofYear(day.year())
            : days > 90       ? DatePoint::ofMonth(day.year(), day.month())
                              : DatePoint::ofDay(day);
    };
    const std::optional<FuzzyDate> date
        = days <= 0 ? std::optional(FuzzyDate::at(first)) : FuzzyDate::lasted(point(first), point(last));
    return date ? readableDate(*date, windowWording()) : QString();
}

QString wordsForKinds(Quad quad)
{
    switch (quad) {
    case Quad::VerbalCooperation:
    case Quad::MaterialCooperation: return Words::tr("agree, meet, support");
    case Quad::VerbalConflict:
    case Quad::MaterialConflict: return Words::tr("accuse, refuse, threaten");
    case Quad::Neutral: break;
    }
    return Words::tr("neutral");
}

QString tipForNode(const NetworkScene& scene, size_t node)
{
    const StoryActor& actor = scene.story().at(scene.nodes()[node].actor);
    QString text = QStringLiteral("<b>%1</b>").arg(actor.name.toHtmlEscaped());
    if (!actor.roles.empty())
        text += QStringLiteral("<br>") + actor.roles.back().title.toHtmlEscaped();
    else
        text += QStringLiteral("<br>") + kindOf(actor.kind);
    const int events = scene.graph().nodes[node].eventCount;
    return text + QStringLiteral("<br>") + Words::tr("%n event(s)", nullptr, events);
}

QString tipForEdge(const NetworkScene& scene, size_t edge)
{
    const SceneEdge& drawn = scene.edges()[edge];
    QString text = QStringLiteral("<b>%1</b><br>%2<table cellspacing='0'>")
                       .arg(arrowWords(scene, drawn).toHtmlEscaped(), quadWords(drawn.quad));
    std::vector<EventId> events = scene.eventsNowOf(drawn);
    if (events.empty())
        events = scene.eventsOf(drawn);
    for (size_t i = 0; i < std::min(events.size(), mostTitles); ++i)
        text += escapedTitle(scene.story(), events[i]);
    text += QStringLiteral("</table>");
    if (events.size() > mostTitles)
        text += Words::tr("and %n more", nullptr, int(events.size() - mostTitles));
    return text;
}

QString sentenceForNode(const NetworkScene& scene, size_t node)
{
    const StoryActor& actor = scene.story().at(scene.nodes()[node].actor);
    QStringList parts { Words::tr("%1, %2: %3")
                            .arg(actor.name, kindOf(actor.kind),
                                 Words::tr("%n event(s)", nullptr, scene.graph().nodes[node].eventCount)) };
    for (const qint32 index : scene.edgesAt(node)) {
        const SceneEdge& edge = scene.edges()[size_t(index)];
        if (parts.size() <= mostPartners)
            parts << Words::tr("%1, %2: %3")
                         .arg(arrowWords(scene, edge), quadWords(edge.quad),
                              Words::tr("%n act(s)", nullptr, scene.eventsInAll(size_t(index))));
    }
    if (!scene.isActive(node))
        parts << Words::tr("not in the period shown");
    return parts.join(QStringLiteral(". ")) + u'.';
}

QString nameForEdge(const NetworkScene& scene, size_t edge)
{
    const SceneEdge& drawn = scene.edges()[edge];
    return Words::tr("%1, %2").arg(arrowWords(scene, drawn), quadWords(drawn.quad));
}

QString sentenceForEdge(const NetworkScene& scene, size_t edge)
{
    const SceneEdge& drawn = scene.edges()[edge];
    const std::vector<EventId> events = scene.eventsNowOf(drawn);
    QStringList parts { Words::tr("%1: %2").arg(nameForEdge(scene, edge),
                                                Words::tr("%n act(s)", nullptr, scene.eventsInAll(edge))) };
    for (size_t i = 0; i < std::min(events.size(), mostTitles); ++i) {
        const StoryEvent& event = scene.story().at(events[i]);
        const QString date = event.when.date ? readableDate(*event.when.date, windowWording()) : Words::tr("undated");
        parts << Words::tr("%1: %2").arg(date, titleOf(event, wordingFor(scene.story(), windowWording())));
    }
    if (events.empty())
        parts << Words::tr("not in the period shown");
    return parts.join(QStringLiteral(". ")) + u'.';
}

} // namespace demarche
