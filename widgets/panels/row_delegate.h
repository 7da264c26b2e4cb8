// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a row of the lists: a dot of its side, a quiet second line, the title, and what needs a look.
#pragma once

#include "widgets/theme/theme.h"

#include <QStyledItemDelegate>

#include <utility>
#include <vector>

namespace demarche {

/// Reads roles only, so that every list looks the same. A row opens a section when its month differs
/// from the row before.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum class Sections : quint8 { None, ByMonth };
    enum class Quotation : quint8 { Plain, Quoted }; ///< Quoted: the title is set as quoted words

    RowDelegate(Sections sections, Quotation quotation, QObject* parent);

    /// What stands above the row: its month, or its year where no more is known; empty if the row before has it.
    QString sectionAbove(const QModelIndex& index) const;
    void setTheme(const Theme& theme) { m_theme = theme; }
    /// Rows that belong to what another view shows, by their IdRole, ascending. Whether that is a change.
    bool setLit(const std::vector<int>& ids) { return std::exchange(m_lit, ids) != ids; }
    bool isLit(const QModelIndex& index) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QString captionOf(const QModelIndex& index) const;
    bool opensSection(const QModelIndex& index) const;
    int sectionHeight() const;

    Sections m_sections;
    Quotation m_quotation;
    Theme m_theme;
    std::vector<int> m_lit;
};

} // namespace demarche
