// SPDX-License-Identifier: GPL-3.0-or-later
// Loads the lexicon once; makes an article of a text.
#include "tests/models/analysis/actor_reading.h"

#include "models/analysis/actor_finder.h"
#include "models/lexicon/lexicon_file.h"

namespace demarche::tests {

namespace {

struct Knowledge {
    Vocabulary vocabulary;
    QStringList faults;
    Abbreviations abbreviations;
    std::shared_ptr<const ActorLexicon> actors;

    Knowledge()
        : actors(loadActorLexicon(vocabulary, faults))
    {
        LexiconFile file = LexiconFile::shipped(QStringLiteral("en/abbreviations"));
        abbreviations.add(file.strings(file.root(), QStringLiteral("never")), Abbreviations::Kind::Never);
        abbreviations.add(file.strings(file.root(), QStringLiteral("sometimes")), Abbreviations::Kind::Sometimes);
        abbreviations.addOpeners(file.strings(file.root(), QStringLiteral("openers")));
    }
};

ActorReading reading(const Article& article)
{
    static const Knowledge knowledge;
    const TextStructure structure = structureOf(article, knowledge.abbreviations);
    const std::vector<WordId> ids = knowledge.vocabulary.identify(structure.words);
    return { article.text, findActors({ article, structure, ids }, *knowledge.actors) };
}

} // namespace

ActorFinding ActorReading::named(const QString& name) const
{
    for (const ActorFinding& actor : actors) {
        if (actor.name == name)
            return actor;
    }
    return {};
}

QString ActorReading::meantBy(const QString& words, int occurrence) const
{
    qsizetype begin = -1;
    for (int i = 0; i < occurrence; ++i) {
        begin = text.indexOf(words, begin + 1);
        if (begin < 0)
            return {};
    }
    const TextSpan span { begin, begin + words.size() };
    for (const ActorFinding& actor : actors) {
        for (const ActorMention& mention : actor.mentions) {
            if (mention.span == span)
                return actor.name;
        }
    }
    return {};
}

QStringList ActorReading::names(ActorKind kind) const
{
    QStringList all;
    for (const ActorFinding& actor : actors) {
        if (actor.kind == kind)
            all.append(actor.name);
    }
    return all;
}

ActorReading readActors(const QString& text)
{
    Article article;
    article.text = text;
    article.isPlain = true;
    article.parts.push_back({ PartKind::Body, { 0, text.size() } });
    return reading(article);
}

ActorReading readArticleActors(const QString& text)
{
    Article article;
    article.text = text;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = text.indexOf(u'\n', begin);
        end = end < 0 ? text.size() : end;
        const bool isCredit = QStringView(text).mid(begin).startsWith(u"By ");
        if (end > begin)
            article.parts.push_back({ begin == 0     ? PartKind::Headline
                                          : isCredit ? PartKind::Furniture
                                                     : PartKind::Body,
                                      { begin, end } });
        begin = end + 1;
    }
    return reading(article);
}

} // namespace demarche::tests
