// SPDX-License-Identifier: GPL-3.0-or-later
// How fast text is read for findings: all of it, its dates, its actors and quotes. One thread, lexicons
// loaded; reckoned in bytes of UTF-8 a CPU second.
#include "models/analysis/actor_finder.h"
#include "models/analysis/article_analyzer.h"
#include "models/analysis/date_finder.h"
#include "models/analysis/lexicons.h"
#include "models/analysis/quote_finder.h"
#include "models/reading/article_layout.h"
#include "tests/bench/corpus.h"

#include <benchmark/benchmark.h>

namespace demarche {

namespace {

/// Articles as the reader hands them over, and what they weigh as files.
struct Corpus {
    std::vector<ArticlePtr> articles;
    std::int64_t bytes = 0;
};

const Corpus& corpus()
{
    static const Corpus made = [] {
        Corpus filled;
        for (const QString& text : corpusTexts()) {
            filled.bytes += text.toUtf8().size();
            filled.articles.push_back(std::make_shared<const Article>(layOut(text, {}, false)));
        }
        return filled;
    }();
    return made;
}

template<class Work>
void run(benchmark::State& state, const Work& work)
{
    const auto lexicons = shippedLexicons();
    const Corpus& texts = corpus();
    for (auto round : state) {
        (void)round;
        for (const ArticlePtr& article : texts.articles)
            work(article, *lexicons);
    }
    state.SetBytesProcessed(state.iterations() * texts.bytes);
}

void analysis(benchmark::State& state)
{
    run(state, [](const ArticlePtr& article, const Lexicons& lexicons) {
        benchmark::DoNotOptimize(analyze(article, lexicons));
    });
}

void dates(benchmark::State& state)
{
    run(state, [](const ArticlePtr& article, const Lexicons& lexicons) {
        const TextStructure structure = structureOf(*article);
        const std::vector<WordId> ids = lexicons.vocabulary.identify(structure.words);
        benchmark::DoNotOptimize(findDates({ *article, structure, ids }, *lexicons.dates));
    });
}

void actorsAndQuotes(benchmark::State& state)
{
    run(state, [](const ArticlePtr& article, const Lexicons& lexicons) {
        const TextStructure structure = structureOf(*article);
        const std::vector<WordId> ids = lexicons.vocabulary.identify(structure.words);
        const AnalysisInput input { *article, structure, ids };
        const std::vector<ActorFinding> actors = findActors(input, *lexicons.actors);
        benchmark::DoNotOptimize(findQuotes(input, *lexicons.quotes, actors, {}));
    });
}

} // namespace

BENCHMARK(analysis)->Name("analysis")->Unit(benchmark::kMillisecond);
BENCHMARK(dates)->Name("dates")->Unit(benchmark::kMillisecond);
BENCHMARK(actorsAndQuotes)->Name("actors_quotes")->Unit(benchmark::kMillisecond);

} // namespace demarche
