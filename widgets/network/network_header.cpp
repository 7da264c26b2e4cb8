// SPDX-License-Identifier: GPL-3.0-or-later
// Two captions and three quiet buttons.
#include "widgets/network/network_header.h"

#include "widgets/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>

namespace demarche {

NetworkHeader::NetworkHeader(QWidget* parent)
    : QWidget(parent)
    , m_lines(new QStackedWidget(this))
    , m_captions(new QWidget(this))
    , m_strip(new NetworkStrip(this))
    , m_count(new QLabel(this))
    , m_period(new QLabel(this))
    , m_circle(new QToolButton(this))
    , m_matrix(new QToolButton(this))
    , m_fit(new QToolButton(this))
{
    auto* captions = new QHBoxLayout(m_captions);
    captions->setContentsMargins(0, 0, 0, 0);
    captions->addWidget(m_count);
    captions->addWidget(m_period, 1);
    m_lines->addWidget(m_captions);
    m_lines->addWidget(m_strip);
    m_lines->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // gives way on a narrow panel
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 2);
    row->setSpacing(2);
    row->addWidget(m_lines, 1);
    row->addSpacing(4);
    const auto add = [row](QToolButton* button, const QString& words) {
        button->setAutoRaise(true);
        button->setToolTip(words);
        button->setAccessibleName(words);
        row->addWidget(button);
    };
    m_period->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    add(m_circle, tr("Only the chosen actor and who deals with it (E)"));
    add(m_matrix, tr("Matrix instead of graph (M)"));
    add(m_fit, tr("Show all actors (F)"));
    m_circle->setCheckable(true);
    m_matrix->setCheckable(true);
    // the graph must not jump as the button comes and goes
    QSizePolicy kept = m_fit->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_fit->setSizePolicy(kept);
    m_fit->setVisible(false);
    m_circle->setEnabled(false);
    connect(m_fit, &QToolButton::clicked, this, &NetworkHeader::fitWished);
    connect(m_matrix, &QToolButton::clicked, this, &NetworkHeader::matrixWished);
    connect(m_circle, &QToolButton::clicked, this, &NetworkHeader::circleWished);
}

void NetworkHeader::showLine(const NetworkStrip::Line& line)
{
    m_strip->setLine(line);
    m_lines->setCurrentWidget(line.text.isEmpty() ? m_captions : static_cast<QWidget*>(m_strip));
}

void NetworkHeader::setTheme(const Theme& theme)
{
    m_strip->setTheme(theme);
    m_fit->setIcon(tintedIcon(QStringLiteral("fit"), theme.colours.muted));
    m_matrix->setIcon(tintedIcon(QStringLiteral("matrix"), theme.colours.muted));
    m_circle->setIcon(tintedIcon(QStringLiteral("circle"), theme.colours.muted));
    for (QLabel* label : { m_count, m_period })
        label->setFont(theme.type.caption);
}

void NetworkHeader::setCaption(const Caption& caption)
{
    m_count->setText(caption.count);
    m_period->setText(caption.period);
    m_period->setToolTip(caption.period);
}

void NetworkHeader::setFitButtonShown(bool isShown) { m_fit->setVisible(isShown); }

void NetworkHeader::setMatrixShown(bool isShown) { m_matrix->setChecked(isShown); }

void NetworkHeader::setCircleShown(bool isShown) { m_circle->setChecked(isShown); }

void NetworkHeader::setCirclePossible(bool isPossible) { m_circle->setEnabled(isPossible); }

} // namespace demarche
