// SPDX-License-Identifier: GPL-3.0-or-later
// A strip beside the scroll bar: where in the whole article the marked things are.
#pragma once

#include <QColor>
#include <QWidget>

#include <vector>

namespace demarche {

class MarksStrip : public QWidget {
    Q_OBJECT

public:
    struct Mark {
        double share = 0; ///< 0..1 of the article's height
        QColor colour;
    };
    explicit MarksStrip(QWidget* parent = nullptr);
    void setGround(const QColor& ground);
    void setMarks(std::vector<Mark> marks);
    QSize sizeHint() const override { return { 10, 40 }; }

signals:
    void shareClicked(double share);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    std::vector<Mark> m_marks;
    QColor m_ground;
};

} // namespace demarche
