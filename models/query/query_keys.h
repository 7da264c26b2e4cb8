// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the search field and what their values may be.
#pragma once

#include "models/query/filter.h"

#include <optional>

namespace demarche {

/// "actor", "said by", ...; empty for Words.
QString keyOf(Condition::Field field);
/// Without the colon; case does not count. Nothing for what is no key.
std::optional<Condition::Field> fieldWithKey(const QString& key);
QStringList keysOfFields(); ///< all keys, without the colon
QStringList fixedValuesOf(Condition::Field field); ///< of Type and Status; empty for the others
/// Nothing if the value is right; else what is wrong with it and what was probably meant.
std::optional<Message> mistakeIn(const Condition& condition);

} // namespace demarche
