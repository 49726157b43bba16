// SPDX-License-Identifier: Apache-2.0
// Which of a million reports tell of one meeting: beside ordering them by day, and with reports that are as like
// each other as they can be.
#include "core/meetings/reports/gathering.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <random>

using namespace zeitstrahl;

namespace {

constexpr std::uint32_t reportsPerArticle = 10;

/// Each meeting of two among 5000 people, told by so many articles on average. With one meeting a day everybody
/// meets everybody in one place.
Outline reports(std::uint32_t count, std::uint32_t meetings)
{
    std::mt19937 random{7};
    Outline outline;
    for (int i = 0; i < 5000; ++i)
        outline.names.push_back("Vorname" + std::to_string(i % 70) + " Person" + std::to_string(i));
    outline.names.push_back("Berlin");
    for (std::uint32_t i = 0; i < count; ++i) {
        if (i % reportsPerArticle == 0)
            outline.articles.push_back(
                {.id = std::to_string(i), .title = {}, .published = Day{date::days{i / 250}}});
        const std::uint32_t meeting = random() % meetings;
        std::mt19937 facts{meeting};
        OutlinedEvent event;
        for (std::size_t byte = 0; byte < sizeof i; ++byte)
            event.id.bytes[byte] = std::uint8_t(i >> (8 * byte));
        event.dated = true;
        event.dateSource = DateSource::Clause;
        event.first = event.last = Day{date::days{facts() % 4000}};
        event.article = std::uint32_t(outline.articles.size() - 1);
        event.trigger = i;
        event.place = 5000;
        event.firstPerson = std::uint32_t(outline.people.size());
        event.people = 2;
        outline.people.push_back(facts() % 2500);
        outline.people.push_back(2500 + facts() % 2500);
        outline.events.push_back(event);
    }
    return outline;
}

void gatherReports(benchmark::State &state)
{
    const Outline outline = reports(std::uint32_t(state.range(0)), std::uint32_t(state.range(1)));
    std::size_t groups = 0;
    for (auto _ : state) {
        const NameKeys names{outline.names, *builtInPlaces()};
        groups = gather(outline, names).size();
    }
    state.counters["groups"] = double(groups);
    state.counters["reports/s"] =
        benchmark::Counter(double(state.range(0)), benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(gatherReports)
    ->Args({100'000, 30'000})
    ->Args({1'000'000, 300'000})
    ->Args({1'000'000, 1'000'000'000})
    ->Args({1'000'000, 4})
    ->Unit(benchmark::kMillisecond);

void sortByDay(benchmark::State &state)
{
    const Outline outline = reports(1'000'000, 300'000);
    for (auto _ : state) {
        std::vector<OutlinedEvent> events = outline.events;
        std::sort(events.begin(), events.end(),
            [](const OutlinedEvent &a, const OutlinedEvent &b) { return a.first < b.first; });
        benchmark::DoNotOptimize(events.data());
    }
}
BENCHMARK(sortByDay)->Unit(benchmark::kMillisecond);

} // namespace
