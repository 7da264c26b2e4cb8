// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline's own settings: folding, order of lanes, eras, keys, motion; remembered between two starts.
#pragma once

#include "app/viewing.h"

namespace demarche {

class TimelineView;

class TimelineViewing : public QObject {
    Q_OBJECT

public:
    TimelineViewing(Viewing& viewing, const Viewing::Parts& parts);

private:
    void joinFolding();
    void joinLanes(Viewing& viewing);
    void joinEras();
    void joinKeysAndMotion();
    void joinTwins(); ///< links and table
    void applyFolding();

    TimelineView& timeline() const;
    Viewing::Parts m_parts;
};

} // namespace demarche
