// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/row_delegate.h"

#include "models/calendar/fuzzy_date.h"
#include "models/findings/catalogue.h"
#include "models/items/roles.h"
#include "widgets/theme/window_wording.h"

#include <QPainter>

#include <algorithm>
#include <optional>

namespace demarche {

namespace {

constexpr int margin = 14; // left and right of a row
constexpr int gutter = 18; // between the left margin and the words, where the dot stands
constexpr int badgeWidth = 34; // for sources and disagreement, at the right

std::optional<DatePoint> periodOf(const QModelIndex& index)
{
    const QVariant period = index.data(PeriodRole);
    return period.isValid() ? std::optional(period.value<DatePoint>()) : std::nullopt;
}

} // namespace

RowDelegate::RowDelegate(Sections sections, Quotation quotation, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_sections(sections)
    , m_quotation(quotation)
{
}

bool RowDelegate::opensSection(const QModelIndex& index) const
{
    return m_sections != Sections::None
        && (index.row() == 0 || periodOf(index.siblingAtRow(index.row() - 1)) != periodOf(index));
}

QString RowDelegate::sectionAbove(const QModelIndex& index) const
{
    if (!opensSection(index))
        return {};
    const auto period = periodOf(index);
    return period ? readableDate(FuzzyDate::at(*period), windowWording()) : tr("Undated");
}

QString RowDelegate::captionOf(const QModelIndex& index) const { return index.data(DateTextRole).toString(); }

bool RowDelegate::isLit(const QModelIndex& index) const
{
    return !m_lit.empty() && std::binary_search(m_lit.begin(), m_lit.end(), index.data(IdRole).toInt());
}

int RowDelegate::sectionHeight() const { return QFontMetrics(m_theme.type.strong).height() + 4 * m_theme.unit; }

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int lines = QFontMetrics(m_theme.type.caption).height() + QFontMetrics(m_theme.type.body).height();
    const int section = opensSection(index) ? sectionHeight() : 0; // of every row of a list: no words are made
    return { 180, lines + 4 * m_theme.unit + section };
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect rect = option.rect;
    if (const QString section = sectionAbove(index); !section.isEmpty()) {
        painter->setFont(m_theme.type.strong);
        painter->setPen(m_theme.colours.muted);
        const QRect above(rect.left() + margin, rect.top() + 2 * m_theme.unit, rect.width() - 2 * margin,
                          sectionHeight() - 2 * m_theme.unit);
        painter->drawText(above, Qt::AlignLeft | Qt::AlignVCenter, section);
        rect.setTop(rect.top() + sectionHeight());
    }
    const bool isChosen = option.state & QStyle::State_Selected;
    if (isChosen)
        painter->fillRect(rect, m_theme.colours.selection);
    else if (option.state & QStyle::State_MouseOver || isLit(index))
        painter->fillRect(rect, m_theme.colours.hover);

    const QFontMetrics caption(m_theme.type.caption), body(m_theme.type.body);
    const int left = rect.left() + margin + gutter;
    const int top = rect.top() + 2 * m_theme.unit;
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.country(index.data(CountryRole).toString()));
    painter->drawEllipse(QPointF(rect.left() + margin + 4, top + caption.height() / 2.0), 4, 4);

    int right = rect.right() - margin;
    const int sources = index.data(SourceCountRole).toInt();
    painter->setFont(m_theme.type.caption);
    if (sources > 1) {
        painter->setPen(m_theme.colours.muted);
        painter->drawText(QRect(right - badgeWidth, top, badgeWidth, caption.height()), Qt::AlignRight,
                          QString::number(sources));
    }
    if (index.data(DisagreementRole).toBool()) {
        painter->setPen(m_theme.colours.warning);
        painter->drawText(QRect(right - badgeWidth, top, badgeWidth - 14, caption.height()), Qt::AlignRight,
                          QString(QChar(0x2260)));
    }
    painter->setPen(m_theme.colours.muted);
    const int captionWidth = right - left - (sources > 1 ? badgeWidth : 0);
    painter->drawText(QRect(left, top, captionWidth, caption.height()), Qt::AlignLeft,
                      caption.elidedText(captionOf(index), Qt::ElideRight, captionWidth));

    QString title = index.data(Qt::DisplayRole).toString();
    if (m_quotation == Quotation::Quoted)
        title = tr("“%1”").arg(title);
    const bool passes = !index.data(PassesRole).isValid() || index.data(PassesRole).toBool();
    painter->setFont(isChosen ? m_theme.type.strong : m_theme.type.body);
    painter->setPen(passes ? m_theme.colours.text : m_theme.colours.muted);
    const QFontMetrics metrics(painter->font());
    painter->drawText(QRect(left, top + caption.height() + m_theme.unit / 2, right - left, body.height()),
                      Qt::AlignLeft, metrics.elidedText(title, Qt::ElideRight, right - left));
    if (option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_theme.colours.accent, 1.5));
        painter->drawRect(QRectF(rect).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace demarche
