// SPDX-License-Identifier: GPL-3.0-or-later
// What an article answers to each role.
#include "models/items/source_item_model.h"

#include "models/items/item_words.h"

namespace demarche {

QStringList SourceItemModel::keysOf(const Story& story) const
{
    QStringList keys;
    for (const StoryArticle& article : story.articles)
        keys.append(article.key.value);
    return keys;
}

QVariant SourceItemModel::dataOf(const Story& story, int row, int role) const
{
    const StoryArticle& entry = story.articles[static_cast<std::size_t>(row)];
    const Article& article = entry.article();
    const auto caption = [&] {
        const QString date = dateText(entry.published.date, wording());
        return article.publisher.isEmpty() ? date : QStringLiteral("%1, %2").arg(article.publisher, date);
    };
    switch (role) {
    case TitleRole: return nameOf(article, wording());
    case DateRole: return entry.published.date ? entry.published.date->toEdtf() : QString();
    case DateTextRole: return caption();
    case PublishedRole: {
        const auto published = entry.published.date ? entry.published.date->earliest() : std::nullopt;
        return published ? QVariant::fromValue(*published) : QVariant();
    }
    case KindRole: return int(entry.published.origin);
    case ArticleRole: return row;
    case DescriptionRole: return QStringLiteral("%1, %2").arg(nameOf(article, wording()), caption());
    default: break;
    }
    return {};
}

} // namespace demarche
