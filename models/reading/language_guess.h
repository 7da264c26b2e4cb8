// SPDX-License-Identifier: GPL-3.0-or-later
// Which language a text is in, from its script and its shortest words.
#pragma once

#include <QString>

namespace demarche {

/// ISO 639-1, or "und" where the text is too short or too mixed to tell. Looks at the first few pages only.
QString languageOf(QStringView text);

} // namespace demarche
