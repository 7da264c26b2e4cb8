// SPDX-License-Identifier: GPL-3.0-or-later
// Find in the page: words, previous, next, and how many there are.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace demarche {

class FindBar : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(QWidget* parent = nullptr);
    void open();
    void setCount(int current, int total); ///< current counts from 1; 0 of 0: not found

signals:
    void wordsChanged(const QString& words);
    void stepRequested(int step); ///< 1 or -1
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLineEdit* m_field;
    QLabel* m_count;
};

} // namespace demarche
