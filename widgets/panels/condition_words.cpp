// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/condition_words.h"

#include "widgets/panels/event_words.h"
#include "widgets/theme/window_wording.h"

#include <QCoreApplication>

namespace demarche {

namespace {

/// A class, so that the words are found for translators.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(demarche::ConditionWords)
};

QString dateWords(const QString& edtf)
{
    const auto date = FuzzyDate::parse(edtf);
    return date ? readableDate(*date, windowWording()) : edtf;
}

QString wordsFor(const Condition& condition)
{
    switch (condition.field) {
    case Condition::Field::Words: return Text::tr("“%1”").arg(condition.text);
    case Condition::Field::Actor:
    case Condition::Field::Outlet:
    case Condition::Field::Article: return condition.text;
    case Condition::Field::Type: {
        const auto type = eventTypeNamed(condition.text.toUpper());
        return type ? demarche::wordsFor(*type) : condition.text;
    }
    case Condition::Field::From: return Text::tr("from %1").arg(dateWords(condition.text));
    case Condition::Field::To: return Text::tr("to %1").arg(dateWords(condition.text));
    case Condition::Field::SaidBy: return Text::tr("said by %1").arg(condition.text);
    case Condition::Field::Place: return Text::tr("in %1").arg(condition.text);
    case Condition::Field::Status: return condition.text;
    }
    return condition.text;
}

} // namespace

QString wordsFor(const std::vector<Condition>& alternatives)
{
    QStringList words;
    for (const Condition& condition : alternatives)
        words << (condition.isNegated ? Text::tr("not %1").arg(wordsFor(condition)) : wordsFor(condition));
    return words.join(Text::tr(" or "));
}

} // namespace demarche
