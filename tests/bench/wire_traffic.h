// SPDX-License-Identifier: GPL-3.0-or-later
// Made-up wire traffic as findings: incidents told by several outlets, copied, rewritten and followed up.
#pragma once

#include "models/findings/article_findings.h"

#include <vector>

namespace demarche {

/// The same count gives the same articles. About a fifth are copies, a fifth rewrites, a fifth follow-ups.
std::vector<ArticleFindingsPtr> wireTraffic(int articles);

} // namespace demarche
