// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timeline_keys.h"

#include <QKeyEvent>

namespace demarche {

TimelineKeys::TimelineKeys()
    : m_keys { QKeySequence(Qt::Key_F), QKeySequence(Qt::Key_Z), QKeySequence(Qt::Key_M), QKeySequence(Qt::Key_X),
               QKeySequence(Qt::Key_C), QKeySequence(Qt::Key_L), QKeySequence(Qt::Key_T) }
{
}

TimelineKeys TimelineKeys::none()
{
    TimelineKeys keys;
    keys.m_keys = {};
    return keys;
}

void TimelineKeys::set(TimelineCommand command, const QKeySequence& key)
{
    for (QKeySequence& known : m_keys) {
        if (!key.isEmpty() && known == key)
            known = QKeySequence();
    }
    m_keys[static_cast<std::size_t>(command)] = key;
}

std::optional<TimelineCommand> TimelineKeys::commandOf(const QKeyEvent& event) const
{
    const QKeySequence pressed(QKeyCombination(event.modifiers() & ~Qt::KeypadModifier, Qt::Key(event.key())));
    for (const TimelineCommand command : commands) {
        if (!of(command).isEmpty() && of(command) == pressed)
            return command;
    }
    return std::nullopt;
}

QStringList TimelineKeys::toStrings() const
{
    QStringList keys;
    for (const QKeySequence& key : m_keys)
        keys << key.toString(QKeySequence::PortableText);
    return keys;
}

TimelineKeys TimelineKeys::fromStrings(const QStringList& strings)
{
    TimelineKeys keys;
    for (int i = 0; i < count && i < strings.size(); ++i)
        keys.m_keys[static_cast<std::size_t>(i)] = QKeySequence::fromString(strings.at(i), QKeySequence::PortableText);
    return keys;
}

} // namespace demarche
