// SPDX-License-Identifier: GPL-3.0-or-later
// Spelling rules: -es after a hiss, -ies after a consonant and y, a silent e dropped.
#include "models/analysis/quote_verb_forms.h"

namespace demarche {

namespace {

bool isVowel(QChar c) { return QStringView(u"aeiou").contains(c); }

} // namespace

VerbForms regularForms(const QString& base)
{
    VerbForms forms { base, base + QLatin1Char('s'), base + QLatin1String("ed"), {}, base + QLatin1String("ing") };
    const bool endsInConsonantAndY
        = base.size() > 1 && base.endsWith(QLatin1Char('y')) && !isVowel(base[base.size() - 2]);
    if (endsInConsonantAndY) {
        forms.third = base.chopped(1) + QLatin1String("ies");
        forms.past = base.chopped(1) + QLatin1String("ied");
    } else if (base.endsWith(QLatin1Char('e'))) {
        forms.past = base + QLatin1Char('d');
        if (!base.endsWith(QLatin1String("ee")))
            forms.gerund = base.chopped(1) + QLatin1String("ing");
    } else if (base.endsWith(QLatin1Char('s')) || base.endsWith(QLatin1String("sh"))
               || base.endsWith(QLatin1String("ch")) || base.endsWith(QLatin1Char('x'))
               || base.endsWith(QLatin1Char('o')) || base.endsWith(QLatin1Char('z'))) {
        forms.third = base + QLatin1String("es");
    }
    forms.participle = forms.past;
    return forms;
}

} // namespace demarche
