// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/window_wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace demarche {

Wording windowWording()
{
    Wording wording;
    wording.translate = [](const char* english) { return QCoreApplication::translate("Catalogue", english); };
    wording.locale = QLocale();
    return wording;
}

} // namespace demarche
