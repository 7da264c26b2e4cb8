// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and writes one point of EDTF, character by character, without backtracking.
#include "models/calendar/edtf.h"

#include <algorithm>
#include <cstdlib>

namespace demarche::edtf {

namespace {

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// A reader that only ever moves forward.
class Cursor {
public:
    explicit Cursor(QStringView text)
        : m_text(text)
    {
    }
    bool isAtEnd() const { return m_at >= m_text.size(); }
    QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(); }
    bool skip(QChar c)
    {
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }
    bool skip(QStringView words)
    {
        if (!m_text.mid(m_at).startsWith(words))
            return false;
        m_at += words.size();
        return true;
    }
    /// Exactly `count` digits.
    std::optional<int> digits(int count)
    {
        int value = 0;
        for (int i = 0; i < count; ++i) {
            if (!isDigit(peek(i)))
                return std::nullopt;
            value = value * 10 + (peek(i).unicode() - u'0');
        }
        m_at += count;
        return value;
    }
    /// All digits that follow, at most 12.
    std::optional<std::int64_t> allDigits(int& count)
    {
        std::int64_t value = 0;
        for (count = 0; isDigit(peek(count)); ++count) {
            if (count == 12)
                return std::nullopt;
            value = value * 10 + (peek(count).unicode() - u'0');
        }
        m_at += count;
        return value;
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

/// 2024, -0044, 199X, 19XX, Y-13800000000.
bool readYear(Cursor& cursor, DatePoint& point)
{
    const bool isLong = cursor.skip(u'Y');
    const bool isNegative = cursor.skip(u'-');
    int count = 0;
    auto value = cursor.allDigits(count);
    if (!value)
        return false;
    int masked = 0;
    while (masked < 2 && cursor.skip(u'X'))
        ++masked;
    const int width = count + masked;
    if (isLong ? width < 5 || count < 1 : width != 4)
        return false;
    if (!isLong && isNegative && *value == 0 && masked == 0)
        return false; // there is no -0000
    const std::int64_t unit = masked == 0 ? 1 : masked == 1 ? 10 : 100;
    std::int64_t year = *value * unit;
    if (isNegative)
        year = -year - (unit - 1);
    point = masked == 0 ? DatePoint::ofYear(year)
        : masked == 1   ? DatePoint::ofDecade(year)
                        : DatePoint::ofCentury(year);
    return true;
}

bool readOffset(Cursor& cursor, DatePoint& point)
{
    if (cursor.skip(u'Z')) {
        point.utcOffsetMinutes = std::int16_t(0);
        return true;
    }
    const bool isWest = cursor.peek() == u'-';
    if (!cursor.skip(u'+') && !cursor.skip(u'-'))
        return true;
    const auto hours = cursor.digits(2);
    if (!hours)
        return false;
    int minutes = *hours * 60;
    if (cursor.skip(u':')) {
        const auto rest = cursor.digits(2);
        if (!rest || *rest > 59)
            return false;
        minutes += *rest;
    }
    point.utcOffsetMinutes = static_cast<std::int16_t>(isWest ? -minutes : minutes);
    return true;
}

/// T14, T14:05, T14:05:09, T14:05:09.250, each with or without an offset.
bool readTime(Cursor& cursor, DatePoint& point)
{
    const auto field = [&cursor](std::int8_t& into) {
        const auto value = cursor.digits(2);
        into = static_cast<std::int8_t>(value.value_or(0));
        return value.has_value();
    };
    if (!field(point.hour))
        return false;
    point.precision = Precision::Hour;
    if (cursor.skip(u':')) {
        if (!field(point.minute))
            return false;
        point.precision = Precision::Minute;
        if (cursor.skip(u':')) {
            if (!field(point.second))
                return false;
            point.precision = Precision::Second;
            if (cursor.skip(u'.')) {
                const auto thousandths = cursor.digits(3);
                if (!thousandths)
                    return false;
                point.millisecond = static_cast<std::int16_t>(*thousandths);
                point.precision = Precision::Millisecond;
            }
        }
    }
    return readOffset(cursor, point);
}

QString padded(std::int64_t value, int width) { return QString::number(value).rightJustified(width, u'0'); }

} // namespace

std::optional<ReadPoint> readPoint(QStringView text)
{
    ReadPoint read;
    DatePoint& point = read.point;
    Cursor cursor(text);
    if (!readYear(cursor, point))
        return std::nullopt;
    if (point.precision == Precision::Year && cursor.skip(u'-')) {
        if (cursor.skip(u"XX")) {
            read.hasUnknownMonth = true;
            read.hasUnknownDay = cursor.skip(u"-XX");
        } else {
            const auto month = cursor.digits(2);
            if (!month)
                return std::nullopt;
            point.month = static_cast<std::int8_t>(*month);
            point.precision = *month > 20 ? Precision::Season : Precision::Month;
            if (point.precision == Precision::Month && cursor.skip(u'-')) {
                if (cursor.skip(u"XX")) {
                    read.hasUnknownDay = true;
                } else {
                    const auto day = cursor.digits(2);
                    if (!day)
                        return std::nullopt;
                    point.day = static_cast<std::int8_t>(*day);
                    point.precision = Precision::Day;
                    if (cursor.skip(u'T') && !readTime(cursor, point))
                        return std::nullopt;
                }
            }
        }
    }
    const bool isBoth = cursor.skip(u'%');
    point.isUncertain = isBoth || cursor.skip(u'?');
    point.isApproximate = isBoth || (!point.isUncertain && cursor.skip(u'~'));
    if (!cursor.isAtEnd() || !point.isValid())
        return std::nullopt;
    return read;
}

QString written(const DatePoint& point)
{
    const int masked = point.precision == Precision::Decade ? 1 : point.precision == Precision::Century ? 2 : 0;
    const std::int64_t unit = masked == 0 ? 1 : masked == 1 ? 10 : 100;
    const std::int64_t magnitude = std::abs(point.year);
    QString text;
    if (magnitude > 9999)
        text += u'Y';
    if (point.year < 0)
        text += u'-';
    text += padded(magnitude / unit, 4 - masked);
    text += QString(masked, u'X');
    if (point.month != 0)
        text += u'-' + padded(point.month, 2);
    if (point.day != 0)
        text += u'-' + padded(point.day, 2);
    if (point.precision <= Precision::Hour)
        text += u'T' + padded(point.hour, 2);
    if (point.precision <= Precision::Minute)
        text += u':' + padded(point.minute, 2);
    if (point.precision <= Precision::Second)
        text += u':' + padded(point.second, 2);
    if (point.precision == Precision::Millisecond)
        text += u'.' + padded(point.millisecond, 3);
    if (point.utcOffsetMinutes) {
        const int minutes = *point.utcOffsetMinutes;
        if (minutes == 0)
            text += u'Z';
        else
            text += (minutes < 0 ? u'-' : u'+') + padded(std::abs(minutes) / 60, 2) + u':'
                + padded(std::abs(minutes) % 60, 2);
    }
    if (point.isUncertain && point.isApproximate)
        text += u'%';
    else if (point.isUncertain)
        text += u'?';
    else if (point.isApproximate)
        text += u'~';
    return text;
}

} // namespace demarche::edtf
