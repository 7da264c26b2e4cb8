// SPDX-License-Identifier: GPL-3.0-or-later
// Articles whose day of publication only the others can tell are analysed once more with that day.
#pragma once

#include "models/findings/article_findings.h"

#include <functional>
#include <vector>

namespace demarche {

struct Lexicons;

/// The same articles in the same order; most are handed through as they are.
std::vector<ArticleFindingsPtr> anchoredTogether(std::vector<ArticleFindingsPtr> findings, const Lexicons& lexicons,
                                                 const std::function<bool()>& isCancelled = {});

} // namespace demarche
