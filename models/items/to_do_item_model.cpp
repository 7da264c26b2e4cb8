// SPDX-License-Identifier: GPL-3.0-or-later
// What a to-do answers to each role.
#include "models/items/to_do_item_model.h"

#include "models/items/item_words.h"
#include "models/items/lane_key.h"

namespace demarche {
namespace {

ArticleId articleOf(const ToDo& toDo, const Story& story)
{
    if (toDo.where)
        return toDo.where->article;
    if (toDo.quote.isValid())
        return story.at(toDo.quote).article;
    return toDo.event.isValid() ? story.at(toDo.event).reports.front().article : ArticleId();
}

} // namespace

QStringList ToDoItemModel::keysOf(const Story& story) const
{
    QStringList keys;
    keys.reserve(qsizetype(story.toDo.size()));
    for (const ToDo& toDo : story.toDo) {
        const QString about = toDo.quote.isValid() ? story.at(toDo.quote).key.value
            : toDo.event.isValid()                 ? story.at(toDo.event).key.value
                                                   : QString();
        keys.append(QString::number(int(toDo.kind)) + QLatin1Char(':') + about);
    }
    return keys;
}

QVariant ToDoItemModel::dataOf(const Story& story, int row, int role) const
{
    const ToDo& toDo = story.toDo[static_cast<std::size_t>(row)];
    switch (role) {
    case TitleRole:
    case DescriptionRole: return sentenceOf(toDo.message, wording());
    case DateTextRole: {
        switch (toDo.kind) {
        case ToDoKind::UndatedEvent:
            return translated(wording(), QT_TRANSLATE_NOOP("Catalogue", "Event without a date"));
        case ToDoKind::UnattributedQuote:
            return translated(wording(), QT_TRANSLATE_NOOP("Catalogue", "Quote without a speaker"));
        case ToDoKind::MergeNotMade: return translated(wording(), QT_TRANSLATE_NOOP("Catalogue", "Perhaps the same"));
        case ToDoKind::ClaimOnly:
            return translated(wording(), QT_TRANSLATE_NOOP("Catalogue", "Known from a claim only"));
        case ToDoKind::QuietStretch: return translated(wording(), QT_TRANSLATE_NOOP("Catalogue", "Nothing for long"));
        case ToDoKind::Disagreement: return translated(wording(), QT_TRANSLATE_NOOP("Catalogue", "Sources differ"));
        }
        break;
    }
    case KindRole: return int(toDo.kind);
    case DisagreementRole: return toDo.kind == ToDoKind::Disagreement;
    case EventRole: return toDo.event.index;
    case QuoteRole: return toDo.quote.index;
    case ArticleRole: return articleOf(toDo, story).index;
    case CountryRole: return toDo.event.isValid() ? countryOf(story.at(toDo.event), story) : QString();
    default: break;
    }
    return {};
}

} // namespace demarche
