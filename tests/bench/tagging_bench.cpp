// SPDX-License-Identifier: Apache-2.0
// Dates in text: the tokeniser alone is the yardstick beside it.
#include "core/resources.h"
#include "core/tagger/tagger.h"
#include "tests/bench/news_text.h"

#include <benchmark/benchmark.h>

using namespace zeitstrahl;

static const Day published{date::year{2015} / 11 / 17};

static void bytes(benchmark::State &state, const std::string &text)
{
    state.SetBytesProcessed(std::int64_t(state.iterations()) * std::int64_t(text.size()));
}

static void tokensAlone(benchmark::State &state)
{
    const std::string text = newsText(std::size_t(state.range(0)) << 20);
    for (auto _ : state)
        benchmark::DoNotOptimize(tokenise(text));
    bytes(state, text);
}
BENCHMARK(tokensAlone)->Arg(1)->Arg(50)->Unit(benchmark::kMillisecond);

static void tagNews(benchmark::State &state)
{
    const std::string text = newsText(std::size_t(state.range(0)) << 20);
    const auto language = builtInLanguage("de");
    for (auto _ : state)
        benchmark::DoNotOptimize(tag(*language, text, published));
    bytes(state, text);
}
BENCHMARK(tagNews)->Arg(1)->Arg(10)->Arg(50)->Arg(100)->Unit(benchmark::kMillisecond);

/// Hostile text: the time per byte must not grow with its length.
static void tagHostile(benchmark::State &state, const char *unit)
{
    std::string text;
    while (text.size() < std::size_t(state.range(0)) << 20)
        text += unit;
    const auto language = builtInLanguage("de");
    for (auto _ : state)
        benchmark::DoNotOptimize(tag(*language, text, published));
    bytes(state, text);
}
BENCHMARK_CAPTURE(tagHostile, oneLongLine, "am Montag und Dienstag bis Freitag kommender Woche, ")
    ->Arg(1)
    ->Arg(10)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(tagHostile, digitsOnly, "1234567890")->Arg(1)->Arg(10)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(tagHostile, shortNumbers, "3. 4. 5., 6. ")->Arg(1)->Arg(10)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(tagHostile, brackets, "((((((((((")->Arg(1)->Arg(10)->Unit(benchmark::kMillisecond);

static void loadLanguageFile(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(loadLanguage(*resource("languages/de.toml"), "de.toml"));
}
BENCHMARK(loadLanguageFile)->Unit(benchmark::kMillisecond);
