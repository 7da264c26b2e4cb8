// SPDX-License-Identifier: GPL-3.0-or-later
// Checks types, states and dates, and finds the nearest right word for a wrong one.
#include "models/query/query_keys.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace demarche {

namespace {

constexpr std::array fieldsWithKeys {
    std::pair { Condition::Field::Actor, "actor" },     std::pair { Condition::Field::Outlet, "outlet" },
    std::pair { Condition::Field::Type, "type" },       std::pair { Condition::Field::From, "from" },
    std::pair { Condition::Field::To, "to" },           std::pair { Condition::Field::SaidBy, "said by" },
    std::pair { Condition::Field::Place, "place" },     std::pair { Condition::Field::Status, "status" },
    std::pair { Condition::Field::Article, "article" },
};

/// Letters to put in, take out or change (Levenshtein).
qsizetype distanceOf(const QString& a, const QString& b)
{
    std::vector<qsizetype> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), qsizetype(0));
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype changed = diagonal + (a.at(i) == b.at(j) ? 0 : 1);
            diagonal = row[size_t(j) + 1];
            row[size_t(j) + 1] = std::min({ changed, diagonal + 1, row[size_t(j)] + 1 });
        }
    }
    return row.back();
}

QStringList typeNames()
{
    QStringList names;
    for (int i = int(EventType::Agree); i <= int(EventType::Other); ++i)
        names.append(nameOf(EventType(i)).toLower());
    return names;
}

QStringList statusNames()
{
    QStringList names;
    for (int i = int(EventStatus::Happened); i <= int(EventStatus::Hypothetical); ++i)
        names.append(nameOf(EventStatus(i)));
    return names;
}

std::optional<Message> notAmong(const QStringList& names, const QString& word, const char* id)
{
    const QString wanted = word.toLower().left(40); // nobody mistypes more than that
    if (names.contains(wanted))
        return {};
    const QString nearest = *std::min_element(names.begin(), names.end(), [&](const QString& a, const QString& b) {
        return distanceOf(a, wanted) < distanceOf(b, wanted);
    });
    return Message { id, { QuotedWords { word }, nearest } };
}

} // namespace

QString keyOf(Condition::Field field)
{
    for (const auto& [known, key] : fieldsWithKeys) {
        if (known == field)
            return QString::fromLatin1(key);
    }
    return {};
}

std::optional<Condition::Field> fieldWithKey(const QString& key)
{
    for (const auto& [field, known] : fieldsWithKeys) {
        if (key.compare(QLatin1String(known), Qt::CaseInsensitive) == 0)
            return field;
    }
    return {};
}

QStringList keysOfFields()
{
    QStringList keys;
    for (const auto& [field, key] : fieldsWithKeys)
        keys.append(QString::fromLatin1(key));
    return keys;
}

QStringList fixedValuesOf(Condition::Field field)
{
    return field == Condition::Field::Type  ? typeNames()
        : field == Condition::Field::Status ? statusNames()
                                            : QStringList();
}

std::optional<Message> mistakeIn(const Condition& condition)
{
    switch (condition.field) {
    case Condition::Field::Type: return notAmong(typeNames(), condition.text, "query.no-such-type");
    case Condition::Field::Status: return notAmong(statusNames(), condition.text, "query.no-such-status");
    case Condition::Field::From:
    case Condition::Field::To:
        if (!FuzzyDate::parse(condition.text))
            return Message { "query.no-date", { QuotedWords { condition.text } } };
        return {};
    default: return {};
    }
}

} // namespace demarche
