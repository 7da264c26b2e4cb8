// SPDX-License-Identifier: GPL-3.0-or-later
// What colours, dashes and shapes of the graph mean, in one or two lines.
#pragma once

#include "widgets/theme/theme.h"

#include <QWidget>

namespace demarche {

class NetworkLegend : public QWidget {
    Q_OBJECT

public:
    explicit NetworkLegend(QWidget* parent = nullptr);
    void setTheme(const Theme& theme);
    enum class Form : quint8 {
        Lines, ///< of the graph
        Marks, ///< of the matrix
    };
    void setForm(Form form);

    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Entry;
    std::vector<Entry> entries() const;
    std::vector<QPointF> places(int width) const; ///< left ends of the entries, at their middle height

    Theme m_theme;
    Form m_form = Form::Lines;
};

} // namespace demarche
