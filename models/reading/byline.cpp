// SPDX-License-Identifier: GPL-3.0-or-later
// Parts a byline at commas and "and", and leaves what is neither name, job nor outlet.
#include "models/reading/byline.h"

#include <QRegularExpression>

namespace demarche {

namespace {

constexpr qsizetype longestByline = 160;
constexpr qsizetype mostWordsInAName = 5;

bool isName(QStringView name, const LayoutLexicon& words)
{
    const auto parts = name.split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty() || parts.size() > mostWordsInAName)
        return false;
    for (const QStringView part : parts) {
        for (const QChar c : part) {
            if (!c.isLetter() && !c.isMark() && !QStringView(u"-'\u2019.").contains(c))
                return false;
        }
        const bool isCapitalised = part[0].isUpper() || part[0].category() == QChar::Letter_Other;
        if (!isCapitalised && !words.nameParticles.contains(part.toString()))
            return false;
    }
    return true;
}

bool isAllCapitals(QStringView word)
{
    bool hasLetters = false;
    for (const QChar c : word) {
        hasLetters = hasLetters || c.isLetter();
        if (c.isLower())
            return false;
    }
    return hasLetters;
}

QString capitalised(QStringView word, bool isAfterHyphenToo)
{
    QString result;
    bool isFirst = true;
    for (const QChar c : word) {
        result += isFirst ? c.toUpper() : c.toLower();
        isFirst = (isAfterHyphenToo && c == u'-') || c == u'\'' || c == u'\u2019' || c == u'.';
    }
    return result;
}

/// "MICHAEL LEE" -> "Michael Lee", "PARK HYUN-JOO" -> "Park Hyun-joo"; other spellings stay.
QString asWrittenInProse(const QString& name, const LayoutLexicon& words)
{
    const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    if (parts.size() < 2 || !isAllCapitals(name))
        return parts.join(u' ');
    const bool isFamilyFirst = words.familyNamesBeforeGiven.contains(parts.first().toLower());
    QStringList written;
    for (const QString& part : parts)
        written.append(capitalised(part, !isFamilyFirst));
    return written.join(u' ');
}

bool isJob(const QString& piece, const LayoutLexicon& words)
{
    const QString lower = piece.toLower();
    if (words.bylineJobs.contains(lower))
        return true;
    const QString last = lower.mid(lower.lastIndexOf(u' ') + 1);
    return lower.contains(u' ')
        && (words.bylineJobs.contains(last) || words.bylineJobs.contains(last.chopped(last.endsWith(u's') ? 1 : 0)));
}

} // namespace

std::optional<Byline> readByline(QStringView names, const LayoutLexicon& words, const OutletLexicon& outlets)
{
    if (names.size() > longestByline)
        return {};
    static const QRegularExpression brackets(QStringLiteral("[\\[(][^\\])]*[\\])]"));
    static const QRegularExpression mail(QStringLiteral("\\S+@\\S+"));
    static const QRegularExpression divider(QStringLiteral("\\s*[,;/|&]\\s*|\\s+(?:and|with)\\s+"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression place(QStringLiteral("\\s+(?:in|for|of|from|at)\\s+.*$"));
    QString rest = names.toString().simplified();
    rest.remove(brackets).remove(mail);
    while (!rest.isEmpty() && QStringView(u"-\u2013\u2014\u2022*:. ").contains(rest.front()))
        rest.remove(0, 1);

    Byline byline;
    const QStringList pieces = rest.split(divider, Qt::SkipEmptyParts);
    for (const QString& given : pieces) {
        QString piece = given.trimmed();
        if (const Outlet* outlet = outlets.named(piece)) {
            if (byline.agency.isEmpty())
                byline.agency = outlet->name;
            continue;
        }
        piece.remove(place);
        if (piece.isEmpty() || isJob(piece, words))
            continue;
        const QString name = asWrittenInProse(piece, words);
        const bool isLone = !name.contains(u' ');
        if (!isName(name, words) || (isLone && pieces.size() > 1))
            return {};
        if (!byline.authors.contains(name, Qt::CaseInsensitive))
            byline.authors.append(name);
    }
    if (byline.authors.isEmpty() && byline.agency.isEmpty())
        return {};
    return byline;
}

} // namespace demarche
