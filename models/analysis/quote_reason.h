// SPDX-License-Identifier: GPL-3.0-or-later
// Says why words were given to a speaker, and how sure that is.
#pragma once

#include "models/analysis/quote_attribution.h"

namespace demarche {

/// The rule's id in the catalogue, with the words it used.
Reason reasonOf(const QuoteText& text, const QuoteRecord& record);
Confidence confidenceOf(const QuoteText& text, const QuoteRecord& record);

} // namespace demarche
