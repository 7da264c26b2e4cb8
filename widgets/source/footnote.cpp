// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/footnote.h"

#include <QCoreApplication>

namespace demarche {

namespace {

/// A class, so that the words are found for translators.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(demarche::Footnote)
};

ActorId speakerOf(const Story& story, const SourcePlace& place)
{
    for (const StoryQuote& quote : story.quotes) {
        if (quote.article == place.article && quote.kind != QuoteKind::Phrase && quote.span.overlaps(place.span))
            return quote.speaker;
    }
    return {};
}

/// The text's own marks at the ends go: the footnote brings its own.
QString withoutMarks(QString words)
{
    static const QString marks = QStringLiteral("\"“”„«»");
    while (!words.isEmpty() && marks.contains(words.front()))
        words.remove(0, 1);
    while (!words.isEmpty() && marks.contains(words.back()))
        words.chop(1);
    return words;
}

} // namespace

QString citationOf(const Story& story, ArticleId id, const Wording& wording)
{
    const StoryArticle& article = story.at(id);
    QStringList parts;
    const QString title = article.article().title;
    QString name = title.isEmpty() ? Text::tr("untitled article") : Text::tr("“%1”").arg(title);
    if (article.article().digestOf)
        name = Text::tr("%1 (digest of “%2”)").arg(name, *article.article().digestOf);
    parts << name;
    if (!article.article().publisher.isEmpty())
        parts << article.article().publisher;
    parts << (article.published.date ? readableDate(*article.published.date, wording) : Text::tr("undated"));
    return parts.join(QStringLiteral(", "));
}

Footnote footnoteFor(const Story& story, const SourcePlace& place, const Wording& wording)
{
    const QString words = withoutMarks(place.span.in(story.at(place.article).article().text).toString().simplified());
    const ActorId speaker = speakerOf(story, place);
    const QString said = speaker.isValid() ? story.at(speaker).name + QStringLiteral(", ") : QString();
    const QString source = citationOf(story, place.article, wording);
    Footnote note;
    note.plain = Text::tr("“%1” — %2%3").arg(words, said, source);
    note.html = QStringLiteral("<p>“%1” — <b>%2</b>%3</p>")
                    .arg(words.toHtmlEscaped(), said.toHtmlEscaped(), source.toHtmlEscaped());
    return note;
}

} // namespace demarche
