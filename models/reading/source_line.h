// SPDX-License-Identifier: GPL-3.0-or-later
// The outlet and the address that a "Source:" line, a closing line or a dateline names.
#pragma once

#include "models/reading/layout_lexicon.h"
#include "models/reading/outlet_lexicon.h"
#include "models/text/text_span.h"

#include <QString>

namespace demarche {

struct SourceStatement {
    QString publisher; ///< empty if none
    TextSpan address; ///< empty if none
};

/// "The Moscow Times, https://...": what follows the label.
SourceStatement readSource(QStringView text, const TextSpan& value, const OutletLexicon& outlets);

/// The outlet that a line of its own names: "Korea JoongAng Daily", "with the Korea JoongAng Daily",
/// "© 2024 The Example Times". Empty if it names none.
QString outletOfLine(QStringView line, const LayoutLexicon& words, const OutletLexicon& outlets);

/// The agency of a dateline: "SEOUL, Sept. 19 (Yonhap) --". Empty if there is none.
QString agencyOfDateline(QStringView line, const OutletLexicon& outlets);

} // namespace demarche
