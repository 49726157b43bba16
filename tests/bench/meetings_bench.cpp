// SPDX-License-Identifier: Apache-2.0
// The whole way, from an article's bytes to its events, and meetings alone; the tokeniser of tagging_bench.cpp is
// the yardstick beside them.
#include "core/import.h"
#include "core/meetings/find_meetings.h"
#include "core/tagger/tagger.h"
#include "core/text/article_reader.h"
#include "tests/bench/news_text.h"

#include <benchmark/benchmark.h>

using namespace zeitstrahl;

static const Day published{date::year{2015} / 11 / 17};

static void bytes(benchmark::State &state, std::size_t size)
{
    state.SetBytesProcessed(std::int64_t(state.iterations()) * std::int64_t(size));
}

/// Articles of some four kilobytes, the length of a report, each with its dateline.
static std::vector<std::string> newsArticles(std::size_t size)
{
    const std::string text = newsText(size);
    std::vector<std::string> articles;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find("\n\n", std::min(begin + 4000, text.size())), text.size());
        articles.push_back("Berlin, 17. November 2015\n\n" + text.substr(begin, end - begin));
        begin = std::min(end + 2, text.size());
    }
    return articles;
}

static void wholeWay(benchmark::State &state)
{
    const auto articles = newsArticles(std::size_t(state.range(0)) << 20);
    std::size_t size = 0, events = 0;
    for (const std::string &article : articles)
        size += article.size();
    for (auto _ : state) {
        events = 0;
        for (const std::string &article : articles)
            events += extract(*articleFromBytes(article, "article.txt")).meetings.size();
    }
    bytes(state, size);
    state.counters["events"] = double(events);
}
BENCHMARK(wholeWay)->Arg(1)->Arg(10)->Unit(benchmark::kMillisecond);

static void meetingsAlone(benchmark::State &state, const std::string &text)
{
    const auto knowledge = builtInMeetingKnowledge("de");
    const TaggedText tagged = tag(*builtInLanguage("de"), text, published);
    for (auto _ : state)
        benchmark::DoNotOptimize(findMeetings(*knowledge, text, tagged, published));
    bytes(state, text.size());
}

static void findInNews(benchmark::State &state)
{
    meetingsAlone(state, newsText(std::size_t(state.range(0)) << 20));
}
BENCHMARK(findInNews)->Arg(1)->Arg(10)->Unit(benchmark::kMillisecond);

/// Hostile text: the time per byte must not grow with its length.
static void findInHostile(benchmark::State &state, const char *unit)
{
    std::string text;
    while (text.size() < std::size_t(state.range(0)) << 10)
        text += unit;
    meetingsAlone(state, text);
}
BENCHMARK_CAPTURE(findInHostile, oneSentence, "traf Merkel mit Putin und Obama beim Treffen in Moskau ")
    ->Arg(64)
    ->Arg(640)
    ->Arg(5 << 10)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(findInHostile, manyMeetings, "Am Montag traf Merkel Putin in Moskau. ")
    ->Arg(64)
    ->Arg(640)
    ->Arg(5 << 10)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(findInHostile, names, "Präsident Anna Beispiel, Außenminister Jan Muster und ")
    ->Arg(64)
    ->Arg(640)
    ->Arg(5 << 10)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(findInHostile, particles, "Verhandlungen zwischen der von der den de la ")
    ->Arg(64)
    ->Arg(640)
    ->Unit(benchmark::kMillisecond);
