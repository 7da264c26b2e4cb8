// SPDX-License-Identifier: GPL-3.0-or-later
// Measures by a table of characters, shapes on demand and keeps the last few thousand.
#include "widgets/timeline/label_text.h"

#include "models/items/roles.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace demarche {
namespace {

constexpr int textsKept = 6000;

/// Latin, Greek, Cyrillic, Armenian; general punctuation; Hangul syllables; Han and kana.
bool standsAlone(char16_t c)
{
    return c < 0x300 || (c >= 0x370 && c < 0x590) || (c >= 0x2010 && c < 0x2028) || (c >= 0xac00 && c < 0xd7a4)
        || (c >= 0x3000 && c < 0xa000);
}

} // namespace

TextRuler::TextRuler(const QFont& font)
    : m_metrics(font)
{
    m_widths.fill(-1);
}

float TextRuler::measured(float& width, char16_t character) const
{
    // when it is first met: finding the fonts of many scripts would hold up the first frame
    if (width < 0)
        width = static_cast<float>(m_metrics.horizontalAdvance(QChar(character)));
    return width;
}

double TextRuler::widthOf(const QString& text) const
{
    double sum = 0;
    for (const QChar character : text) {
        const char16_t c = character.unicode();
        if (!standsAlone(c))
            return std::ceil(m_metrics.horizontalAdvance(text));
        if (c < m_widths.size())
            sum += measured(m_widths[c], c);
        else if (c >= 0xac00)
            sum += measured(m_hangul, 0xae40);
        else if (c >= 0x3000)
            sum += measured(m_han, 0x6c34);
        else
            sum += m_metrics.horizontalAdvance(character);
    }
    return std::ceil(sum);
}

LabelText::LabelText()
    : m_shaped(textsKept)
{
}

void LabelText::setModel(const QAbstractItemModel* model)
{
    m_model = model;
    forgetAll();
}

void LabelText::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_bodyRuler = TextRuler(theme.type.body);
    m_captionRuler = TextRuler(theme.type.caption);
    forgetAll();
}

void LabelText::forgetAll()
{
    const std::size_t rows = m_model ? static_cast<std::size_t>(m_model->rowCount()) : 0;
    m_titles.assign(rows, 0);
    m_details.assign(rows, 0);
    m_shaped.clear();
}

void LabelText::forgetRow(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_titles.size())
        return;
    m_titles[static_cast<std::size_t>(row)] = 0;
    m_details[static_cast<std::size_t>(row)] = 0;
    for (const LabelPart part : { LabelPart::Title, LabelPart::StrongTitle, LabelPart::Detail })
        m_shaped.remove(quint64(row) * 4 + quint64(part));
}

QString LabelText::text(int row, LabelPart part) const
{
    if (!m_model)
        return {};
    const QModelIndex index = m_model->index(row, 0);
    if (part != LabelPart::Detail)
        return m_model->data(index, TitleRole).toString();
    QString detail = m_model->data(index, DateTextRole).toString();
    const int sources = m_model->data(index, SourceCountRole).toInt();
    if (sources > 1) {
        const QString count = QCoreApplication::translate("Timeline", "%n sources", nullptr, sources)
                                  .replace(QLatin1String("%n"), QString::number(sources));
        detail = detail.isEmpty() ? count : detail + QStringLiteral(" · ") + count;
    }
    return detail;
}

const QFont& LabelText::fontOf(LabelPart part) const
{
    return part == LabelPart::Title      ? m_theme.type.body
        : part == LabelPart::StrongTitle ? m_theme.type.strong
                                         : m_theme.type.caption;
}

double LabelText::widthOf(int row, LabelPart part)
{
    auto& widths = part == LabelPart::Detail ? m_details : m_titles;
    if (row < 0 || static_cast<std::size_t>(row) >= widths.size())
        return 0;
    quint16& known = widths[static_cast<std::size_t>(row)];
    if (known == 0) {
        const TextRuler& ruler = part == LabelPart::Detail ? m_captionRuler : m_bodyRuler;
        const double badge = part == LabelPart::Title && hasBadge(row) ? badgeWidth : 0;
        known = static_cast<quint16>(std::clamp(ruler.widthOf(text(row, part)) + 1 + badge, 1.0, 60000.0));
    }
    return known == 1 ? 0 : known;
}

bool LabelText::hasBadge(int row) const
{
    return m_model && m_model->data(m_model->index(row, 0), DisagreementRole).toBool();
}

MeasureLabel LabelText::measure()
{
    return { [this](std::int32_t row) { return widthOf(row, LabelPart::Title); },
             [this](std::int32_t row) { return widthOf(row, LabelPart::Detail); } };
}

const QStaticText& LabelText::shaped(int row, LabelPart part, double width)
{
    const auto prepare = [&](QStaticText& text) {
        text.setTextFormat(Qt::PlainText);
        text.setPerformanceHint(QStaticText::AggressiveCaching);
        text.prepare({}, fontOf(part));
    };
    const double whole = widthOf(row, part == LabelPart::StrongTitle ? LabelPart::Title : part);
    const quint64 key = quint64(row) * 4 + quint64(part);
    if (whole > width + 2 && part != LabelPart::StrongTitle) {
        m_cut = QStaticText(QFontMetricsF(fontOf(part)).elidedText(text(row, part), Qt::ElideRight, width));
        prepare(m_cut);
        return m_cut;
    }
    QStaticText* known = m_shaped.object(key);
    if (!known) {
        known = new QStaticText(text(row, part));
        prepare(*known);
        m_shaped.insert(key, known);
    }
    return *known;
}

} // namespace demarche
