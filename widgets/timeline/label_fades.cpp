// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/label_fades.h"

#include <algorithm>
#include <utility>

namespace demarche {
namespace {

constexpr qint64 longAgo = -1'000'000;

} // namespace

void LabelFades::beginFrame(qint64 now, Scale scale)
{
    m_time = now;
    m_bringsIn = scale == Scale::Other && !m_before.empty();
    m_isFading = false;
    m_now.clear();
}

double LabelFades::opacityOf(const ItemPlace& place)
{
    const quint64 key = quint64(place.lane) << 32 | place.index;
    const auto known = m_before.find(key);
    const qint64 born = known != m_before.end() ? known->second : m_bringsIn ? m_time : longAgo;
    m_now.emplace(key, born);
    const double opacity = std::clamp(double(m_time - born + 16) / double(milliseconds), 0.0, 1.0);
    m_isFading = m_isFading || opacity < 1;
    return opacity;
}

void LabelFades::endFrame() { std::swap(m_before, m_now); }

} // namespace demarche
