// SPDX-License-Identifier: GPL-3.0-or-later
// How the story is shown: lanes, time zone, colours, panels; remembered between two starts.
#pragma once

#include "app/preferences.h"
#include "models/story/story.h"
#include "widgets/theme/theme.h"

#include <QColor>
#include <QObject>

namespace demarche {

class Actions;
class MainWindow;
struct StoryModels;

/// The colours and fonts of an appearance on this computer.
Theme themeOf(Appearance appearance);

class Viewing : public QObject {
    Q_OBJECT

public:
    struct Parts {
        MainWindow& window;
        Actions& actions;
        StoryModels& models;
        Preferences& preferences;
    };
    /// The program wears the appearance already.
    Viewing(const Parts& parts, Appearance appearance);

    void setStory(const StoryPtr& story); ///< the countries' colours follow the story
    const Theme& theme() const { return m_theme; }

signals:
    void themeChanged();
    void lanesChanged();

private:
    void makeLanesMenu();
    void makeZoneMenu();
    void makeAppearanceMenu();
    void joinTimeline();
    void useAppearance(Appearance appearance);
    void applyTheme();
    void show(const Theme& theme);

    Parts m_parts;
    Appearance m_appearance;
    StoryPtr m_story = std::make_shared<const Story>();
    Theme m_theme;
    QColor m_inkOfIcons;
};

} // namespace demarche
