// SPDX-License-Identifier: GPL-3.0-or-later
// Swatches with words, set like running text.
#include "widgets/network/network_legend.h"

#include <QFontMetricsF>
#include <QPainter>

namespace demarche {

namespace {

constexpr double margin = 12;
constexpr double swatch = 20;
constexpr double beforeWords = 6;
constexpr double between = 14;

} // namespace

struct NetworkLegend::Entry {
    QString words;
    QColor colour;
    bool isDashed = false; ///< as a mark: hollow
    bool isRound = false; ///< as a mark
};

NetworkLegend::NetworkLegend(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void NetworkLegend::setTheme(const Theme& theme)
{
    m_theme = theme;
    setForm(m_form);
    updateGeometry();
    update();
}

void NetworkLegend::setForm(Form form)
{
    m_form = form;
    setAccessibleName(
        form == Form::Lines
            ? tr("Red: accuse, refuse, threaten. Green: agree, meet, support. Dashed: words only.")
            : tr("Squares: accuse, refuse, threaten. Circles: agree, meet, support. Hollow: words only."));
    update();
}

std::vector<NetworkLegend::Entry> NetworkLegend::entries() const
{
    return { { tr("conflict"), m_theme.colours.conflict, false },
             { tr("cooperation"), m_theme.colours.cooperation, false, true },
             { tr("words only"), m_theme.colours.muted, true },
             { tr("deeds"), m_theme.colours.muted, false } };
}

std::vector<QPointF> NetworkLegend::places(int width) const
{
    const QFontMetricsF metrics(m_theme.type.caption);
    std::vector<QPointF> places;
    QPointF next(margin, 4 + metrics.height() / 2);
    for (const Entry& entry : entries()) {
        const double room = swatch + beforeWords + metrics.horizontalAdvance(entry.words);
        if (next.x() > margin && next.x() + room > width - margin)
            next = { margin, next.y() + metrics.height() + 3 };
        places.push_back(next);
        next.rx() += room + between;
    }
    return places;
}

int NetworkLegend::heightForWidth(int width) const
{
    const QFontMetricsF metrics(m_theme.type.caption);
    return int(places(width).back().y() + metrics.height() / 2 + 5);
}

QSize NetworkLegend::sizeHint() const { return { 300, heightForWidth(std::max(160, width())) }; }

void NetworkLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colours.page);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.type.caption);
    const QFontMetricsF metrics(m_theme.type.caption);
    const std::vector<Entry> all = entries();
    const std::vector<QPointF> where = places(width());
    for (size_t i = 0; i < all.size(); ++i) {
        if (m_form == Form::Lines) {
            QPen pen(all[i].colour, 2.2, Qt::SolidLine, Qt::FlatCap);
            if (all[i].isDashed)
                pen.setDashPattern({ 2, 1.4 });
            painter.setPen(pen);
            painter.drawLine(where[i], where[i] + QPointF(swatch, 0));
        } else {
            const QRectF mark(where[i].x() + swatch - 11, where[i].y() - 4.5, 9, 9);
            painter.setPen(QPen(all[i].colour, 1.6));
            painter.setBrush(all[i].isDashed ? QBrush(Qt::NoBrush) : QBrush(all[i].colour));
            all[i].isRound ? painter.drawEllipse(mark) : painter.drawRect(mark);
        }
        painter.setPen(m_theme.colours.muted);
        painter.drawText(QRectF(where[i].x() + swatch + beforeWords, where[i].y() - metrics.height() / 2,
                                metrics.horizontalAdvance(all[i].words) + 2, metrics.height()),
                         Qt::AlignVCenter, all[i].words);
    }
}

} // namespace demarche
