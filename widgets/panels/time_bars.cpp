// SPDX-License-Identifier: GPL-3.0-or-later
// Painted at twice the size, so that it stays sharp on fine screens.
#include "widgets/panels/time_bars.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <algorithm>

namespace demarche {

namespace {

constexpr TimeSpan vague = TimeSpan::days(32);
constexpr int barCount = 32;
constexpr int width = 128; ///< device independent pixels
constexpr int height = 18;
constexpr int fineness = 2;

} // namespace

std::optional<InstantRange> chartPeriod(const std::vector<InstantRange>& events)
{
    std::optional<InstantRange> period;
    for (const InstantRange& event : events) {
        if (event.length() > vague)
            continue;
        period = period ? InstantRange { std::min(period->begin, event.begin), std::max(period->end, event.begin) }
                        : InstantRange { event.begin, event.begin };
    }
    return period && period->begin < period->end ? period : std::nullopt;
}

std::vector<int> barsOf(const TimeBars& chart, int count)
{
    std::vector<int> bars(size_t(count), 0);
    const double length = std::max(1.0, chart.period.length().toSeconds());
    for (const InstantRange& event : chart.events) {
        const double share = (event.begin - chart.period.begin).toSeconds() / length;
        if (share >= 0 && share <= 1)
            ++bars[size_t(std::min(count - 1, int(share * count)))];
    }
    return bars;
}

QString htmlOf(const TimeBars& chart, const QString& words)
{
    QImage image(width * fineness, height * fineness, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(fineness, fineness);
    painter.fillRect(QRectF(0, height - 1, width, 1), chart.line);
    const std::vector<int> bars = barsOf(chart, barCount);
    const int most = std::max(1, *std::max_element(bars.begin(), bars.end()));
    const double step = double(width) / barCount;
    for (size_t i = 0; i < bars.size(); ++i) {
        if (bars[i] == 0)
            continue;
        const double tall = 5 + (height - 6) * double(bars[i]) / most;
        painter.fillRect(QRectF(double(i) * step, height - tall, step - 1, tall), chart.bar);
    }
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return QStringLiteral("<img width=\"%1\" height=\"%2\" alt=\"%3\" src=\"data:image/png;base64,%4\">")
        .arg(width)
        .arg(height)
        .arg(words.toHtmlEscaped(), QString::fromLatin1(bytes.toBase64()));
}

} // namespace demarche
