// SPDX-License-Identifier: GPL-3.0-or-later
// Renders our SVG icons in the colour asked for.
#include "widgets/theme/icons.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

static void makeIconsAvailable()
{
    Q_INIT_RESOURCE(icons); // a static library's resources are not registered by themselves
}

namespace demarche {

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
    const QString resource = QStringLiteral(":/icons/%1.svg").arg(name);
    QColor pale = colour;
    pale.setAlphaF(0.4F);
    QIcon icon;
    for (const int size : { 16, 20, 24, 32 }) {
        for (const qreal ratio : { 1.0, 2.0 }) {
            icon.addPixmap(tintedPixmap(resource, colour, size, ratio), QIcon::Normal);
            icon.addPixmap(tintedPixmap(resource, pale, size, ratio), QIcon::Disabled);
        }
    }
    return icon;
}

} // namespace demarche
