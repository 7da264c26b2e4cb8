// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences end at full stops; spans are where the words stand first.
#include "tests/support/findings_builder.h"

#include <algorithm>

namespace demarche {

FindingsBuilder::FindingsBuilder(const QString& text)
{
    m_article.text = text;
    m_article.contentHash = contentHashOf(text);
    m_article.path = m_article.contentHash + QStringLiteral(".txt");
    m_article.language = QStringLiteral("en");
    m_article.parts.push_back({ PartKind::Body, { 0, text.size() } });
    for (qsizetype begin = 0; begin < text.size();) {
        const TextSpan sentence = sentenceAround(begin);
        m_findings.sentences.push_back(sentence);
        begin = std::max(sentence.end, begin + 1);
        while (begin < text.size() && text.at(begin).isSpace())
            ++begin;
    }
}

TextSpan FindingsBuilder::spanOf(const QString& words) const
{
    const qsizetype begin = m_article.text.indexOf(words);
    Q_ASSERT_X(begin >= 0, "FindingsBuilder", qPrintable(words));
    return { begin, begin + words.size() };
}

TextSpan FindingsBuilder::sentenceAround(qsizetype offset) const
{
    const QString stop = QStringLiteral(". ");
    const qsizetype before = offset > 0 ? m_article.text.lastIndexOf(stop, offset - 1) : -1;
    const qsizetype after = m_article.text.indexOf(stop, offset);
    return { before < 0 ? 0 : before + 2, after < 0 ? m_article.text.size() : after + 1 };
}

FindingsBuilder& FindingsBuilder::publisher(const QString& name)
{
    m_article.publisher = name;
    return *this;
}

FindingsBuilder& FindingsBuilder::title(const QString& title)
{
    m_article.title = title;
    return *this;
}

FindingsBuilder& FindingsBuilder::published(const char* edtf)
{
    m_findings.published.date = FuzzyDate::parse(QString::fromLatin1(edtf));
    m_findings.published.origin = PublicationOrigin::Stated;
    return *this;
}

FindingsBuilder& FindingsBuilder::undatedAs(PublicationOrigin origin)
{
    m_findings.published.date.reset();
    m_findings.published.origin = origin;
    return *this;
}

qint32 FindingsBuilder::person(const QString& name, const QString& country, const QString& office)
{
    ActorFinding found;
    found.name = name;
    found.kind = ActorKind::Person;
    found.country = country;
    if (!office.isEmpty())
        found.roles.push_back({ office, country, {} });
    return actor(found);
}

qint32 FindingsBuilder::country(const QString& name, const QString& code, const QStringList& aliases)
{
    ActorFinding found;
    found.name = name;
    found.kind = ActorKind::Country;
    found.country = code;
    found.bodyId = QStringLiteral("country:") + code;
    found.aliases = aliases;
    return actor(found);
}

qint32 FindingsBuilder::body(const QString& name, const QString& bodyId, const QString& code)
{
    ActorFinding found;
    found.name = name;
    found.kind = ActorKind::Organisation;
    found.country = code;
    found.bodyId = bodyId;
    return actor(found);
}

qint32 FindingsBuilder::actor(ActorFinding actor)
{
    const qsizetype at = std::max<qsizetype>(0, m_article.text.indexOf(actor.name));
    const qsizetype end = std::min(m_article.text.size(), at + actor.name.size());
    if (actor.mentions.empty())
        actor.mentions.push_back({ { at, end }, MentionKind::Name });
    m_findings.actors.push_back(std::move(actor));
    return qint32(m_findings.actors.size()) - 1;
}

FindingsBuilder& FindingsBuilder::event(const Act& act)
{
    EventFinding event;
    event.trigger = spanOf(QString::fromUtf8(act.trigger));
    event.span = sentenceAround(event.trigger.begin);
    event.family = act.family;
    event.frame = act.frame ? act.frame : act.family;
    event.type = act.type;
    event.status = act.status;
    event.importance = 0.5;
    for (const qint32 actor : act.actors)
        event.participants.push_back({ actor, ParticipantRole::Actor });
    for (const qint32 recipient : act.recipients)
        event.participants.push_back({ recipient, ParticipantRole::Recipient });
    if (act.when) {
        event.when = FuzzyDate::parse(QString::fromLatin1(act.when));
        Q_ASSERT_X(event.when, "FindingsBuilder", act.when);
        event.origin = act.origin;
        event.certainty = Certainty::Certain;
    }
    if (act.yearless) {
        DateFinding date;
        date.span = event.trigger;
        date.value = QString::fromLatin1(act.yearless);
        date.anchor = DateAnchor::Unknown;
        event.date = qint32(m_findings.dates.size());
        m_findings.dates.push_back(std::move(date));
    }
    event.title = { "title.summon", { ActorArgument {}, ActorArgument {} } };
    m_findings.events.push_back(std::move(event));
    return *this;
}

FindingsBuilder& FindingsBuilder::quote(const QString& words, qint32 speaker, QuoteKind kind)
{
    QuoteFinding quote;
    quote.span = spanOf(words);
    quote.content = quote.span;
    quote.kind = kind;
    quote.speaker = speaker;
    quote.utterance = qint32(m_findings.quotes.size());
    m_findings.quotes.push_back(std::move(quote));
    return *this;
}

FindingsBuilder& FindingsBuilder::duration(const QString& words, const char* timex)
{
    DateFinding date;
    date.span = spanOf(words);
    date.type = TimexType::Duration;
    date.value = QString::fromLatin1(timex);
    m_findings.dates.push_back(std::move(date));
    return *this;
}

ArticleFindingsPtr FindingsBuilder::build() const
{
    auto findings = std::make_shared<ArticleFindings>(m_findings);
    findings->article = std::make_shared<const Article>(m_article);
    std::stable_sort(findings->quotes.begin(), findings->quotes.end(),
                     [](const QuoteFinding& a, const QuoteFinding& b) { return a.span < b.span; });
    return findings;
}

} // namespace demarche
