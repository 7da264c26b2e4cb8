// SPDX-License-Identifier: GPL-3.0-or-later
// Reads event_kin.json.
#include "models/story/event_kin.h"

#include "models/lexicon/lexicon_file.h"

#include <algorithm>

namespace demarche {

namespace {

EventKin loaded()
{
    EventKin kin;
    LexiconFile file = LexiconFile::shipped(QStringLiteral("en/event_kin"));
    quint32 number = 0;
    for (const QJsonObject& entry : file.entries(QStringLiteral("kin"))) {
        ++number;
        for (const QString& family : file.strings(entry, QStringLiteral("families")))
            kin.kinOf[family.toUtf8()].push_back(number);
    }
    kin.faults = file.faults();
    return kin;
}

} // namespace

bool EventKin::areKin(const QByteArray& a, const QByteArray& b) const
{
    const auto first = kinOf.constFind(a);
    const auto second = kinOf.constFind(b);
    if (first == kinOf.constEnd() || second == kinOf.constEnd())
        return false;
    return std::any_of(first->begin(), first->end(),
        [&](quint32 number) { return std::binary_search(second->begin(), second->end(), number); });
}

const EventKin& shippedEventKin()
{
    static const EventKin kin = loaded();
    return kin;
}

} // namespace demarche
