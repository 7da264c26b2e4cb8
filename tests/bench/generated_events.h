// SPDX-License-Identifier: GPL-3.0-or-later
// Any number of made-up events as rows, made from the row's number alone.
#pragma once

#include <QAbstractListModel>
#include <QStringList>

#include <vector>

namespace demarche {

/// Two years of events of eight actors: four in five a moment, the others lasting hours to weeks; some
/// uncertain, some disputed. The same for the same count.
class GeneratedEvents : public QAbstractListModel {
    Q_OBJECT

public:
    explicit GeneratedEvents(int count, QObject* parent = nullptr);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    void moveRow(int row, qint64 seconds); ///< and tells of it

    static constexpr qint64 firstSecond = 1'672'531'200; ///< 2023-01-01
    static constexpr qint64 seconds = 2LL * 365 * 86'400;

private:
    struct Row {
        qint64 begin; ///< milliseconds since firstSecond
        quint32 importance;
        quint32 traits;
    };
    std::vector<Row> m_rows;
    QStringList m_actors;
    std::vector<QStringList> m_lanes;
};

} // namespace demarche
