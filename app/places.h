// SPDX-License-Identifier: GPL-3.0-or-later
// Where the person is in all views at once: the way back and forward, and views kept under a name.
#pragma once

#include "models/query/saved_view.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace demarche {

class Actions;
class Linking;
class MainWindow;
class Session;

class Places : public QObject {
    Q_OBJECT

public:
    struct Parts {
        MainWindow& window;
        Actions& actions;
        Linking& linking;
        Session& session;
    };
    explicit Places(const Parts& parts);

    SavedView here() const; ///< without a name
    void show(const SavedView& place); ///< what of it is no more is left as it is
    void goBack();
    void goForward();
    void settle(); ///< what all views show now is a place to come back to; comes by itself after a moment's rest
    void takePassing(); ///< the filter is in force in all views, which may have moved what is in sight
    void save(const QString& name); ///< in place of one of that name
    QString nameOfHere() const; ///< what a view of this place may be called

private:
    enum class Moved : quint8 { Choice, Filter, Time };
    void leave(Moved moved);
    void step(std::vector<SavedView>& from, std::vector<SavedView>& to);
    void updateActions();
    void askForName();
    void fillMenu();

    Parts m_parts;
    std::vector<SavedView> m_back, m_forward; ///< nearest last
    SavedView m_settled; ///< as it was before the movement that is under way
    QTimer m_settling;
    std::optional<InstantRange> m_awaited; ///< the period to be in sight once the filter is in force
    bool m_isMoving = false; ///< by this object itself
    bool m_hasLeft = false; ///< the place before is on the way already
};

} // namespace demarche
