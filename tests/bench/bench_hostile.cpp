// SPDX-License-Identifier: GPL-3.0-or-later
// Whole analysis of texts made to be slow: a hundred kilobytes of one piece after the other. Counter
// `times_when_8x` tells how many times longer eight times the text takes; 8 is linear, 64 would be a square.
#include "models/analysis/article_analyzer.h"
#include "models/analysis/lexicons.h"
#include "models/reading/article_layout.h"

#include <benchmark/benchmark.h>

#include <array>
#include <ctime>

namespace demarche {

namespace {

constexpr qsizetype shortText = 100'000; // characters

struct Piece {
    const char* name;
    const char* text;
};
constexpr std::array pieces {
    Piece { "marks", "\" ' ( " },
    Piece { "open_quotes", "he said \"we said \"they said " },
    Piece { "quotes", "\"a\" said " },
    Piece { "clauses", "he said that she said, " },
    Piece { "names", "Vik and " },
    Piece { "bodies", "Bank of " },
    Piece { "titles", "the minister of " },
    Piece { "pronouns", "Ole Vik left. He said his dog saw him. " },
    Piece { "weekdays", "Monday, " },
    Piece { "numbers", "12 to " },
    Piece { "distances", "the day after " },
    Piece { "deeds", "summoned and met and " },
    Piece { "paragraphs", "\"We go on.\n\n" },
};

double secondsFor(const QString& text, const Lexicons& lexicons)
{
    const auto article = std::make_shared<const Article>(layOut(text, {}, false));
    const std::clock_t begin = std::clock();
    benchmark::DoNotOptimize(analyze(article, lexicons));
    return double(std::clock() - begin) / CLOCKS_PER_SEC;
}

void hostile(benchmark::State& state, const Piece& piece)
{
    const auto lexicons = shippedLexicons();
    const QString unit = QString::fromLatin1(piece.text);
    const QString text = unit.repeated(shortText / unit.size());
    double least = 0, longest = 0;
    for (auto round : state) {
        (void)round;
        least = secondsFor(text, *lexicons);
        longest = secondsFor(text.repeated(8), *lexicons);
        state.SetIterationTime(longest);
    }
    state.counters["times_when_8x"] = longest / least;
    state.SetBytesProcessed(state.iterations() * text.size() * 8);
}

const int registered = [] {
    for (const Piece& piece : pieces) {
        benchmark::RegisterBenchmark((std::string("hostile/") + piece.name).c_str(), hostile, piece)
            ->UseManualTime()
            ->Iterations(1)
            ->Unit(benchmark::kMillisecond);
    }
    return 0;
}();

} // namespace

} // namespace demarche
