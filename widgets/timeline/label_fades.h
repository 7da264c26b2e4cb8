// SPDX-License-Identifier: GPL-3.0-or-later
// Labels that a change of scale brings in come in gently.
#pragma once

#include "widgets/timeline/geometry/event_store.h"

#include <QtGlobal>

#include <unordered_map>

namespace demarche {

/// Told frame by frame which labels are in sight; knows how opaque each is. Panning fades nothing: what
/// comes in from the side is whole at once.
class LabelFades {
public:
    static constexpr qint64 milliseconds = 140;
    enum class Scale : quint8 { Same, Other }; ///< as in the frame before

    void beginFrame(qint64 now, Scale scale);
    double opacityOf(const ItemPlace& place); ///< 0..1; the place has a label in this frame
    void endFrame();
    bool isFading() const { return m_isFading; } ///< after endFrame: another frame is wished

private:
    using Births = std::unordered_map<quint64, qint64>; ///< by place: since when it has a label
    Births m_before, m_now;
    qint64 m_time = 0;
    bool m_bringsIn = false;
    bool m_isFading = false;
};

} // namespace demarche
