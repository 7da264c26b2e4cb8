// SPDX-License-Identifier: GPL-3.0-or-later
// How meaning looks: one value with palette, type, spacing and the colours of countries.
#pragma once

#include "models/findings/event_finding.h"
#include "widgets/theme/country_colours.h"

#include <QColor>
#include <QFont>
#include <QString>

#include <array>

class QApplication;

namespace demarche {

enum class ThemeKind : quint8 { Light, Dark, HighContrast };

/// Named for what they are for, so that no view knows a colour by its hue.
struct ThemeColours {
    QColor window; ///< behind everything; toolbars, headers
    QColor page; ///< timeline, lists, source text
    QColor raised; ///< cards, fields, buttons
    QColor line; ///< hairlines between areas
    QColor grid; ///< fainter: grid of the timeline
    QColor text;
    QColor muted; ///< second lines, captions; still 4.5:1 on `page`
    QColor accent; ///< selection, focus, links, the main button
    QColor accentText; ///< on accent
    QColor selection; ///< tint behind what is selected
    QColor hover; ///< fainter tint
    QColor seam; ///< folded time
    QColor warning; ///< disagreement
    QColor tip, tipText; ///< tool tips, the date under the pointer
    QColor cooperation, conflict, neutral; ///< by quad; words are told from deeds by dashes
    friend bool operator==(const ThemeColours&, const ThemeColours&) = default;
};

/// Sizes follow the system's font.
struct ThemeType {
    QFont body; ///< the application's font
    QFont strong; ///< body, bold
    QFont caption; ///< second lines, axis
    QFont heading; ///< panel titles
    QFont title; ///< an article's headline
    QFont reading; ///< source text: a serif face, larger
    friend bool operator==(const ThemeType&, const ThemeType&) = default;
};

struct Theme {
    ThemeKind kind = ThemeKind::Light;
    ThemeColours colours;
    ThemeType type;
    int unit = 4; ///< spacing comes in multiples of it, in device independent pixels
    int radius = 6; ///< corners of cards and fields
    std::array<QColor, CountryColours::slotCount> hues; ///< for countries, told apart by colour-blind eyes
    CountryColours countries;

    static Theme of(ThemeKind kind, const QFont& systemFont);
    /// Light or dark, as the system's palette is.
    static Theme ofSystem(const QApplication& application);
    Theme withCountries(const QStringList& codesByWeight) const;

    /// Colour of an ISO 3166 alpha-2 code; neutral if empty.
    QColor country(const QString& code) const;
    /// The colour as a pale tint of the page, for bars and chips; text stays readable on it.
    QColor tint(const QColor& colour) const;
    QColor quad(Quad quad) const;
    bool isDark() const { return colours.page.lightness() < 128; }
    friend bool operator==(const Theme&, const Theme&) = default;
};

/// Sets fonts, palette and the small style sheet that all windows share.
void applyTo(QApplication& application, const Theme& theme);

} // namespace demarche
