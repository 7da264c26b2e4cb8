// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a text that hold something.
#pragma once

#include "models/text/text_span.h"

#include <QStringView>

#include <vector>

namespace demarche {

struct TextLine {
    TextSpan span; ///< without white space around it; never empty
    bool followsBlank = false; ///< a blank line, or the beginning of the text, before it
};

std::vector<TextLine> linesOf(QStringView text);

/// The span without white space (and byte order marks) at its ends.
TextSpan trimmed(QStringView text, TextSpan span);

/// Ends with a stop, comma or colon, closing marks aside, as sentences do and headlines do not: a headline
/// may ask or exclaim.
bool endsWithFullStop(QStringView line);

} // namespace demarche
