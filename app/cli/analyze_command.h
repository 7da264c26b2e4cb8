// SPDX-License-Identifier: GPL-3.0-or-later
// Files -> story JSON on standard output.
#pragma once

#include "app/cli/cli_arguments.h"

namespace demarche {

/// The exit status: 0 done, 1 done but some inputs could not be read, 2 wrong use.
int runAnalyze(const AnalyzeArguments& arguments);

} // namespace demarche
