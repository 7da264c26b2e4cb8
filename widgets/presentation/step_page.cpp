// SPDX-License-Identifier: GPL-3.0-or-later
// Labels in a column; too much text makes all of it smaller rather than cutting any.
#include "widgets/presentation/step_page.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace demarche {

namespace {

// sizes in body text
constexpr double dateSize = 1.1;
constexpr double titleSize = 2.05;
constexpr double whoSize = 1.15;
constexpr double officesSize = 0.82;
constexpr double quoteSize = 1.25;
constexpr double sourceSize = 0.72;
constexpr double leastScale = 0.42;

QFont sized(QFont font, double pixels)
{
    font.setPixelSize(std::max(9, int(std::lround(pixels))));
    return font;
}

QLabel* label(QWidget* parent)
{
    auto* made = new QLabel(parent);
    made->setWordWrap(true);
    made->setTextFormat(Qt::PlainText);
    made->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return made;
}

void paint(QLabel* label, const QColor& colour)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
}

} // namespace

StepPage::StepPage(QWidget* parent)
    : QWidget(parent)
    , m_date(label(this))
    , m_title(label(this))
    , m_status(label(this))
    , m_who(label(this))
    , m_offices(label(this))
    , m_quoteBox(new QFrame(this))
    , m_quote(label(m_quoteBox))
    , m_speaker(label(m_quoteBox))
    , m_sources(label(this))
{
    auto* inBox = new QVBoxLayout(m_quoteBox);
    inBox->addWidget(m_quote);
    inBox->addWidget(m_speaker);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_date);
    column->addWidget(m_title);
    column->addWidget(m_status);
    column->addWidget(m_who);
    column->addWidget(m_offices);
    column->addStretch(1);
    column->addWidget(m_quoteBox);
    column->addStretch(2);
    column->addWidget(m_sources);
    m_quoteBox->setObjectName(QStringLiteral("quote"));
}

void StepPage::setTheme(const Theme& theme)
{
    m_theme = theme;
    setStep(m_step);
}

void StepPage::setTextSize(int pixels)
{
    if (m_textSize == pixels)
        return;
    m_textSize = pixels;
    fit();
}

void StepPage::setStep(const PresentationStep& step)
{
    m_step = step;
    m_date->setText(step.date);
    m_title->setText(step.title);
    m_status->setText(step.status);
    m_who->setText(step.who);
    m_offices->setText(step.offices);
    m_quote->setText(step.quote.isEmpty() ? QString() : tr("“%1”").arg(step.quote));
    m_speaker->setText(step.speaker.isEmpty() ? tr("Speaker not known") : step.speaker);
    m_sources->setText(step.sources.join(u'\n'));
    m_status->setVisible(!step.status.isEmpty());
    m_who->setVisible(!step.who.isEmpty());
    m_offices->setVisible(!step.offices.isEmpty());
    m_quoteBox->setVisible(!step.quote.isEmpty());
    paint(m_date, m_theme.colours.accent);
    paint(m_title, m_theme.colours.text);
    paint(m_status, m_theme.colours.warning);
    paint(m_who, m_theme.colours.text);
    paint(m_offices, m_theme.colours.muted);
    paint(m_quote, m_theme.colours.text);
    paint(m_speaker, m_theme.colours.muted);
    paint(m_sources, m_theme.colours.muted);
    m_quoteBox->setStyleSheet(QStringLiteral("QFrame#quote { border: none; border-left: %1px solid %2; }")
                                  .arg(std::max(3, m_textSize / 6))
                                  .arg(m_theme.country(step.speakerCountry).name()));
    fit();
}

void StepPage::apply(double scale)
{
    const double unit = m_textSize * scale;
    m_date->setFont(sized(m_theme.type.strong, unit * dateSize));
    m_title->setFont(sized(m_theme.type.title, unit * titleSize));
    m_status->setFont(sized(m_theme.type.strong, unit * officesSize));
    m_who->setFont(sized(m_theme.type.strong, unit * whoSize));
    m_offices->setFont(sized(m_theme.type.body, unit * officesSize));
    m_quote->setFont(sized(m_theme.type.reading, unit * quoteSize));
    m_speaker->setFont(sized(m_theme.type.body, unit * officesSize));
    m_sources->setFont(sized(m_theme.type.body, unit * sourceSize));
    layout()->setSpacing(int(unit * 0.5));
    m_quoteBox->layout()->setContentsMargins(int(unit * 0.8), int(unit * 0.1), 0, int(unit * 0.1));
    m_quoteBox->layout()->setSpacing(int(unit * 0.3));
}

void StepPage::fit()
{
    for (double scale = 1; scale > leastScale; scale -= 0.06) {
        apply(scale);
        layout()->invalidate();
        if (layout()->heightForWidth(std::max(1, width())) <= height())
            return;
    }
}

void StepPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace demarche
