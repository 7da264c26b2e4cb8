// SPDX-License-Identifier: GPL-3.0-or-later
// Loads the lexicon once and turns findings into words.
#include "tests/models/analysis/quote_reading.h"

#include "models/analysis/quote_lexicon.h"
#include "models/findings/catalogue.h"
#include "models/lexicon/lexicon_file.h"

namespace demarche::tests {

namespace {

struct Knowledge {
    Vocabulary vocabulary;
    QStringList faults;
    Abbreviations abbreviations;
    std::shared_ptr<const QuoteLexicon> quotes;

    Knowledge()
        : quotes(loadQuoteLexicon(vocabulary, faults))
    {
        LexiconFile file = LexiconFile::shipped(QStringLiteral("en/abbreviations"));
        abbreviations.add(file.strings(file.root(), QStringLiteral("never")), Abbreviations::Kind::Never);
        abbreviations.add(file.strings(file.root(), QStringLiteral("sometimes")), Abbreviations::Kind::Sometimes);
        abbreviations.addOpeners(file.strings(file.root(), QStringLiteral("openers")));
    }
};

const Knowledge& knowledge()
{
    static const Knowledge shared;
    return shared;
}

QString wordsOf(const QString& text, const std::optional<TextSpan>& span)
{
    return span ? span->in(text).toString() : QString();
}

} // namespace

Said QuoteReading::of(const QString& words) const
{
    for (const Said& one : said) {
        if (one.words == words)
            return one;
    }
    return {};
}

QStringList QuoteReading::words() const
{
    QStringList all;
    for (const Said& one : said) {
        if (one.kind != QLatin1String("indirect"))
            all.append(one.words);
    }
    return all;
}

QStringList QuoteReading::indirect() const
{
    QStringList all;
    for (const Said& one : said) {
        if (one.kind == QLatin1String("indirect"))
            all.append(one.words);
    }
    return all;
}

QuoteReading readQuotes(const QString& text, const std::vector<ActorFinding>& actors,
                        const std::vector<DateFinding>& dates)
{
    QuoteReading reading;
    reading.article.text = text;
    reading.article.language = QStringLiteral("en");
    reading.article.isPlain = true;
    reading.article.parts.push_back({ PartKind::Body, { 0, text.size() } });
    const TextStructure structure = structureOf(reading.article, knowledge().abbreviations);
    const std::vector<WordId> ids = knowledge().vocabulary.identify(structure.words);
    const AnalysisInput input { reading.article, structure, ids };
    reading.findings = findQuotes(input, *knowledge().quotes, actors, dates);
    for (const QuoteFinding& quote : reading.findings.quotes) {
        reading.said.push_back({ wordsOf(text, quote.span), nameOf(quote.kind), wordsOf(text, quote.speakerMention),
                                 wordsOf(text, quote.cue), QString::fromLatin1(quote.reason.id),
                                 wordsOf(text, quote.content), quote.utterance });
    }
    return reading;
}

ActorFinding actorNamed(const QString& text, const QString& name, const QStringList& mentions, ActorKind kind)
{
    ActorFinding actor;
    actor.name = name;
    actor.kind = kind;
    for (const QString& mention : mentions) {
        const qsizetype at = text.indexOf(mention);
        if (at >= 0)
            actor.mentions.push_back({ { at, at + mention.size() }, MentionKind::Name });
    }
    return actor;
}

QStringList quoteLexiconFaults() { return knowledge().faults; }

} // namespace demarche::tests
