// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/completion.h"

#include "models/query/query_keys.h"
#include "models/query/word_pattern.h"

namespace demarche {

namespace {

/// Where the condition that is being written begins: behind the last space that is in no quotes.
qsizetype beginOfCondition(const QString& text)
{
    qsizetype begin = 0;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'"')
            isQuoted = !isQuoted;
        else if (text[i].isSpace() && !isQuoted)
            begin = i + 1;
    }
    // "said by:" has a space of its own
    const QString before = text.left(begin).trimmed();
    if (before.endsWith(QLatin1String("said"), Qt::CaseInsensitive)
        && QStringLiteral("by:").startsWith(text.mid(begin).left(3), Qt::CaseInsensitive))
        begin = before.size() - 4;
    while (begin < text.size() && text[begin] == u'-')
        ++begin;
    return begin;
}

QString condition(Condition::Field field, const QString& value)
{
    return queryOf({ { { Condition { field, value, false } } } });
}

/// Names that begin so come first, then those with a later word that does.
QStringList fitting(const QStringList& names, const QString& written)
{
    const WordPattern pattern(written);
    QStringList first, later;
    for (const QString& name : names) {
        if (pattern.isEmpty() || name.startsWith(written, Qt::CaseInsensitive))
            first << name;
        else if (pattern.isIn(name))
            later << name;
    }
    return first + later;
}

QStringList valuesOf(Condition::Field field, const SearchVocabulary& vocabulary)
{
    switch (field) {
    case Condition::Field::Actor:
    case Condition::Field::SaidBy: return vocabulary.actors;
    case Condition::Field::Place: return vocabulary.places;
    case Condition::Field::Outlet: return vocabulary.outlets;
    case Condition::Field::Article: return vocabulary.articles;
    case Condition::Field::Type:
    case Condition::Field::Status: return fixedValuesOf(field);
    default: return {};
    }
}

} // namespace

Completion completionAt(const QString& beforeCursor, const SearchVocabulary& vocabulary, qsizetype limit)
{
    Completion completion;
    completion.from = beginOfCondition(beforeCursor);
    const QString written = beforeCursor.mid(completion.from);
    if (written.isEmpty())
        return completion;
    const qsizetype colon = written.indexOf(u':');
    const auto field = colon > 0 ? fieldWithKey(written.left(colon).simplified()) : std::nullopt;
    if (field) {
        const QString value = written.mid(colon + 1).remove(u'"');
        const QStringList fit = fitting(valuesOf(*field, vocabulary), value);
        for (const QString& name : fit)
            completion.options << condition(*field, name);
    } else if (!written.startsWith(u'"')) {
        for (const QString& key : keysOfFields()) {
            if (key.startsWith(written, Qt::CaseInsensitive))
                completion.options << key + u':';
        }
        for (const QString& name : fitting(vocabulary.actors, written))
            completion.options << condition(Condition::Field::Actor, name);
        for (const QString& name : fitting(vocabulary.outlets, written))
            completion.options << condition(Condition::Field::Outlet, name);
    }
    completion.options.removeAll(written);
    completion.options = completion.options.mid(0, limit);
    return completion;
}

SearchVocabulary vocabularyOf(const Story& story)
{
    SearchVocabulary vocabulary;
    for (const StoryActor& actor : story.actors) {
        if (actor.kind != ActorKind::Place)
            vocabulary.actors << actor.name;
        if (actor.kind == ActorKind::Place || actor.kind == ActorKind::Country)
            vocabulary.places << actor.name;
    }
    for (const StoryArticle& article : story.articles) {
        vocabulary.outlets << article.article().publisher;
        vocabulary.articles << article.article().title;
    }
    for (QStringList* names : { &vocabulary.actors, &vocabulary.places, &vocabulary.outlets, &vocabulary.articles }) {
        names->removeAll(QString());
        names->sort(Qt::CaseInsensitive);
        names->removeDuplicates();
    }
    return vocabulary;
}

} // namespace demarche
