// SPDX-License-Identifier: GPL-3.0-or-later
// When things happened, as small bars, with a window over them that can be dragged, stretched and played.
#pragma once

#include "models/calendar/instant.h"
#include "widgets/theme/theme.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace demarche {

class PeriodBrush : public QWidget {
    Q_OBJECT

public:
    explicit PeriodBrush(QWidget* parent = nullptr);
    ~PeriodBrush() override;

    void setTheme(const Theme& theme);
    void setEvents(const std::vector<std::optional<InstantRange>>& events); ///< unset: undated
    void setPeriod(const std::optional<InstantRange>& period); ///< stops playing; emits nothing
    const std::optional<InstantRange>& period() const;
    enum class Motion : quint8 { Full, Reduced };
    void setMotion(
        Motion motion); ///< reduced: playing steps from stretch to stretch; at first as the system's style says
    bool isPlaying() const;
    void advance(); ///< one step of playing
    void play(); ///< from here, or from the beginning where the window stands at the end
    void pause();

    QSize sizeHint() const override;

signals:
    void periodWished(const demarche::InstantRange& period);
    void allTimeWished(); ///< a double click

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace demarche
