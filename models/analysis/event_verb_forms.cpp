// SPDX-License-Identifier: GPL-3.0-or-later
// Spelling rules: a silent e falls, y becomes i, some consonants double.
#include "models/analysis/event_verb_forms.h"

namespace demarche {

namespace {

bool isVowel(QChar c) { return c == u'a' || c == u'e' || c == u'i' || c == u'o' || c == u'u'; }

bool endsInConsonantAndY(const QString& word)
{
    return word.size() > 1 && word.endsWith(u'y') && !isVowel(word[word.size() - 2]);
}

bool hisses(const QString& word)
{
    return word.endsWith(u's') || word.endsWith(u'x') || word.endsWith(u'z') || word.endsWith(u"ch")
        || word.endsWith(u"sh");
}

QString withS(const QString& word)
{
    if (endsInConsonantAndY(word))
        return word.chopped(1) + QStringLiteral("ies");
    return word + (hisses(word) ? QStringLiteral("es") : QStringLiteral("s"));
}

} // namespace

InflectedVerb inflected(const QString& verb, const VerbExceptions& exceptions)
{
    InflectedVerb forms;
    const QString doubled = exceptions.doubling.contains(verb) ? verb + verb.back() : verb;
    forms.present = verb == u"go" || verb == u"do" || verb == u"veto" ? verb + QStringLiteral("es")
        : verb == u"have"                                             ? QStringLiteral("has")
                                                                      : withS(verb);
    if (verb.endsWith(u"ie"))
        forms.ing = verb.chopped(2) + QStringLiteral("ying");
    else if (verb.endsWith(u'e') && !verb.endsWith(u"ee") && !verb.endsWith(u"oe") && verb.size() > 2)
        forms.ing = verb.chopped(1) + QStringLiteral("ing");
    else
        forms.ing = doubled + QStringLiteral("ing");
    const auto known = exceptions.irregular.constFind(verb);
    if (known != exceptions.irregular.cend()) {
        forms.past = (*known)[0];
        forms.participle = (*known)[1];
        return forms;
    }
    forms.past = verb.endsWith(u'e') ? verb + u'd'
        : endsInConsonantAndY(verb)  ? verb.chopped(1) + QStringLiteral("ied")
                                     : doubled + QStringLiteral("ed");
    forms.participle = forms.past;
    return forms;
}

QString pluralOf(const QString& noun)
{
    if (noun.endsWith(u"man") && noun != u"human")
        return noun.chopped(2) + QStringLiteral("en");
    return withS(noun);
}

} // namespace demarche
