// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewing.h"

#include "app/actions.h"
#include "app/mainwindow.h"
#include "app/story_models.h"
#include "models/items/lane_key.h"
#include "widgets/timeline/timeline_view.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>

#include <array>

namespace demarche {

namespace {

struct LaneChoice {
    LaneKey key;
    const char* name; ///< in the settings
    const char* text;
};
constexpr std::array laneChoices {
    LaneChoice { LaneKey::Country, "country", QT_TRANSLATE_NOOP("demarche::Viewing", "&Country") },
    LaneChoice { LaneKey::Actor, "actor", QT_TRANSLATE_NOOP("demarche::Viewing", "&Actor") },
    LaneChoice { LaneKey::Type, "type", QT_TRANSLATE_NOOP("demarche::Viewing", "&Type of Event") },
    LaneChoice { LaneKey::Source, "source", QT_TRANSLATE_NOOP("demarche::Viewing", "&Source") },
    LaneChoice { LaneKey::None, "none", QT_TRANSLATE_NOOP("demarche::Viewing", "&None") },
};

struct AppearanceChoice {
    Appearance appearance;
    const char* text;
};
constexpr std::array appearanceChoices {
    AppearanceChoice { Appearance::System, QT_TRANSLATE_NOOP("demarche::Viewing", "As the &System") },
    AppearanceChoice { Appearance::Light, QT_TRANSLATE_NOOP("demarche::Viewing", "&Light") },
    AppearanceChoice { Appearance::Dark, QT_TRANSLATE_NOOP("demarche::Viewing", "&Dark") },
    AppearanceChoice { Appearance::HighContrast, QT_TRANSLATE_NOOP("demarche::Viewing", "&High Contrast") },
};

struct ZoneChoice {
    const char* iana; ///< or "local": this computer's
    const char* text;
};
constexpr std::array zoneChoices {
    ZoneChoice { "UTC", QT_TRANSLATE_NOOP("demarche::Viewing", "&UTC") },
    ZoneChoice { "Asia/Seoul", QT_TRANSLATE_NOOP("demarche::Viewing", "&Seoul") },
    ZoneChoice { "Europe/Moscow", QT_TRANSLATE_NOOP("demarche::Viewing", "&Moscow") },
    ZoneChoice { "America/New_York", QT_TRANSLATE_NOOP("demarche::Viewing", "&New York") },
    ZoneChoice { "local", QT_TRANSLATE_NOOP("demarche::Viewing", "&This Computer") },
};

TimeZone zoneNamed(const QByteArray& name)
{
    if (name == "local")
        return TimeZone::local();
    return TimeZone::named(name).value_or(TimeZone::utc());
}

} // namespace

Theme themeOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Light: return Theme::of(ThemeKind::Light, QApplication::font());
    case Appearance::Dark: return Theme::of(ThemeKind::Dark, QApplication::font());
    case Appearance::HighContrast: return Theme::of(ThemeKind::HighContrast, QApplication::font());
    case Appearance::System: break;
    }
    return Theme::ofSystem(*qobject_cast<QApplication*>(QCoreApplication::instance()));
}

Viewing::Viewing(const Parts& parts, Appearance appearance)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_appearance(appearance)
{
    makeLanesMenu();
    makeZoneMenu();
    makeAppearanceMenu();
    joinTimeline();
    show(themeOf(appearance));
}

void Viewing::makeLanesMenu()
{
    auto* group = new QActionGroup(this);
    const QString chosen = m_parts.preferences.lanes();
    for (const LaneChoice& choice : laneChoices) {
        QAction* action = m_parts.window.lanesMenu()->addAction(tr(choice.text));
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] {
            m_parts.models.events.setLaneKey(choice.key);
            m_parts.preferences.setLanes(QLatin1String(choice.name));
            emit lanesChanged();
        });
        if (chosen == QLatin1String(choice.name)) {
            action->setChecked(true);
            m_parts.models.events.setLaneKey(choice.key);
        }
    }
}

void Viewing::makeZoneMenu()
{
    auto* group = new QActionGroup(this);
    QByteArray chosen = m_parts.preferences.timeZone();
    if (chosen.isEmpty())
        chosen = "UTC";
    for (const ZoneChoice& choice : zoneChoices) {
        QAction* action = m_parts.window.zoneMenu()->addAction(tr(choice.text));
        action->setCheckable(true);
        group->addAction(action);
        action->setChecked(chosen == choice.iana);
        connect(action, &QAction::triggered, this, [this, choice] {
            m_parts.window.timeline()->setTimeZone(zoneNamed(choice.iana));
            m_parts.preferences.setTimeZone(choice.iana);
        });
    }
    m_parts.window.timeline()->setTimeZone(zoneNamed(chosen));
}

void Viewing::makeAppearanceMenu()
{
    auto* group = new QActionGroup(this);
    for (const AppearanceChoice& choice : appearanceChoices) {
        QAction* action = m_parts.window.appearanceMenu()->addAction(tr(choice.text));
        action->setCheckable(true);
        group->addAction(action);
        action->setChecked(choice.appearance == m_appearance);
        connect(action, &QAction::triggered, this, [this, choice] {
            m_parts.preferences.setAppearance(choice.appearance);
            useAppearance(choice.appearance);
        });
    }
}

void Viewing::joinTimeline()
{
    TimelineView* timeline = m_parts.window.timeline();
    const auto onAction
        = [this](ActionId id, auto act) { connect(m_parts.actions.at(id), &QAction::triggered, this, act); };
    onAction(ActionId::ZoomIn, [timeline] { timeline->zoomBy(2); });
    onAction(ActionId::ZoomOut, [timeline] { timeline->zoomBy(0.5); });
    onAction(ActionId::FitAll, [timeline] { timeline->fitAll(); });
    onAction(ActionId::FitSelection, [timeline] { timeline->fitSelection(); });
    onAction(ActionId::ResetLayout, [this] { m_parts.window.resetLayout(); });
    connect(m_parts.actions.at(ActionId::FullScreen), &QAction::toggled, this, [this](bool isOn) {
        m_parts.window.setWindowState(isOn ? m_parts.window.windowState() | Qt::WindowFullScreen
                                           : m_parts.window.windowState() & ~Qt::WindowFullScreen);
    });
}

void Viewing::useAppearance(Appearance appearance)
{
    m_appearance = appearance;
    applyTheme();
}

void Viewing::setStory(const StoryPtr& story)
{
    m_story = story;
    applyTheme();
}

void Viewing::applyTheme()
{
    Theme theme = themeOf(m_appearance);
    theme.countries = m_theme.countries; // a colour, once learnt, stays
    theme = theme.withCountries(countriesByWeight(*m_story));
    if (theme == m_theme)
        return;
    const bool isOnlyCountries
        = theme.kind == m_theme.kind && theme.colours == m_theme.colours && theme.type == m_theme.type;
    if (!isOnlyCountries)
        applyTo(*qobject_cast<QApplication*>(QCoreApplication::instance()), theme);
    show(theme);
}

void Viewing::show(const Theme& theme)
{
    if (theme.colours.text != m_inkOfIcons) {
        m_inkOfIcons = theme.colours.text;
        m_parts.actions.setIconInk(m_inkOfIcons);
    }
    m_theme = theme;
    m_parts.window.setTheme(theme);
    emit themeChanged();
}

} // namespace demarche
