// SPDX-License-Identifier: GPL-3.0-or-later
// The search field with its filter chips.
#pragma once

#include "models/query/completion.h"
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
    void setVocabulary(const SearchVocabulary& vocabulary); ///< offered while typing
    void setHistory(const QStringList& queries); ///< newest first; offered by Down in the empty field
    void setHits(const FilteredStory& hits); ///< counted beside the field; nothing without a filter
    Filter filter() const;
    void setFilter(const Filter& filter);
    void focusField();

signals:
    void filterChanged(const demarche::Filter& filter);
    void queryKept(const QString& query); ///< what was typed has become a chip

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void announce();
    void keepTyped();
    void offer(const QStringList& options);
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace demarche
