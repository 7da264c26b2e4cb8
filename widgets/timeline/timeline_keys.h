// SPDX-License-Identifier: GPL-3.0-or-later
// The letter keys of the timeline: they can be changed, and turned off.
#pragma once

#include <QKeySequence>
#include <QStringList>

#include <array>
#include <optional>

class QKeyEvent;

namespace demarche {

/// What letters do while the timeline has the focus. Arrows, Home, Enter and the like are fixed.
enum class TimelineCommand : quint8 { FitAll, FitSelection, Measure, Fold, CollapseLane, Links, Table };

class TimelineKeys {
public:
    static constexpr int count = 7;
    static constexpr std::array<TimelineCommand, count> commands {
        TimelineCommand::FitAll,       TimelineCommand::FitSelection, TimelineCommand::Measure, TimelineCommand::Fold,
        TimelineCommand::CollapseLane, TimelineCommand::Links,        TimelineCommand::Table,
    };

    TimelineKeys(); ///< F, Z, M, X, C, L, T
    static TimelineKeys none(); ///< letters do nothing

    QKeySequence of(TimelineCommand command) const { return m_keys[static_cast<std::size_t>(command)]; }
    void set(TimelineCommand command, const QKeySequence& key); ///< empty: none; another command's is taken away
    std::optional<TimelineCommand> commandOf(const QKeyEvent& event) const;

    /// One text a command, for settings; what cannot be read leaves the usual key.
    QStringList toStrings() const;
    static TimelineKeys fromStrings(const QStringList& keys);
    friend bool operator==(const TimelineKeys&, const TimelineKeys&) = default;

private:
    std::array<QKeySequence, count> m_keys;
};

} // namespace demarche
