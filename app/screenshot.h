// SPDX-License-Identifier: GPL-3.0-or-later
// `demarche --screenshot`: the window as a picture, off screen, once all is read.
#pragma once

namespace demarche {

class Application;
struct ViewerArguments;

/// Writes arguments.screenshot; the program's exit status, with the reason on standard error.
int takeScreenshot(Application& application, const ViewerArguments& arguments);

} // namespace demarche
