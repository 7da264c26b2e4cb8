// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the opener away and looks the rest up; unknown outlets are believed only after a plain opener.
#include "models/reading/source_line.h"

#include "models/reading/web_address.h"

namespace demarche {

namespace {

constexpr qsizetype longestOutletLine = 100;
constexpr qsizetype longestOutletName = 50;

QStringView stripped(QStringView name)
{
    const QStringView around = u" ,;:.|-\u2013\u2014()[]";
    while (!name.isEmpty() && around.contains(name.front()))
        name = name.sliced(1);
    while (!name.isEmpty() && around.contains(name.back()))
        name.chop(1);
    return name;
}

/// As outlets are written: a few words, each with a capital.
bool looksLikeAName(QStringView name)
{
    if (name.isEmpty() || name.size() > longestOutletName)
        return false;
    for (const QStringView word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (!word[0].isUpper() && !word[0].isDigit() && word != u"of" && word != u"the" && word != u"and"
            && word != u"&")
            return false;
    }
    return true;
}

} // namespace

SourceStatement readSource(QStringView text, const TextSpan& value, const OutletLexicon& outlets)
{
    SourceStatement source;
    source.address = webAddressIn(text, value);
    const TextSpan beforeAddress { value.begin, source.address.isEmpty() ? value.end : source.address.begin };
    const QStringView name = stripped(beforeAddress.in(text));
    if (const Outlet* outlet = outlets.named(name))
        source.publisher = outlet->name;
    else if (!name.isEmpty() && name.size() <= longestOutletName)
        source.publisher = name.toString().simplified();
    return source;
}

QString outletOfLine(QStringView line, const LayoutLexicon& words, const OutletLexicon& outlets)
{
    if (line.size() > longestOutletLine)
        return {};
    if (const Outlet* outlet = outlets.named(stripped(line)))
        return outlet->name;
    const QString lower = line.toString().toLower();
    for (const QString& opener : words.withOutlet) {
        if (!lower.startsWith(opener + u' '))
            continue;
        const QStringView name = stripped(line.sliced(opener.size()));
        if (const Outlet* outlet = outlets.named(name))
            return outlet->name;
        // "with" alone may begin anything
        if (opener.contains(u' ') && looksLikeAName(name) && !line.endsWith(u'.'))
            return name.toString().simplified();
    }
    if (line.startsWith(u'\u00a9') || lower.startsWith(u"copyright") || lower.startsWith(u"(c)")) {
        qsizetype begin = 0;
        while (begin < line.size() && !line[begin].isDigit())
            ++begin;
        while (begin < line.size() && !line[begin].isLetter())
            ++begin;
        const qsizetype end = line.indexOf(u'.', begin);
        if (const Outlet* outlet = outlets.named(stripped(line.sliced(begin, (end < 0 ? line.size() : end) - begin))))
            return outlet->name;
    }
    return {};
}

QString agencyOfDateline(QStringView line, const OutletLexicon& outlets)
{
    constexpr qsizetype latestBegin = 60;
    const qsizetype open = line.indexOf(u'(');
    const qsizetype close = line.indexOf(u')', open + 1);
    if (open < 2 || open > latestBegin || close < 0 || close + 2 >= line.size())
        return {};
    // a place in capitals before it, a dash after it
    const QChar dash = line[close + 1] == u' ' ? line[close + 2] : line[close + 1];
    if (!line[0].isUpper() || !line[1].isUpper() || !QStringView(u"-\u2013\u2014").contains(dash))
        return {};
    const Outlet* outlet = outlets.named(line.sliced(open + 1, close - open - 1));
    return outlet && outlet->isAgency ? outlet->name : QString();
}

} // namespace demarche
