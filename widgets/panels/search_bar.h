// SPDX-License-Identifier: GPL-3.0-or-later
// The search field with its filter chips.
#pragma once

#include "models/query/filter.h"

#include <QStringList>
#include <QWidget>

#include <memory>

namespace demarche {

struct Theme;

class SearchBar : public QWidget {
    Q_OBJECT

public:
    explicit SearchBar(QWidget* parent = nullptr);
    ~SearchBar() override;

    void setTheme(const Theme& theme);
    void setCompletions(const QStringList& names); ///< actors, outlets
    void setHitCount(int events); ///< shown in the field; -1: nothing to show
    Filter filter() const;
    void setFilter(const Filter& filter);
    void focusField();

signals:
    void filterChanged(const demarche::Filter& filter);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void announce();
    void showChips();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace demarche
