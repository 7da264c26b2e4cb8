// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the marks out, keeps where they were, and asks the event finder.
#include "tests/models/analysis/event_reading.h"

#include "models/analysis/event_finder.h"
#include "models/analysis/event_lexicon.h"
#include "models/findings/catalogue.h"

namespace demarche {

namespace {

struct LoadedEvents {
    Vocabulary vocabulary;
    QStringList faults;
    std::shared_ptr<const EventLexicon> lexicon = loadEventLexicon(vocabulary, faults);
};

const LoadedEvents& loaded()
{
    static const LoadedEvents events;
    return events;
}

class MarkReader {
public:
    explicit MarkReader(const QString& marked) { read(marked); }
    QString text;
    std::vector<ActorFinding> actors;
    DateFindings dates;

private:
    void read(const QString& marked)
    {
        for (qsizetype i = 0; i < marked.size(); ++i) {
            const QChar c = marked[i];
            const qsizetype end = c == u'[' ? marked.indexOf(u']', i) : c == u'<' ? marked.indexOf(u'>', i) : -1;
            if (end < 0) {
                text += c;
                continue;
            }
            const QStringList parts = marked.mid(i + 1, end - i - 1).split(u'|');
            const TextSpan span { text.size(), text.size() + parts[0].size() };
            text += parts[0];
            c == u'[' ? addActor(parts, span) : addDate(parts, span);
            i = end;
        }
    }

    void addActor(const QStringList& parts, const TextSpan& span)
    {
        const QString name = parts.value(3, parts[0]);
        const QString kind = parts.value(2);
        auto known = std::find_if(actors.begin(), actors.end(), [&](const ActorFinding& a) { return a.name == name; });
        if (known == actors.end()) {
            ActorFinding actor;
            actor.name = name;
            actor.country = parts.value(1);
            actor.kind = kind == u"person" ? ActorKind::Person
                : kind == u"body"          ? ActorKind::Organisation
                : kind == u"place"         ? ActorKind::Place
                : kind == u"group"         ? ActorKind::Group
                                           : ActorKind::Country;
            actors.push_back(actor);
            known = actors.end() - 1;
        }
        const bool isPronoun = parts.size() > 3 && parts[0].front().isLower();
        known->mentions.push_back({ span, isPronoun ? MentionKind::Pronoun : MentionKind::Name });
    }

    void addDate(const QStringList& parts, const TextSpan& span)
    {
        DateFinding date;
        date.span = span;
        date.value = parts.value(1);
        date.type = date.value.startsWith(u'P') ? TimexType::Duration : TimexType::Date;
        if (date.type == TimexType::Date)
            date.date = FuzzyDate::parse(date.value);
        date.reason = { "date.stated", {} };
        dates.dates.push_back(date);
    }
};

QStringList namesOf(const EventFinding& event, const std::vector<ActorFinding>& actors, ParticipantRole role)
{
    QStringList names;
    for (const Participant& p : event.participants) {
        if (p.role == role)
            names.append(actors[size_t(p.actor)].name);
    }
    return names;
}

} // namespace

ToldEvent ToldText::of(const char* frame) const
{
    for (const ToldEvent& event : events) {
        if (event.frame == QLatin1String(frame))
            return event;
    }
    return {};
}

QStringList ToldText::frames() const
{
    QStringList frames;
    for (const ToldEvent& event : events)
        frames.append(event.frame);
    return frames;
}

ToldText told(const QString& marked, const char* published)
{
    MarkReader marks(marked);
    if (published)
        marks.dates.published.date = FuzzyDate::parse(QString::fromLatin1(published));
    Article article;
    article.text = marks.text;
    article.parts = { { PartKind::Body, { 0, marks.text.size() } } };
    const TextStructure structure = structureOf(article);
    const std::vector<WordId> ids = loaded().vocabulary.identify(structure.words);
    const std::vector<QuoteFinding> quotes;
    const std::vector<EventFinding> found
        = findEvents({ article, structure, ids }, *loaded().lexicon, { marks.dates, marks.actors, quotes });
    Wording wording;
    wording.nameOf = [&](const ActorArgument& a) { return marks.actors[size_t(a.index)].name; };
    ToldText result { marks.text, {} };
    for (const EventFinding& event : found) {
        ToldEvent one;
        one.frame = QString::fromLatin1(event.frame);
        one.type = nameOf(event.type);
        one.status = nameOf(event.status);
        one.when = event.when ? event.when->toEdtf() : QString();
        one.origin = nameOf(event.origin);
        one.actors = namesOf(event, marks.actors, ParticipantRole::Actor);
        one.recipients = namesOf(event, marks.actors, ParticipantRole::Recipient);
        one.others = namesOf(event, marks.actors, ParticipantRole::Other);
        one.place = event.place >= 0 ? marks.actors[size_t(event.place)].name : QString();
        one.title = sentenceOf(event.title, wording);
        one.trigger = event.trigger.in(marks.text).toString();
        one.span = event.span;
        one.triggerSpan = event.trigger;
        one.importance = event.importance;
        result.events.push_back(one);
    }
    return result;
}

} // namespace demarche
