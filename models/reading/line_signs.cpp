// SPDX-License-Identifier: GPL-3.0-or-later
// Asks one question after the other, the surest first.
#include "models/reading/line_signs.h"

#include "models/reading/byline.h"
#include "models/reading/date_line.h"
#include "models/reading/source_line.h"
#include "models/reading/text_lines.h"
#include "models/reading/web_address.h"

namespace demarche {

namespace {

constexpr qsizetype longestLine = 400;
constexpr qsizetype longestPrompt = 200;

bool hasDigit(QStringView text)
{
    for (const QChar c : text) {
        if (c.isDigit())
            return true;
    }
    return false;
}

/// Parts of a line between strokes and dots: "By Jane Roe | July 21, 2024".
std::vector<TextSpan> segmentsOf(QStringView text, const TextSpan& line)
{
    std::vector<TextSpan> segments;
    qsizetype begin = line.begin;
    for (qsizetype i = line.begin; i <= line.end; ++i) {
        const bool isDivider = i < line.end && QStringView(u"|\u2022\u00b7").contains(text[i]) && i > line.begin
            && (text[i] != u'|' || text[i - 1].isSpace());
        if (i < line.end && !isDivider)
            continue;
        const TextSpan segment = trimmed(text, { begin, i });
        if (!segment.isEmpty())
            segments.push_back(segment);
        begin = i + 1;
    }
    return segments;
}

} // namespace

std::vector<LineSign> LineSigns::of(QStringView text, const TextSpan& line) const
{
    if (line.length() > longestLine)
        return {};
    const std::vector<TextSpan> segments = segmentsOf(text, line);
    if (segments.size() == 1)
        return ofSegment(text, segments[0]);
    if (isOnlyADate(line.in(text), m_words)) // a day, and the time of day behind a mark
        return { { SignSort::Date, {}, trimmed(text, line), false } };
    std::vector<LineSign> all;
    for (const TextSpan& segment : segments) {
        const std::vector<LineSign> signs = ofSegment(text, segment);
        if (signs.empty())
            return {};
        all.insert(all.end(), signs.begin(), signs.end());
    }
    return all;
}

std::vector<LineSign> LineSigns::ofSegment(QStringView text, const TextSpan& segment) const
{
    const QStringView line = segment.in(text);
    const QString lower = line.toString().toLower();
    if (m_words.tailMarkers.contains(lower)
        || (lower.endsWith(u':') && m_words.tailMarkers.contains(lower.chopped(1)))) {
        const auto label = m_words.labels.constFind(lower.endsWith(u':') ? lower.chopped(1) : lower);
        if (label == m_words.labels.constEnd())
            return { { SignSort::TailMarker, {}, segment } };
        return { { SignSort::TailMarker, *label, segment } };
    }
    if (std::vector<LineSign> found = labels(text, segment); !found.empty())
        return found;
    const TextSpan address = webAddressIn(text, segment);
    if (!address.isEmpty() && address.length() + 2 >= segment.length())
        return { { SignSort::Address, {}, address } };
    if (isOnlyADate(line, m_words))
        return { { SignSort::Date, {}, segment, false } };
    if (std::vector<LineSign> found = byline(text, segment); !found.empty())
        return found;
    if (!outletOfLine(line, m_words, m_outlets).isEmpty())
        return { { SignSort::Outlet, {}, segment, false } };
    if (isCounter(line))
        return { { SignSort::Furniture, {}, segment } };
    if (isPrompt(line, lower))
        return { { SignSort::Furniture, {}, segment, !endsWithFullStop(line) } };
    if (const int strength = creditStrength(line); strength > 0)
        return { { SignSort::Credit, {}, segment, strength > 1 } };
    return {};
}

std::vector<LineSign> LineSigns::labels(QStringView text, const TextSpan& segment) const
{
    const QStringView line = segment.in(text);
    const qsizetype colon = line.indexOf(u':');
    if (colon > 0 && colon <= m_words.longestLabel) {
        const auto role = m_words.labels.constFind(line.first(colon).toString().trimmed().toLower());
        if (role != m_words.labels.constEnd()) {
            const LineSign label { SignSort::Label, *role, trimmed(text, { segment.begin + colon + 1, segment.end }) };
            switch (*role) {
            case LabelRole::Published:
            case LabelRole::Updated: return datesAfterLabel(text, label);
            case LabelRole::Byline:
                if (!label.value.isEmpty() && !readByline(label.value.in(text), m_words, m_outlets))
                    return {};
                return { { SignSort::Label, *role, label.value, false } };
            case LabelRole::Furniture: return { { SignSort::Label, *role, label.value, !endsWithFullStop(line) } };
            default: return { label };
            }
        }
    }
    // "Published July 21, 2024", with no colon
    qsizetype end = line.indexOf(u' ');
    for (int words = 0; words < 2 && end > 0; ++words, end = line.indexOf(u' ', end + 1)) {
        const auto role = m_words.labels.constFind(line.first(end).toString().toLower());
        if (role == m_words.labels.constEnd() || (*role != LabelRole::Published && *role != LabelRole::Updated))
            continue;
        const TextSpan value = trimmed(text, { segment.begin + end, segment.end });
        if (isOnlyADate(value.in(text), m_words))
            return { { SignSort::Label, *role, value } };
    }
    return {};
}

/// "19 Sep. 2023, 16:07; updated 19 Sep. 2023, 19:43" holds two.
std::vector<LineSign> LineSigns::datesAfterLabel(QStringView text, const LineSign& label) const
{
    if (!hasDigit(label.value.in(text)))
        return {};
    std::vector<LineSign> found { label };
    const QString lower = label.value.in(text).toString().toLower();
    for (auto other = m_words.labels.constBegin(); other != m_words.labels.constEnd(); ++other) {
        if (*other != LabelRole::Updated && *other != LabelRole::Published)
            continue;
        const qsizetype at = lower.indexOf(other.key());
        if (at <= 0 || lower[at - 1].isLetter() || found.size() > 1)
            continue;
        qsizetype end = at + other.key().size();
        if (end >= lower.size() || lower[end].isLetter() || !hasDigit(QStringView(lower).sliced(end)))
            continue;
        while (end < lower.size() && (lower[end] == u':' || lower[end] == u' '))
            ++end;
        qsizetype before = at;
        while (before > 0 && QStringView(u" ;,|(").contains(lower[before - 1]))
            --before;
        const qsizetype begin = label.value.begin;
        found.push_back({ SignSort::Label, *other, trimmed(text, { begin + end, label.value.end }) });
        found[0].value.end = begin + before;
    }
    return found;
}

std::vector<LineSign> LineSigns::byline(QStringView text, const TextSpan& segment) const
{
    const QStringView line = segment.in(text);
    if (line.size() > longestPrompt)
        return {};
    TextSpan names = segment;
    bool isIntroduced = false;
    const QString lower = line.toString().toLower();
    for (const QString& opener : m_words.bylineOpeners) {
        if (lower.startsWith(opener + u' ') && line.size() > opener.size() + 1) {
            names.begin = segment.begin + opener.size() + 1;
            isIntroduced = true;
            const bool isSecondary = m_words.secondaryOpeners.contains(opener);
            if (isSecondary)
                return { { SignSort::Furniture, {}, segment, false } };
        }
    }
    const bool isDashed = QStringView(u"-\u2013\u2014\u2022").contains(line[0]);
    const bool hasMail = holdsMailAddress(line);
    if ((!isIntroduced && !isDashed && !hasMail) || endsWithFullStop(line))
        return {};

    std::vector<LineSign> found;
    if (isIntroduced) {
        if (const TextSpan date = dateAtTheEndOf(text, names, m_words); !date.isEmpty()) {
            found.push_back({ SignSort::Date, {}, date, false });
            names.end = date.begin;
        }
    }
    if (readByline(names.in(text), m_words, m_outlets)) {
        // a dash before one word may begin anything
        if (isIntroduced || hasMail || names.in(text).trimmed().count(u' ') >= 2)
            found.insert(found.begin(), { SignSort::Byline, {}, names, false });
        else
            return {};
    } else if (hasMail && line.count(u' ') <= 2) {
        found.push_back({ SignSort::Mail, {}, segment });
    } else {
        return {};
    }
    if (hasMail && found[0].sort == SignSort::Byline)
        found.push_back({ SignSort::Mail, {}, segment, false });
    return found;
}

bool LineSigns::isPrompt(QStringView line, const QString& lower) const
{
    if (line.size() > longestPrompt)
        return false;
    if (m_words.furnitureLines.contains(lower))
        return true;
    for (const QString& opener : m_words.furnitureOpeners) {
        if (lower.startsWith(opener))
            return true;
    }
    for (const QString& words : m_words.furnitureInside) {
        if (lower.contains(words))
            return true;
    }
    if (line.size() > 60 || !hasDigit(line))
        return false;
    for (const QString& unit : m_words.readingTimes) {
        if (lower.endsWith(unit))
            return true;
    }
    return false;
}

/// "(0/250)", also after a few words.
bool LineSigns::isCounter(QStringView line) const
{
    const qsizetype open = line.lastIndexOf(u'(');
    if (line.isEmpty() || line.back() != u')' || open < 0 || line.size() - open > 14 || line.size() > 80)
        return false;
    const QStringView inside = line.sliced(open + 1).chopped(1).trimmed();
    const qsizetype stroke = inside.indexOf(u'/');
    return stroke > 0 && stroke + 1 < inside.size() && inside[0].isDigit() && inside[stroke - 1].isDigit()
        && inside[stroke + 1].isDigit();
}

/// "Artem Doe, TASS / example.ru", "AFP-Yonhap", "Getty Images".
bool LineSigns::isCredit(QStringView words) const
{
    constexpr qsizetype longestCredit = 80;
    if (words.isEmpty() || words.size() > longestCredit)
        return false;
    bool isKnown = false;
    QString parted = words.toString();
    for (const QChar divider : QStringView(u"/,-:"))
        parted.replace(divider, u'\n');
    for (const QString& given : parted.split(u'\n', Qt::SkipEmptyParts)) {
        const QString piece = given.trimmed();
        if (piece.isEmpty())
            continue;
        const bool isHost = !piece.contains(u' ') && piece.indexOf(u'.') > 0 && !piece.endsWith(u'.');
        const qsizetype lastSpace = piece.lastIndexOf(u' '); // "AP Photo"
        const bool isNamed = m_words.credits.contains(piece.toLower()) || m_outlets.named(piece) != nullptr
            || (lastSpace > 0 && m_words.credits.contains(piece.mid(lastSpace + 1).toLower())
                && m_outlets.named(QStringView(piece).first(lastSpace)) != nullptr);
        isKnown = isKnown || isHost || isNamed;
        if (!isHost && !isNamed && !piece[0].isUpper())
            return false;
        if (piece.count(u' ') > 4)
            return false;
    }
    return isKnown;
}

/// 0: no caption. 1: one if it stands before or after the article's text. 2: one anywhere.
int LineSigns::creditStrength(QStringView line) const
{
    const QChar last = line.back();
    if (last == u']' || last == u')') {
        const qsizetype open = line.lastIndexOf(last == u']' ? u'[' : u'(');
        if (open < 0)
            return 0;
        const QStringView inside = line.sliced(open + 1).chopped(1).trimmed();
        if (!isCredit(inside))
            return 0;
        const QString lower = inside.toString().toLower();
        return last == u']' || lower.contains(u"photo") || lower.contains(u"image") ? 2 : 1;
    }
    if (endsWithFullStop(line) || QStringView(u"?!\u2026\"\u201d").contains(last))
        return 0;
    // the credit follows the last full stop that is not within a host's name
    const qsizetype stop = line.lastIndexOf(u". ");
    if (stop >= 0)
        return isCredit(line.sliced(stop + 2)) ? 2 : 0;
    return line.contains(u'/') && isCredit(line) ? 1 : 0;
}

} // namespace demarche
