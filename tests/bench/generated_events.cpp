// SPDX-License-Identifier: GPL-3.0-or-later
// Random numbers with a fixed seed; nothing is stored that can be reckoned.
#include "tests/bench/generated_events.h"

#include "models/calendar/instant.h"
#include "models/findings/event_finding.h"
#include "models/items/roles.h"

#include <random>

namespace demarche {

GeneratedEvents::GeneratedEvents(int count, QObject* parent)
    : QAbstractListModel(parent)
    , m_actors { QStringLiteral("Ministry of Ports"), QStringLiteral("Anna Kovács"), QStringLiteral("Harbour Union"),
                 QStringLiteral("City of Varna"),     QStringLiteral("Peter Lind"),  QStringLiteral("Coast Guard"),
                 QStringLiteral("Regional Court"),    QStringLiteral("Shipowners") }
{
    for (const QString& actor : m_actors)
        m_lanes.push_back({ actor });
    std::mt19937_64 random(42);
    m_rows.resize(static_cast<std::size_t>(count));
    for (Row& row : m_rows) {
        row.begin = static_cast<qint64>(random() % quint64(seconds * 1000));
        row.importance = static_cast<quint32>(random());
        row.traits = static_cast<quint32>(random());
    }
}

int GeneratedEvents::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant GeneratedEvents::data(const QModelIndex& index, int role) const
{
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const Instant begin = Instant::fromUnixMilliseconds(firstSecond * 1000 + row.begin);
    const bool lasts = row.traits % 5 == 0;
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return QStringLiteral("Event %1 in Varna").arg(index.row());
    case IdRole: return index.row();
    case BeginRole: return QVariant::fromValue(begin);
    case EndRole: return QVariant::fromValue(lasts ? begin + TimeSpan::hours(1 + (row.traits >> 8) % 600) : begin);
    case ShapeRole: return lasts ? 1 + int(row.traits / 5 % 4 == 0) : 0;
    case ApproximateRole: return row.traits % 37 == 0;
    case TypeRole: return int(row.traits >> 4 & 15);
    case QuadRole: return int(quadOf(EventType(row.traits >> 4 & 15)));
    case StatusRole: return row.traits % 11 == 0 ? 1 : 0;
    case ImportanceRole: return double(row.importance) / 4294967296.0;
    case SourceCountRole: return 1 + int(row.traits >> 20 & 3);
    case DisagreementRole: return row.traits % 23 == 0;
    case CountryRole: return QString();
    case LanesRole: return m_lanes[row.traits >> 24 & 7];
    case DateTextRole: return QStringLiteral("%1 hours into it").arg(row.begin / 3'600'000);
    case DescriptionRole: return QStringLiteral("Event %1 in the old port, made up").arg(index.row());
    case PassesRole: return true;
    default: break;
    }
    return {};
}

void GeneratedEvents::moveRow(int row, qint64 by)
{
    m_rows[static_cast<std::size_t>(row)].begin += by * 1000;
    emit dataChanged(index(row), index(row));
}

} // namespace demarche
