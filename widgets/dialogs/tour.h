// SPDX-License-Identifier: GPL-3.0-or-later
// A few short hints, one after the other, each beside the view it speaks of; the window stays usable.
#pragma once

#include <QFrame>
#include <QPointer>
#include <QString>

#include <memory>
#include <vector>

namespace demarche {

struct Theme;

struct TourHint {
    QPointer<QWidget> target; ///< a hint whose view is hidden or gone is left out
    QString title;
    QString text;
};

/// A child of the window it explains, hidden until `begin`.
class Tour : public QFrame {
    Q_OBJECT

public:
    explicit Tour(QWidget* window);
    ~Tour() override;

    void setTheme(const Theme& theme);
    void begin(std::vector<TourHint> hints);
    bool isRunning() const;
    int step() const; ///< from 0
    int stepCount() const;

public slots:
    void next(); ///< after the last: the end
    void previous();
    void end();

signals:
    void ended(); ///< by its last hint or by being dismissed

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showStep();
    void place();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace demarche
