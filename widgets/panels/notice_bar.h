// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong or needs a look, above the views: named, with its reason, and dismissable.
#pragma once

#include <QStringList>
#include <QWidget>

#include <memory>

namespace demarche {

struct Theme;

class NoticeBar : public QWidget {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);
    ~NoticeBar() override;

    void setTheme(const Theme& theme);
    /// One headline and, behind "Details", a line for each case. An empty headline hides the bar.
    void announce(const QString& headline, const QStringList& details);

signals:
    void dismissed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace demarche
