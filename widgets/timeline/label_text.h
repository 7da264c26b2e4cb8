// SPDX-License-Identifier: GPL-3.0-or-later
// The words of labels: fetched from the model when looked at, measured once, shaped once.
#pragma once

#include "widgets/theme/theme.h"
#include "widgets/timeline/geometry/tile_layout.h"

#include <QAbstractItemModel>
#include <QCache>
#include <QFontMetricsF>
#include <QPointer>
#include <QStaticText>

#include <array>
#include <vector>

namespace demarche {

/// Widths of texts as sums of their characters' widths, a hundred times quicker than shaping them; texts in
/// scripts whose letters join or stack are shaped.
class TextRuler {
public:
    explicit TextRuler(const QFont& font = {});
    double widthOf(const QString& text) const;
    /// The text, or as much of its beginning as fits before an ellipsis.
    QString cut(const QString& text, double width) const;

private:
    double advance(QChar character) const;
    float measured(float& width, char16_t character) const;

    QFontMetricsF m_metrics;
    // less than 0: not measured yet; for one thread, as all of a window
    mutable std::array<float, 0x600> m_widths {};
    mutable float m_hangul = -1, m_han = -1; ///< all syllables, all ideographs are as wide as one
};

/// Which words of a row.
enum class LabelPart : quint8 { Title, StrongTitle, Detail };

class LabelText {
public:
    LabelText();
    void setModel(const QAbstractItemModel* model);
    void setTheme(const Theme& theme);
    void forgetRow(int row);
    void forgetAll();

    /// Measures as the layout wants it; this object must outlive it.
    MeasureLabel measure();
    QString text(int row, LabelPart part) const;
    /// Shaped and ready to draw; cut with an ellipsis where it is wider than `width`. Valid until the next call.
    const QStaticText& shaped(int row, LabelPart part, double width);
    const QFont& fontOf(LabelPart part) const;

    static constexpr double badgeWidth = 18;

private:
    struct Shaped {
        QStaticText text;
        int cutTo = 0; ///< pixels; 0: whole
    };
    double widthOf(int row, LabelPart part);
    bool hasBadge(int row) const;

    QPointer<const QAbstractItemModel> m_model;
    Theme m_theme;
    TextRuler m_bodyRuler, m_captionRuler;
    /// Pixels by row, 0 where not measured yet.
    std::vector<quint16> m_titles, m_details;
    QCache<quint64, Shaped> m_shaped; ///< whole texts, and of each the cut that was last asked for
};

} // namespace demarche
