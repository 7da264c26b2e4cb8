// SPDX-License-Identifier: GPL-3.0-or-later
// The conditions in force as a row of chips: taken away by a click, joined by "or", turned into "not".
#pragma once

#include "models/query/filter.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;

namespace demarche {

class FilterChips : public QWidget {
    Q_OBJECT

public:
    explicit FilterChips(QWidget* parent = nullptr);
    void setFilter(const Filter& filter); ///< emits nothing
    const Filter& filter() const { return m_filter; }

signals:
    void filterChanged(const demarche::Filter& filter); ///< by the person
    void writingRequested(const QString& query); ///< a chip is to be written anew; it has gone

private:
    void changeTo(Filter filter);
    void rebuild();
    void fillMenu(QMenu* menu, size_t group);
    QHBoxLayout* m_row;
    Filter m_filter;
};

} // namespace demarche
