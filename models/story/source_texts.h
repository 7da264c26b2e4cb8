// SPDX-License-Identifier: GPL-3.0-or-later
// Which articles are copies or rewrites of one text, so that a wire story counts once.
#pragma once

#include "models/findings/article_findings.h"

#include <vector>

namespace demarche {

/// For each article the number of its group: the first article of the group. Near-linear.
std::vector<qint32> textGroupsOf(const std::vector<ArticleFindingsPtr>& findings);

} // namespace demarche
