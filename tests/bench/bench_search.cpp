// SPDX-License-Identifier: GPL-3.0-or-later
// How long one search over the articles of a big newsroom takes, with the index that the window keeps.
#include "models/library/search_index.h"
#include "models/query/filter.h"
#include "models/story/story_builder.h"
#include "tests/bench/wire_traffic.h"

#include <benchmark/benchmark.h>

#include <memory>

namespace demarche {

namespace {

/// A story of so many articles with its index; the last one made is kept for the next benchmark.
struct Newsroom {
    StoryPtr story;
    std::unique_ptr<SearchIndex> index;
    int count = 0;
};

Newsroom& newsroomOf(int count)
{
    static Newsroom& newsroom = *new Newsroom; // lives to the end: a database must not outlive the application
    if (newsroom.count != count) {
        newsroom.story = buildStory(wireTraffic(count));
        newsroom.index = std::make_unique<SearchIndex>();
        newsroom.index->begin(newsroom.story);
        while (!newsroom.index->proceed()) { }
        newsroom.count = count;
    }
    return newsroom;
}

/// A rare word, a phrase, a common beginning as it is typed, and words with keys, one after the other.
void search(benchmark::State& state)
{
    Newsroom& newsroom = newsroomOf(int(state.range(0)));
    const std::vector<Filter> filters {
        parseFilter(QStringLiteral("edition 7")).filter,
        parseFilter(QStringLiteral("\"fishing rights\" type:accuse")).filter,
        parseFilter(QStringLiteral("har")).filter,
        parseFilter(QStringLiteral("archives or sailors from:2031-02")).filter,
    };
    qsizetype found = 0;
    size_t next = 0;
    for (auto round : state) {
        (void)round;
        const FilteredStory passing = filtered(*newsroom.story, filters[next++ % filters.size()],
                                               [&](const QString& words) { return newsroom.index->find(words); });
        found = passing.eventCount;
        benchmark::DoNotOptimize(found);
    }
    state.counters["events"] = double(newsroom.story->events.size());
}

void searchIndexing(benchmark::State& state)
{
    const StoryPtr story = newsroomOf(int(state.range(0))).story;
    for (auto round : state) {
        (void)round;
        SearchIndex index;
        index.begin(story);
        while (!index.proceed()) { }
    }
}

} // namespace

BENCHMARK(search)->Name("search")->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);
BENCHMARK(searchIndexing)->Name("search_indexing")->Arg(10000)->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace demarche
