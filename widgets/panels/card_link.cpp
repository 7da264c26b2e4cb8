// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/card_link.h"

#include <QStringList>

namespace demarche {

namespace {

SourcePlace placeIn(const QStringList& numbers, qsizetype from)
{
    return { { numbers[from].toInt() }, { numbers[from + 1].toLongLong(), numbers[from + 2].toLongLong() } };
}

} // namespace

QString linkTo(EventId event) { return QStringLiteral("event:%1").arg(event.index); }

QString linkTo(ActorId actor) { return QStringLiteral("actor:%1").arg(actor.index); }

QString linkTo(QuoteId quote) { return QStringLiteral("quote:%1").arg(quote.index); }

QString linkTo(const SourcePlace& place)
{
    return QStringLiteral("place:%1,%2,%3").arg(place.article.index).arg(place.span.begin).arg(place.span.end);
}

QString linkTo(const TwoPlaces& places)
{
    const auto numbers = [](const SourcePlace& place) { return linkTo(place).section(QLatin1Char(':'), 1); };
    return QStringLiteral("both:%1,%2").arg(numbers(places.first), numbers(places.second));
}

CardTarget targetOf(const QString& link)
{
    const qsizetype colon = link.indexOf(QLatin1Char(':'));
    const QString kind = link.left(colon);
    const QStringList numbers = link.mid(colon + 1).split(QLatin1Char(','));
    const int first = numbers.first().toInt();
    if (kind == QLatin1String("event"))
        return EventId { first };
    if (kind == QLatin1String("actor"))
        return ActorId { first };
    if (kind == QLatin1String("quote"))
        return QuoteId { first };
    if (kind == QLatin1String("place") && numbers.size() == 3)
        return placeIn(numbers, 0);
    if (kind == QLatin1String("both") && numbers.size() == 6)
        return TwoPlaces { placeIn(numbers, 0), placeIn(numbers, 3) };
    return {};
}

} // namespace demarche
