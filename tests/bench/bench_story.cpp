// SPDX-License-Identifier: GPL-3.0-or-later
// How long a story takes to build from what was found in many articles, on one core.
#include "models/story/story_builder.h"
#include "tests/bench/wire_traffic.h"

#include <benchmark/benchmark.h>

namespace demarche {

namespace {

void storyBuild(benchmark::State& state)
{
    const std::vector<ArticleFindingsPtr> findings = wireTraffic(int(state.range(0)));
    size_t events = 0;
    for (auto round : state) {
        (void)round;
        const StoryPtr story = buildStory(findings);
        events = story->events.size();
        benchmark::DoNotOptimize(story);
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
    state.counters["events"] = double(events);
}

} // namespace

BENCHMARK(storyBuild)->Name("story_build")->Arg(1000)->Arg(3000)->Arg(10000)->Unit(benchmark::kMillisecond);

} // namespace demarche
