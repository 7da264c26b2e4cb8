// SPDX-License-Identifier: GPL-3.0-or-later
// Names with the veil behind them, drawn once and kept as small pictures.
#pragma once

#include "widgets/theme/theme.h"

#include <QHash>
#include <QPixmap>

namespace demarche {

enum class NameTone : quint8 {
    Plain,
    Absent, ///< outside the period
    Chosen,
};

/// Setting text costs five times as much as showing a picture of it, and a large graph shows hundreds.
class NameSprites {
public:
    void reset(const Theme& theme); ///< another theme or scene
    /// As large as `size`, device independent.
    const QPixmap& sprite(size_t node, const QString& name, NameTone tone, const QSizeF& size, qreal devicePixelRatio);

private:
    Theme m_theme;
    QHash<quint64, QPixmap> m_sprites; // only looked up, never walked through
};

} // namespace demarche
