// SPDX-License-Identifier: GPL-3.0-or-later
// What a quote answers to each role.
#include "models/items/quote_item_model.h"

#include "models/items/item_words.h"

namespace demarche {
namespace {

QString speakerName(const StoryQuote& quote, const Story& story, const Wording& wording)
{
    return quote.speaker.isValid() ? story.at(quote.speaker).name
                                   : translated(wording, QT_TRANSLATE_NOOP("Catalogue", "speaker unknown"));
}

} // namespace

QStringList QuoteItemModel::keysOf(const Story& story) const
{
    QStringList keys;
    for (const StoryQuote& quote : story.quotes)
        keys.append(quote.key.value);
    return keys;
}

QVariant QuoteItemModel::dataOf(const Story& story, int row, int role) const
{
    const StoryQuote& quote = story.quotes[static_cast<std::size_t>(row)];
    switch (role) {
    case TitleRole: return quote.text.simplified();
    case DateRole: return quote.said ? quote.said->toEdtf() : QString();
    case DateTextRole: {
        const QString speaker = speakerName(quote, story, wording());
        return quote.said ? QStringLiteral("%1, %2").arg(speaker, readableDate(*quote.said, wording())) : speaker;
    }
    case SaidRole: {
        const auto said = quote.said ? quote.said->earliest() : std::nullopt;
        return said ? QVariant::fromValue(*said) : QVariant();
    }
    case KindRole: return int(quote.kind);
    case SpeakerRole: return quote.speaker.index;
    case CountryRole: return quote.speaker.isValid() ? story.at(quote.speaker).country : QString();
    case ActorsRole: return quote.speaker.isValid() ? QVariantList { quote.speaker.index } : QVariantList();
    case EventRole: return quote.event.index;
    case ArticleRole: return quote.article.index;
    case DescriptionRole:
        return QStringLiteral("%1: “%2”").arg(speakerName(quote, story, wording()), quote.text.simplified());
    default: break;
    }
    return {};
}

} // namespace demarche
