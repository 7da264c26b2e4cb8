// SPDX-License-Identifier: GPL-3.0-or-later
// Longest name first, whole words only, all at once, so that nothing is replaced twice.
#include "tests/models/workspace/renamed_world.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace demarche {

namespace {

constexpr int daysMoved = 1000;
constexpr int yearsMoved = 3; // what 1,000 days come to for both years of the sequence

std::vector<std::pair<QString, QString>> pairsIn(const QJsonValue& value)
{
    std::vector<std::pair<QString, QString>> pairs;
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        pairs.emplace_back(entry.key(), entry.value().toString());
    return pairs;
}

template<class Replace>
QString replacedMatches(const QString& text, const QRegularExpression& pattern, Replace replace)
{
    QString result;
    qsizetype done = 0;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        result += text.mid(done, one.capturedStart() - done) + replace(one.captured());
        done = one.capturedEnd();
    }
    return result + text.mid(done);
}

const QRegularExpression& dayPattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\d{4}-\\d\\d-\\d\\d"));
    return pattern;
}

} // namespace

RenamedWorld::RenamedWorld(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject world = QJsonDocument::fromJson(file.readAll()).object();
    m_about = world.value(QStringLiteral("about")).toString();
    m_words = pairsIn(world.value(QStringLiteral("words")));
    m_names = pairsIn(world.value(QStringLiteral("names")));
    for (const auto& [code, other] : pairsIn(world.value(QStringLiteral("countries"))))
        m_countries.insert(code, other);
    const QJsonObject dates = world.value(QStringLiteral("dates")).toObject();
    for (auto entry = dates.begin(); entry != dates.end(); ++entry)
        m_dates.insert(entry.key(), pairsIn(entry.value()));
}

QString RenamedWorld::replaced(const QString& text, const Pairs& pairs)
{
    QStringList alternatives;
    QHash<QString, QString> meaning;
    for (const auto& [from, to] : pairs) {
        alternatives.append(from);
        meaning.insert(from, to);
    }
    std::stable_sort(alternatives.begin(), alternatives.end(),
                     [](const QString& a, const QString& b) { return a.size() > b.size(); });
    for (QString& one : alternatives)
        one = QRegularExpression::escape(one);
    const QRegularExpression pattern(
        QStringLiteral("(?<![A-Za-z0-9])(?:%1)(?![A-Za-z0-9])").arg(alternatives.join(u'|')));
    return replacedMatches(text, pattern, [&](const QString& found) { return meaning.value(found); });
}

QString RenamedWorld::told(const QString& text, const QString& article) const
{
    Pairs pairs = m_words;
    const Pairs& dates = m_dates[article];
    pairs.insert(pairs.end(), dates.begin(), dates.end());
    return replaced(text, pairs);
}

QString RenamedWorld::named(const QString& name) const
{
    Pairs pairs = m_words;
    pairs.insert(pairs.end(), m_names.begin(), m_names.end());
    return replaced(name, pairs);
}

QString RenamedWorld::moved(const QString& edtf)
{
    if (!edtf.contains(dayPattern())) {
        static const QRegularExpression year(QStringLiteral("\\d{4}"));
        return replacedMatches(edtf, year,
                               [](const QString& found) { return QString::number(found.toInt() + yearsMoved); });
    }
    return replacedMatches(edtf, dayPattern(), [](const QString& found) {
        return QDate::fromString(found, Qt::ISODate).addDays(daysMoved).toString(Qt::ISODate);
    });
}

QString RenamedWorld::inWeeks(const QString& edtf)
{
    QList<QDate> days;
    for (auto match = dayPattern().globalMatch(edtf); match.hasNext();)
        days.append(QDate::fromString(match.next().captured(), Qt::ISODate));
    constexpr int fromFirstToLast = 6;
    constexpr int toTheMiddle = 3;
    if (days.size() != 2 || days[0].daysTo(days[1]) != fromFirstToLast)
        return edtf;
    const QDate middle = days[0].addDays(toTheMiddle);
    const QString monday = middle.addDays(1 - middle.dayOfWeek()).toString(Qt::ISODate);
    return QStringLiteral("week of %1%2")
        .arg(monday, edtf.contains(QStringLiteral("..")) ? QStringLiteral(", once") : QString());
}

} // namespace demarche
