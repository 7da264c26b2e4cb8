// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/condition_words.h"

#include "widgets/panels/event_words.h"
#include "widgets/theme/window_wording.h"

#include <QCoreApplication>

namespace demarche {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ConditionWords", text);
}

QString dateWords(const QString& edtf)
{
    const auto date = FuzzyDate::parse(edtf);
    return date ? readableDate(*date, windowWording()) : edtf;
}

QString wordsFor(const Condition& condition)
{
    switch (condition.field) {
    case Condition::Field::Words:
        return tr("“%1”").arg(condition.text);
    case Condition::Field::Actor:
    case Condition::Field::Outlet:
    case Condition::Field::Article:
        return condition.text;
    case Condition::Field::Type: {
        const auto type = eventTypeNamed(condition.text.toUpper());
        return type ? demarche::wordsFor(*type) : condition.text;
    }
    case Condition::Field::From:
        return tr("from %1").arg(dateWords(condition.text));
    case Condition::Field::To:
        return tr("to %1").arg(dateWords(condition.text));
    case Condition::Field::SaidBy:
        return tr("said by %1").arg(condition.text);
    case Condition::Field::Place:
        return tr("in %1").arg(condition.text);
    case Condition::Field::Status:
        return condition.text;
    }
    return condition.text;
}

} // namespace

QString wordsFor(const std::vector<Condition>& alternatives)
{
    QStringList words;
    for (const Condition& condition : alternatives)
        words << (condition.isNegated ? tr("not %1").arg(wordsFor(condition)) : wordsFor(condition));
    return words.join(tr(" or "));
}

} // namespace demarche
