// SPDX-License-Identifier: GPL-3.0-or-later
// Keyed by node, tone and resolution.
#include "widgets/network/name_sprites.h"

#include <QPainter>

#include <cmath>

namespace demarche {

namespace {

constexpr qsizetype mostKept = 3000; ///< some 20 MB; more than any view shows

QColor mixed(const QColor& front, const QColor& back, double share)
{
    const auto channel = [share](int a, int b) { return int(std::lround(a * share + b * (1 - share))); };
    return QColor(channel(front.red(), back.red()), channel(front.green(), back.green()),
                  channel(front.blue(), back.blue()));
}

} // namespace

void NameSprites::reset(const Theme& theme)
{
    m_theme = theme;
    m_sprites.clear();
}

const QPixmap& NameSprites::sprite(size_t node, const QString& name, NameTone tone, const QSizeF& size,
                                   qreal devicePixelRatio)
{
    if (m_sprites.size() > mostKept)
        m_sprites.clear();
    const quint64 key = (quint64(node) << 16) | (quint64(std::lround(devicePixelRatio * 16)) << 4) | quint64(tone);
    QPixmap& kept = m_sprites[key];
    if (!kept.isNull())
        return kept;
    kept = QPixmap((size * devicePixelRatio).toSize());
    kept.setDevicePixelRatio(devicePixelRatio);
    kept.fill(Qt::transparent);
    QPainter painter(&kept);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = m_theme.colours.page;
    veil.setAlpha(tone == NameTone::Chosen ? 240 : 205);
    painter.setPen(Qt::NoPen);
    painter.setBrush(veil);
    painter.drawRoundedRect(QRectF(QPointF(0, 0), size), 3, 3);
    QFont font = m_theme.type.caption;
    if (tone == NameTone::Chosen)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(tone == NameTone::Absent ? mixed(m_theme.colours.muted, m_theme.colours.page, 0.75)
                                            : m_theme.colours.text);
    painter.drawText(QRectF(QPointF(0, 0), size), Qt::AlignCenter, name);
    return kept;
}

} // namespace demarche
