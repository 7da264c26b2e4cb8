// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a whole word.
#include "models/text/word_form.h"

namespace demarche {

quint64 formOf(QStringView word)
{
    quint64 form = emptyForm;
    for (const QChar unit : word)
        form = formWith(form, foldedUnit(unit.unicode()));
    return finishedForm(form);
}

} // namespace demarche
