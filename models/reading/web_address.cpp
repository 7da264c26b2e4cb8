// SPDX-License-Identifier: GPL-3.0-or-later
// Small scanners; nothing is ever fetched.
#include "models/reading/web_address.h"

namespace demarche {

namespace {

bool isAddressUnit(QChar c) { return !c.isSpace() && !QStringView(u"<>\"\u201c\u201d|").contains(c); }

bool isMailUnit(QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || QStringView(u"._-+").contains(c)); }

int numberAt(QStringView text, qsizetype at, int digits)
{
    int number = 0;
    for (qsizetype i = at; i < at + digits; ++i) {
        if (i >= text.size() || text[i] < u'0' || text[i] > u'9')
            return -1;
        number = number * 10 + (text[i].unicode() - u'0');
    }
    return number;
}

bool isYear(int number) { return number >= 1980 && number <= 2099; }

/// The end of a date's month and day after the year, or -1.
qsizetype endOfMonthAndDay(QStringView text, qsizetype at)
{
    const QChar separator = at < text.size() ? text[at] : QChar();
    if (separator != u'/' && separator != u'-')
        return -1;
    ++at;
    int month = numberAt(text, at, 2);
    qsizetype end = at + 2;
    if (month < 0 && numberAt(text, at, 1) > 0) {
        month = numberAt(text, at, 1);
        end = at + 1;
    }
    if (month < 0) { // "sep"
        end = at;
        while (end < text.size() && text[end].isLetter())
            ++end;
        month = end - at >= 3 && end - at <= 9 && end < text.size() && text[end] == separator ? 1 : -1;
    }
    if (month < 1 || month > 12)
        return -1;
    if (end < text.size() && text[end] == separator) {
        const int twoDigits = numberAt(text, end + 1, 2);
        const int day = twoDigits >= 0 ? twoDigits : numberAt(text, end + 1, 1);
        if (day >= 1 && day <= 31) {
            const qsizetype dayEnd = end + 1 + (twoDigits >= 0 ? 2 : 1);
            if (dayEnd >= text.size() || !text[dayEnd].isDigit())
                return dayEnd;
        }
    }
    // year and month alone only as folders: /2023/09/
    return separator == u'/' && end < text.size() && text[end] == u'/' ? end : -1;
}

} // namespace

TextSpan webAddressIn(QStringView text, const TextSpan& span)
{
    const QStringView within = span.in(text);
    qsizetype at = within.indexOf(u"http://", 0, Qt::CaseInsensitive);
    const qsizetype secure = within.indexOf(u"https://", 0, Qt::CaseInsensitive);
    if (at < 0 || (secure >= 0 && secure < at))
        at = secure;
    if (at < 0) {
        const qsizetype bare = within.indexOf(u"www.", 0, Qt::CaseInsensitive);
        if (bare == 0 || (bare > 0 && within[bare - 1].isSpace()))
            at = bare;
    }
    if (at < 0)
        return {};
    qsizetype end = at;
    while (end < within.size() && isAddressUnit(within[end]))
        ++end;
    while (end > at && QStringView(u".,;:)]'").contains(within[end - 1]))
        --end;
    return { span.begin + at, span.begin + end };
}

QString mailDomainIn(QStringView text)
{
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        qsizetype end = at + 1;
        while (end < text.size() && isMailUnit(text[end]))
            ++end;
        QStringView domain = text.sliced(at + 1, end - at - 1);
        while (domain.endsWith(u'.'))
            domain.chop(1);
        if (at > 0 && isMailUnit(text[at - 1]) && domain.contains(u'.'))
            return domain.toString().toLower();
    }
    return {};
}

bool holdsMailAddress(QStringView text) { return !mailDomainIn(text).isEmpty(); }

QString hostOf(QStringView address)
{
    const qsizetype scheme = address.indexOf(u"://");
    if (scheme >= 0)
        address = address.sliced(scheme + 3);
    qsizetype end = 0;
    while (end < address.size() && !QStringView(u"/?#:").contains(address[end]))
        ++end;
    QStringView host = address.first(end);
    if (const qsizetype at = host.lastIndexOf(u'@'); at >= 0)
        host = host.sliced(at + 1);
    return host.toString().toLower();
}

std::optional<TextSpan> dateInAddress(QStringView text, const TextSpan& address)
{
    const QStringView within = address.in(text);
    const qsizetype scheme = within.indexOf(u"://");
    const qsizetype first = scheme < 0 ? 0 : scheme + 3;
    for (qsizetype i = first; i + 6 < within.size(); ++i) {
        if (!within[i].isDigit() || (i > 0 && within[i - 1].isDigit()) || !isYear(numberAt(within, i, 4)))
            continue;
        qsizetype end = endOfMonthAndDay(within, i + 4);
        if (end < 0) {
            const int month = numberAt(within, i + 4, 2);
            const int day = numberAt(within, i + 6, 2);
            end = month >= 1 && month <= 12 && day >= 1 && day <= 31 ? i + 8 : -1;
        }
        if (end < 0)
            continue;
        // folders keep their strokes, so that it is seen for what it is
        const qsizetype begin = i > first && within[i - 1] == u'/' ? i - 1 : i;
        if (begin < i && end < within.size() && within[end] == u'/')
            ++end;
        return TextSpan { address.begin + begin, address.begin + end };
    }
    return {};
}

} // namespace demarche
