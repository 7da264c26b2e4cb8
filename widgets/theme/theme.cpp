// SPDX-License-Identifier: GPL-3.0-or-later
// The palettes and the type scale.
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace demarche {
namespace {

ThemeColours lightColours()
{
    ThemeColours c;
    c.window = QColor(0xfafbfc);
    c.page = QColor(0xffffff);
    c.raised = QColor(0xffffff);
    c.line = QColor(0xdfe3e8);
    c.grid = QColor(0xeef0f3);
    c.text = QColor(0x1c2127);
    c.muted = QColor(0x66707c);
    c.accent = QColor(0x2a6cb0);
    c.accentText = QColor(0xffffff);
    c.selection = QColor(0xe3edf8);
    c.hover = QColor(0xf1f4f8);
    c.seam = QColor(0xeff1f4);
    c.warning = QColor(0xa9690a);
    c.tip = QColor(0x20252b);
    c.tipText = QColor(0xf4f6f8);
    c.cooperation = QColor(0x2b7f52);
    c.conflict = QColor(0xb6312f);
    c.neutral = QColor(0x727b87);
    return c;
}

ThemeColours darkColours()
{
    ThemeColours c;
    c.window = QColor(0x1b1e23);
    c.page = QColor(0x15181c);
    c.raised = QColor(0x23272d);
    c.line = QColor(0x32373f);
    c.grid = QColor(0x22262b);
    c.text = QColor(0xe7eaee);
    c.muted = QColor(0x9aa4b0);
    c.accent = QColor(0x6ba6e6);
    c.accentText = QColor(0x0d1520);
    c.selection = QColor(0x213650);
    c.hover = QColor(0x22272e);
    c.seam = QColor(0x23272d);
    c.warning = QColor(0xe0a545);
    c.tip = QColor(0xe7eaee);
    c.tipText = QColor(0x15181c);
    c.cooperation = QColor(0x5fb98a);
    c.conflict = QColor(0xe87a74);
    c.neutral = QColor(0x97a1ad);
    return c;
}

ThemeColours highContrastColours()
{
    ThemeColours c;
    c.window = c.page = c.raised = c.hover = c.seam = QColor(Qt::white);
    c.line = c.text = c.muted = c.tip = QColor(Qt::black);
    c.grid = QColor(0xb0b0b0);
    c.accent = QColor(0x003f9e);
    c.accentText = c.tipText = QColor(Qt::white);
    c.selection = QColor(0xfff0a8);
    c.hover = QColor(0xf0f0f0);
    c.seam = QColor(0xe4e4e4);
    c.warning = QColor(0x7a3d00);
    c.cooperation = QColor(0x005c2e);
    c.conflict = QColor(0x9c0006);
    c.neutral = QColor(0x303030);
    return c;
}

using Hues = std::array<QColor, CountryColours::slotCount>;

// Neighbours differ in lightness as well as hue, so that they stay apart without red or green cones.
const Hues lightHues { QColor(0x2a6cb0), QColor(0x6d45a9), QColor(0xb93034), QColor(0xb5761a), QColor(0x237a78),
                       QColor(0x64822b), QColor(0xc0558e), QColor(0x4f5d6e), QColor(0x8a5738), QColor(0x3a93c2) };
const Hues darkHues { QColor(0x6ba6e6), QColor(0xac8ae6), QColor(0xe8716f), QColor(0xdea64a), QColor(0x57b8b3),
                      QColor(0xa3c05e), QColor(0xe28fbd), QColor(0x9aa9bb), QColor(0xc4906d), QColor(0x86c8ea) };
const Hues strongHues { QColor(0x003f9e), QColor(0x4c1d95), QColor(0x9c0006), QColor(0x7a4a00), QColor(0x005450),
                        QColor(0x3b5200), QColor(0x8a1458), QColor(0x2b3440), QColor(0x5c2f14), QColor(0x00557a) };

QFont scaled(const QFont& font, double factor, QFont::Weight weight = QFont::Normal)
{
    QFont result = font;
    if (font.pointSizeF() > 0)
        result.setPointSizeF(std::round(font.pointSizeF() * factor * 4) / 4);
    else
        result.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pixelSize() * factor))));
    result.setWeight(weight);
    return result;
}

ThemeType typeFor(const QFont& system)
{
    ThemeType type;
    type.body = scaled(system, 1);
    type.strong = scaled(system, 1, QFont::DemiBold);
    type.caption = scaled(system, 0.88);
    type.heading = scaled(system, 1.08, QFont::DemiBold);
    type.reading = scaled(system, 1.25);
    type.title = scaled(system, 1.62, QFont::DemiBold);
    const QStringList serifs { QStringLiteral("Noto Serif"),   QStringLiteral("Source Serif 4"),
                               QStringLiteral("Charter"),      QStringLiteral("Georgia"),
                               QStringLiteral("DejaVu Serif"), QStringLiteral("serif") };
    for (QFont* font : { &type.reading, &type.title }) {
        font->setFamilies(serifs + system.families());
        font->setStyleHint(QFont::Serif);
    }
    return type;
}

} // namespace

Theme Theme::of(ThemeKind kind, const QFont& systemFont)
{
    Theme theme;
    theme.kind = kind;
    theme.type = typeFor(systemFont);
    switch (kind) {
    case ThemeKind::Light:
        theme.colours = lightColours();
        theme.hues = lightHues;
        break;
    case ThemeKind::Dark:
        theme.colours = darkColours();
        theme.hues = darkHues;
        break;
    case ThemeKind::HighContrast:
        theme.colours = highContrastColours();
        theme.hues = strongHues;
        break;
    }
    return theme;
}

Theme Theme::ofSystem(const QApplication& application)
{
    const bool isDark = application.palette().color(QPalette::Window).lightness() < 128;
    return of(isDark ? ThemeKind::Dark : ThemeKind::Light, QApplication::font());
}

Theme Theme::withCountries(const QStringList& codesByWeight) const
{
    Theme theme = *this;
    theme.countries = countries.with(codesByWeight);
    return theme;
}

QColor Theme::country(const QString& code) const
{
    const int slot = countries.slotOf(code);
    return slot == CountryColours::none ? colours.neutral : hues[static_cast<std::size_t>(slot)];
}

QColor Theme::tint(const QColor& colour) const
{
    const double share = kind == ThemeKind::HighContrast ? 0.16 : isDark() ? 0.34 : 0.24;
    const auto mixed
        = [share](int front, int back) { return static_cast<int>(std::lround(front * share + back * (1 - share))); };
    return QColor(mixed(colour.red(), colours.page.red()), mixed(colour.green(), colours.page.green()),
                  mixed(colour.blue(), colours.page.blue()));
}

QColor Theme::quad(Quad quad) const
{
    switch (quad) {
    case Quad::VerbalCooperation:
    case Quad::MaterialCooperation: return colours.cooperation;
    case Quad::VerbalConflict:
    case Quad::MaterialConflict: return colours.conflict;
    case Quad::Neutral: break;
    }
    return colours.neutral;
}

} // namespace demarche
