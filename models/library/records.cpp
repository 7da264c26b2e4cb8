// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/records.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace demarche {

namespace {

QByteArray compact(const QJsonObject& object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QJsonArray spanOf(const TextSpan& span) { return { qint64(span.begin), qint64(span.end) }; }

/// Within the text, or nothing.
std::optional<TextSpan> spanFrom(const QJsonValue& value, qsizetype length)
{
    const QJsonArray pair = value.toArray();
    const TextSpan span { qsizetype(pair.at(0).toInteger(-1)), qsizetype(pair.at(1).toInteger(-1)) };
    if (pair.size() != 2 || span.begin < 0 || span.end < span.begin || span.end > length)
        return {};
    return span;
}

// Names, so that a file outlives a change of the order in an enum.
constexpr std::array partNames { "headline", "body", "furniture" };
constexpr std::array dateSourceNames { "published", "updated", "heading", "address", "metadata", "given" };
constexpr std::array chosenNames { "none", "event", "actor", "quote" };

template<class Enum, std::size_t size>
QString nameIn(const std::array<const char*, size>& names, Enum value)
{
    return QString::fromLatin1(names[size_t(value)]);
}

template<class Enum, std::size_t size>
std::optional<Enum> valueIn(const std::array<const char*, size>& names, const QJsonValue& name)
{
    for (size_t i = 0; i < size; ++i) {
        if (name.toString() == QLatin1String(names[i]))
            return Enum(i);
    }
    return {};
}

/// Seconds and milliseconds as text: JSON numbers end at 2^53, the axis does not.
QString momentOf(Instant instant)
{
    const TimeSpan since = instant.sinceUnixEpoch();
    return QStringLiteral("%1.%2").arg(since.wholeSeconds()).arg(since.millisecondPart(), 3, 10, QLatin1Char('0'));
}

std::optional<Instant> momentFrom(const QJsonValue& value)
{
    const QStringList parts = value.toString().split(u'.');
    bool isSeconds = false, isMilliseconds = false;
    const qint64 seconds = parts.value(0).toLongLong(&isSeconds);
    const int milliseconds = parts.value(1).toInt(&isMilliseconds);
    if (!isSeconds || !isMilliseconds)
        return {};
    return Instant::fromUnixSeconds(seconds) + TimeSpan::milliseconds(milliseconds);
}

struct Record {
    QByteArray operator()(const ChangeEventDate& change) const
    {
        QJsonObject object { { QStringLiteral("kind"), QStringLiteral("event-date") },
                             { QStringLiteral("event"), change.event.value } };
        if (change.date)
            object.insert(QStringLiteral("date"), change.date->toEdtf());
        return compact(object);
    }
};

} // namespace

QByteArray headingOf(const Article& article)
{
    QJsonArray parts, dates;
    for (const ArticlePart& part : article.parts)
        parts.append(QJsonArray { nameIn(partNames, part.kind), spanOf(part.span) });
    for (const DateStatement& date : article.dateStatements)
        dates.append(QJsonArray { nameIn(dateSourceNames, date.source), spanOf(date.span), date.text });
    QJsonObject object {
        { QStringLiteral("title"), article.title },
        { QStringLiteral("publisher"), article.publisher },
        { QStringLiteral("authors"), QJsonArray::fromStringList(article.authors) },
        { QStringLiteral("url"), article.url },
        { QStringLiteral("language"), article.language },
        { QStringLiteral("parts"), parts },
        { QStringLiteral("dates"), dates },
        { QStringLiteral("plain"), article.isPlain },
    };
    if (article.digestOf)
        object.insert(QStringLiteral("digest"), *article.digestOf);
    return compact(object);
}

std::optional<Article> withHeading(Article article, const QByteArray& heading)
{
    const QJsonDocument document = QJsonDocument::fromJson(heading);
    if (!document.isObject())
        return {};
    const QJsonObject object = document.object();
    article.title = object[QStringLiteral("title")].toString();
    article.publisher = object[QStringLiteral("publisher")].toString();
    const QJsonArray authors = object[QStringLiteral("authors")].toArray();
    for (const QJsonValue& author : authors)
        article.authors << author.toString();
    article.url = object[QStringLiteral("url")].toString();
    article.language = object[QStringLiteral("language")].toString();
    article.isPlain = object[QStringLiteral("plain")].toBool();
    if (object.contains(QStringLiteral("digest")))
        article.digestOf = object[QStringLiteral("digest")].toString();
    const QJsonArray parts = object[QStringLiteral("parts")].toArray();
    for (const QJsonValue& part : parts) {
        const auto kind = valueIn<PartKind>(partNames, part.toArray().at(0));
        const auto span = spanFrom(part.toArray().at(1), article.text.size());
        if (!kind || !span)
            return {};
        article.parts.push_back({ *kind, *span });
    }
    const QJsonArray dates = object[QStringLiteral("dates")].toArray();
    for (const QJsonValue& date : dates) {
        const auto source = valueIn<DateSource>(dateSourceNames, date.toArray().at(0));
        const auto span = spanFrom(date.toArray().at(1), article.text.size());
        if (!source || !span)
            return {};
        article.dateStatements.push_back({ *source, *span, date.toArray().at(2).toString() });
    }
    return article;
}

QByteArray recordOf(const Edit& edit) { return std::visit(Record {}, edit); }

std::optional<Edit> editFrom(const QByteArray& record)
{
    const QJsonObject object = QJsonDocument::fromJson(record).object();
    const FindingKey event { object[QStringLiteral("event")].toString() };
    if (object[QStringLiteral("kind")].toString() != QLatin1String("event-date") || event.isEmpty())
        return {};
    if (!object.contains(QStringLiteral("date")))
        return ChangeEventDate { event, {} };
    const auto date = FuzzyDate::parse(object[QStringLiteral("date")].toString());
    if (!date)
        return {};
    return ChangeEventDate { event, date };
}

QByteArray recordOf(const SavedView& view)
{
    QJsonObject object {
        { QStringLiteral("name"), view.name },
        { QStringLiteral("query"), view.query },
        { QStringLiteral("article"), view.article },
        { QStringLiteral("offset"), qint64(view.offset) },
        { QStringLiteral("chosen"), nameIn(chosenNames, view.chosen.kind) },
        { QStringLiteral("key"), view.chosen.key.value },
    };
    if (view.period)
        object.insert(QStringLiteral("period"),
                      QJsonArray { momentOf(view.period->begin), momentOf(view.period->end) });
    return compact(object);
}

std::optional<SavedView> viewFrom(const QByteArray& record)
{
    const QJsonDocument document = QJsonDocument::fromJson(record);
    if (!document.isObject())
        return {};
    const QJsonObject object = document.object();
    SavedView view;
    view.name = object[QStringLiteral("name")].toString();
    view.query = object[QStringLiteral("query")].toString();
    view.article = object[QStringLiteral("article")].toString();
    view.offset = std::max(qint64(0), object[QStringLiteral("offset")].toInteger());
    view.chosen.kind
        = valueIn<ChosenThing::Kind>(chosenNames, object[QStringLiteral("chosen")]).value_or(ChosenThing::Kind::None);
    view.chosen.key = { object[QStringLiteral("key")].toString() };
    const QJsonArray period = object[QStringLiteral("period")].toArray();
    const auto begin = momentFrom(period.at(0)), end = momentFrom(period.at(1));
    if (begin && end && *begin < *end)
        view.period = InstantRange { *begin, *end };
    return view;
}

} // namespace demarche
