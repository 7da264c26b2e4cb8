// SPDX-License-Identifier: GPL-3.0-or-later
// One line a thing; what it consists of is sorted within the line.
#include "tests/models/workspace/story_outline.h"

#include <algorithm>

namespace demarche {

namespace {

class Outliner {
public:
    Outliner(const Story& story, const QStringList& numbers, const OutlineWords& words)
        : m_story(story)
        , m_numbers(numbers)
        , m_words(words)
    {
    }
    QStringList run()
    {
        for (size_t i = 0; i < m_story.articles.size(); ++i)
            putArticle({ qint32(i) });
        for (const StoryActor& actor : m_story.actors) {
            if (!actor.isSourceOnly) // outlets keep their own country
                putActor(actor);
        }
        for (const StoryEvent& event : m_story.events)
            putEvent(event);
        for (const StoryQuote& quote : m_story.quotes)
            putQuote(quote);
        for (const Relation& relation : m_story.relations) {
            put({ QStringLiteral("relation"), nameOf(relation.source), nameOf(relation.target),
                  demarche::nameOf(relation.type), QString::number(relation.events.size()),
                  relation.isRollUp ? QStringLiteral("rolled up") : QString() });
        }
        m_lines.sort();
        return m_lines;
    }

private:
    void put(const QStringList& parts) { m_lines.append(parts.join(QStringLiteral(" | "))); }
    QString number(ArticleId article) const { return m_numbers.value(article.index); }
    QString nameOf(ActorId actor) const
    {
        return actor.isValid() ? m_words.name(m_story.at(actor).name) : QStringLiteral("nobody");
    }
    QString dateOf(const std::optional<FuzzyDate>& date) const
    {
        return date ? m_words.date(date->toEdtf()) : QStringLiteral("undated");
    }
    QString wordsAt(ArticleId article, const std::optional<TextSpan>& span) const
    {
        return span ? m_words.text(span->in(m_story.at(article).article().text).toString(), number(article))
                    : QString();
    }
    /// "002:14": the sentence's number in its article.
    QString sentenceAt(ArticleId article, const TextSpan& span) const
    {
        const std::vector<TextSpan>& sentences = m_story.at(article).findings->sentences;
        const auto past
            = std::upper_bound(sentences.begin(), sentences.end(), span.begin,
                               [](qsizetype begin, const TextSpan& sentence) { return begin < sentence.begin; });
        return QStringLiteral("%1:%2").arg(number(article)).arg(past - sentences.begin());
    }
    static QString listed(QStringList all)
    {
        all.sort();
        return all.join(QStringLiteral(", "));
    }
    QString reportsOf(const StoryEvent& event) const
    {
        QStringList reports;
        for (const EventReport& report : event.reports)
            reports.append(sentenceAt(report.article, report.trigger) + u' ' + wordsAt(report.article, report.trigger));
        return listed(reports);
    }

    void putArticle(ArticleId id)
    {
        const PublicationFinding& published = m_story.at(id).published;
        put({ QStringLiteral("article"), number(id), dateOf(published.date), demarche::nameOf(published.origin) });
    }
    void putActor(const StoryActor& actor)
    {
        QStringList mentions;
        for (const StoryMention& mention : actor.mentions) {
            mentions.append(sentenceAt(mention.where.article, mention.where.span)
                            + (mention.kind == MentionKind::Name ? QString() : QStringLiteral(" not by name")));
        }
        QStringList roles;
        for (const StoryRole& role : actor.roles)
            roles.append(m_words.text(role.title, number(role.where.article)));
        put({ QStringLiteral("actor"), m_words.name(actor.name), demarche::nameOf(actor.kind),
              m_words.country(actor.country), nameOf(actor.speaksFor), listed(roles), listed(mentions) });
    }
    void putEvent(const StoryEvent& event)
    {
        QStringList parties;
        for (const Participant& one : event.participants)
            parties.append(demarche::nameOf(one.role) + u' ' + nameOf({ one.actor }));
        QStringList fields;
        for (const Disagreement& one : event.disagreements)
            fields.append(demarche::nameOf(one.field) + u' ' + demarche::nameOf(one.relation));
        put({ QStringLiteral("event"), reportsOf(event), demarche::nameOf(event.type), event.mode,
              demarche::nameOf(event.status), dateOf(event.when.date), demarche::nameOf(event.when.origin),
              listed(parties), nameOf(event.place), listed(fields),
              QStringLiteral("%1 outlets, %2 texts").arg(event.sources.outlets).arg(event.sources.independent) });
    }
    void putQuote(const StoryQuote& quote)
    {
        put({ QStringLiteral("quote"), number(quote.article), m_words.text(quote.text, number(quote.article)),
              demarche::nameOf(quote.kind), nameOf(quote.speaker), wordsAt(quote.article, quote.speakerMention),
              wordsAt(quote.article, quote.cue), nameOf(quote.addressee), dateOf(quote.said),
              demarche::nameOf(quote.confidence),
              quote.event.isValid() ? reportsOf(m_story.at(quote.event)) : QString() });
    }

    const Story& m_story;
    const QStringList& m_numbers;
    const OutlineWords& m_words;
    QStringList m_lines;
};

} // namespace

QStringList outlineOf(const Story& story, const QStringList& numbers, const OutlineWords& words)
{
    return Outliner(story, numbers, words).run();
}

} // namespace demarche
