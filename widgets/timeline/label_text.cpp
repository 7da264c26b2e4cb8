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

quint64 keyOf(int row, LabelPart part, bool isCut) { return quint64(row) * 8 + quint64(part) * 2 + quint64(isCut); }

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

double TextRuler::advance(QChar character) const
{
    const char16_t c = character.unicode();
    return c < m_widths.size() ? measured(m_widths[c], c)
        : c >= 0xac00          ? measured(m_hangul, 0xae40)
        : c >= 0x3000          ? measured(m_han, 0x6c34)
                               : m_metrics.horizontalAdvance(character);
}

double TextRuler::widthOf(const QString& text) const
{
    double sum = 0;
    for (const QChar character : text) {
        if (!standsAlone(character.unicode()))
            return std::ceil(m_metrics.horizontalAdvance(text));
        sum += advance(character);
    }
    return std::ceil(sum);
}

QString TextRuler::cut(const QString& text, double width) const
{
    if (widthOf(text) <= width)
        return text;
    const QChar ellipsis(0x2026);
    double sum = advance(ellipsis);
    for (qsizetype end = 0; end < text.size(); ++end) {
        if (!standsAlone(text[end].unicode()))
            return m_metrics.elidedText(text, Qt::ElideRight, width);
        sum += advance(text[end]);
        if (sum <= width)
            continue;
        while (end > 0 && (text[end - 1].isSpace() || text[end - 1].isPunct()))
            --end;
        return text.left(end) + ellipsis;
    }
    return text;
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
    for (const LabelPart part : { LabelPart::Title, LabelPart::StrongTitle, LabelPart::Detail }) {
        m_shaped.remove(keyOf(row, part, false));
        m_shaped.remove(keyOf(row, part, true));
    }
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
    const double whole = widthOf(row, part == LabelPart::StrongTitle ? LabelPart::Title : part);
    const bool isCut = whole > width + 2 && part != LabelPart::StrongTitle;
    const int cutTo = isCut ? std::max(1, static_cast<int>(width)) : 0;
    const quint64 key = keyOf(row, part, isCut);
    if (const Shaped* known = m_shaped.object(key); known && known->cutTo == cutTo)
        return known->text;
    const TextRuler& ruler = part == LabelPart::Detail ? m_captionRuler : m_bodyRuler;
    const QString words = text(row, part);
    auto* made = new Shaped { QStaticText(isCut ? ruler.cut(words, width) : words), cutTo };
    made->text.setTextFormat(Qt::PlainText);
    made->text.setPerformanceHint(QStaticText::AggressiveCaching);
    made->text.prepare({}, fontOf(part));
    m_shaped.insert(key, made);
    return made->text;
}

} // namespace demarche
