// SPDX-License-Identifier: GPL-3.0-or-later
// Renders our SVG icons in the colour asked for.
#include "widgets/theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <compare>
#include <map>

static void makeIconsAvailable()
{
    Q_INIT_RESOURCE(icons); // a static library's resources are not registered by themselves
}

namespace demarche {

namespace {

/// Renders a size when it is first painted: most icons stand in menus that nobody opens.
class TintedEngine : public QIconEngine {
public:
    TintedEngine(QString resource, const QColor& colour)
        : m_resource(std::move(resource))
        , m_colour(colour)
    {
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // `size` counts the screen's own pixels
        const int side = std::max(1, qRound(std::min(size.width(), size.height()) / scale));
        QColor colour = m_colour;
        if (mode == QIcon::Disabled)
            colour.setAlphaF(0.4F);
        QPixmap& kept = m_pixmaps[{ side, qRound(scale * 100), mode == QIcon::Disabled }];
        if (kept.isNull())
            kept = tintedPixmap(m_resource, colour, side, scale);
        return kept;
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }
    bool isNull() override { return !QFile::exists(m_resource); }
    QString key() const override { return QStringLiteral("demarche"); }
    QIconEngine* clone() const override { return new TintedEngine(*this); }

private:
    struct Look {
        int side;
        int percent; ///< of the screen's scale
        bool isDisabled;
        auto operator<=>(const Look&) const = default;
    };
    QString m_resource;
    QColor m_colour;
    std::map<Look, QPixmap> m_pixmaps;
};

} // namespace

QPixmap tintedPixmap(const QString& resource, const QColor& colour, int size, qreal devicePixelRatio)
{
    makeIconsAvailable();
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name(QColor::HexRgb).toLatin1()));
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter, QRectF(0, 0, size, size));
    return pixmap;
}

QIcon tintedIcon(const QString& name, const QColor& colour)
{
    return QIcon(new TintedEngine(QStringLiteral(":/icons/%1.svg").arg(name), colour));
}

} // namespace demarche
