// SPDX-License-Identifier: GPL-3.0-or-later
// Reads gold files.
#include "tests/models/workspace/gold_file.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace demarche {

namespace {

QJsonObject objectIn(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QStringList strings(const QJsonValue& list)
{
    QStringList found;
    const QJsonArray array = list.toArray();
    for (const QJsonValue& value : array)
        found.append(value.toString());
    return found;
}

GoldEvent eventFrom(const QJsonObject& json, const QString& number)
{
    GoldEvent event;
    event.id = number + u'.' + json.value(QStringLiteral("id")).toString();
    event.sentences = strings(json.value(QStringLiteral("also")));
    event.sentences.prepend(json.value(QStringLiteral("sentence")).toString());
    event.dates = strings(json.value(QStringLiteral("alt_dates")));
    event.dates.prepend(json.value(QStringLiteral("date")).toString());
    event.traps = strings(json.value(QStringLiteral("wrong_dates")));
    event.isMain = json.value(QStringLiteral("importance")).toString() == QStringLiteral("main");
    event.isOptional = json.value(QStringLiteral("optional")).toBool();
    return event;
}

GoldArticle articleFrom(const QJsonObject& json, const QString& number)
{
    GoldArticle article { number, {}, {} };
    const QJsonArray events = json.value(QStringLiteral("events")).toArray();
    for (const QJsonValue& event : events)
        article.events.push_back(eventFrom(event.toObject(), number));
    const QJsonArray quotes = json.value(QStringLiteral("quotes")).toArray();
    for (const QJsonValue& value : quotes) {
        const QJsonObject quote = value.toObject();
        article.quotes.push_back({ quote.value(QStringLiteral("text")).toString(),
                                   quote.value(QStringLiteral("speaker")).toString(),
                                   quote.value(QStringLiteral("kind")).toString() != QStringLiteral("scare"),
                                   quote.value(QStringLiteral("optional")).toBool() });
    }
    return article;
}

} // namespace

GoldStory readGold(const QString& folder)
{
    GoldStory gold;
    const QDir directory(folder);
    const QStringList files = directory.entryList({ QStringLiteral("0*.gold.json") }, QDir::Files, QDir::Name);
    for (const QString& file : files)
        gold.articles.push_back(articleFrom(objectIn(directory.filePath(file)), file.left(3)));
    const QJsonObject cross = objectIn(directory.filePath(QStringLiteral("cross_articles.gold.json")));
    const QJsonObject same = cross.value(QStringLiteral("same_event")).toObject();
    for (const QJsonValue& members : same)
        gold.sameEvents.push_back(strings(members));
    const QJsonArray disagreements = cross.value(QStringLiteral("disagreements")).toArray();
    for (const QJsonValue& value : disagreements) {
        const QJsonObject disagreement = value.toObject();
        gold.disagreements.push_back({ disagreement.value(QStringLiteral("what")).toString(),
                                       strings(disagreement.value(QStringLiteral("fields"))),
                                       strings(disagreement.value(QStringLiteral("articles"))) });
    }
    return gold;
}

QString looseDate(QString edtf)
{
    static const QRegularExpression qualifiers(QStringLiteral("[~?%]"));
    static const QRegularExpression times(QStringLiteral("T[0-9]{2}(:[0-9]{2}){0,2}(\\.[0-9]+)?(Z|[+-][0-9:]+)?"));
    static const QRegularExpression once(QStringLiteral("^\\[(.*)\\.\\.(.*)\\]$"));
    edtf.remove(qualifiers).remove(times);
    const QRegularExpressionMatch match = once.match(edtf);
    if (!match.hasMatch())
        return edtf;
    const auto end
        = [&](int group) { return match.captured(group).isEmpty() ? QStringLiteral("..") : match.captured(group); };
    return end(1) == end(2) ? end(1) : end(1) + u'/' + end(2);
}

} // namespace demarche
