// SPDX-License-Identifier: GPL-3.0-or-later
// Reads event_kin.json.
#include "models/story/event_kin.h"

#include "models/lexicon/lexicon_file.h"

#include <algorithm>

namespace demarche {

namespace {

void readKin(EventKin& kin)
{
    LexiconFile file = LexiconFile::shipped(QStringLiteral("en/event_kin"));
    for (const QJsonObject& entry : file.entries(QStringLiteral("kin"))) {
        const quint32 number = quint32(kin.traits.size());
        kin.traits.push_back({ entry.value(QStringLiteral("onceADay")).toBool(),
                               entry.value(QStringLiteral("rare")).toBool(),
                               entry.value(QStringLiteral("remembered")).toBool() });
        for (const QString& family : file.strings(entry, QStringLiteral("families")))
            kin.kinOf[family.toUtf8()].push_back(number);
    }
    kin.faults += file.faults();
}

void readStatements(EventKin& kin)
{
    LexiconFile file = LexiconFile::shipped(QStringLiteral("en/event_frames"));
    for (const QJsonObject& entry : file.entries(QStringLiteral("frames"))) {
        const QString id = entry.value(QStringLiteral("id")).toString();
        if (entry.value(QStringLiteral("statement")).toBool())
            kin.statements.insert(entry.value(QStringLiteral("family")).toString(id).toUtf8());
    }
    kin.faults += file.faults();
}

EventKin loaded()
{
    EventKin kin;
    readKin(kin);
    readStatements(kin);
    return kin;
}

/// Calls `take` with the number of each kin that holds both.
template<class Take>
void forEachCommon(const EventKin& kin, const QByteArray& a, const QByteArray& b, Take take)
{
    const auto first = kin.kinOf.constFind(a);
    const auto second = kin.kinOf.constFind(b);
    if (first == kin.kinOf.constEnd() || second == kin.kinOf.constEnd())
        return;
    for (const quint32 number : *first) {
        if (std::binary_search(second->begin(), second->end(), number))
            take(number);
    }
}

} // namespace

bool EventKin::areKin(const QByteArray& a, const QByteArray& b) const
{
    bool isCommon = false;
    forEachCommon(*this, a, b, [&](quint32) { isCommon = true; });
    return isCommon;
}

KinTraits EventKin::traitsOf(const QByteArray& a, const QByteArray& b) const
{
    KinTraits common;
    forEachCommon(*this, a, b, [&](quint32 number) {
        common.isOnceADay = common.isOnceADay || traits[number].isOnceADay;
        common.isRare = common.isRare || traits[number].isRare;
        common.isRemembered = common.isRemembered || traits[number].isRemembered;
    });
    return common;
}

const EventKin& shippedEventKin()
{
    static const EventKin kin = loaded();
    return kin;
}

} // namespace demarche
