// SPDX-License-Identifier: Apache-2.0
// What it costs to start the program until its window is painted, beside a program with an empty window.
#include <benchmark/benchmark.h>

#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <optional>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <vector>

namespace {

struct Cost {
    double wall, cpu; ///< milliseconds
};

double milliseconds(const timeval &time)
{
    return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
}

/// Of a program that ends with its first paint; nothing if it fails.
std::optional<Cost> costOf(const char *program)
{
    const auto begin = std::chrono::steady_clock::now();
    char *const arguments[] = {const_cast<char *>(program), nullptr};
    pid_t child = 0;
    int status = 0;
    rusage used{};
    if (posix_spawn(&child, program, nullptr, nullptr, arguments, environ) != 0
        || wait4(child, &status, 0, &used) != child || status != 0)
        return {};
    const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - begin;
    return Cost{wall.count(), milliseconds(used.ru_utime) + milliseconds(used.ru_stime)};
}

double median(const std::vector<Cost> &costs, double Cost::*which)
{
    std::vector<double> sorted;
    for (const Cost &cost : costs)
        sorted.push_back(cost.*which);
    std::sort(sorted.begin(), sorted.end());
    return sorted[sorted.size() / 2];
}

/// The two in turn, so that what else the machine does meets both.
void coldStart(benchmark::State &state, const char *platform, bool possible)
{
    if (!possible)
        return state.SkipWithError("there is no display");
    qputenv("QT_QPA_PLATFORM", platform);
    const QTemporaryDir home; // as on the first day: no settings
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, home.path().toUtf8());
    qputenv("QT_LOGGING_RULES", "*=false");
    std::vector<Cost> empty, window;
    for (auto _ : state) {
        const auto one = costOf(EMPTY_WINDOW), other = costOf(WINDOW);
        if (!one || !other)
            return state.SkipWithError("a program did not start");
        empty.push_back(*one);
        window.push_back(*other);
    }
    state.counters["empty_wall_ms"] = median(empty, &Cost::wall);
    state.counters["empty_cpu_ms"] = median(empty, &Cost::cpu);
    state.counters["window_wall_ms"] = median(window, &Cost::wall);
    state.counters["window_cpu_ms"] = median(window, &Cost::cpu);
    state.counters["wall_ratio"] = median(window, &Cost::wall) / median(empty, &Cost::wall);
    state.counters["cpu_ratio"] = median(window, &Cost::cpu) / median(empty, &Cost::cpu);
}
constexpr int starts = 41;
BENCHMARK_CAPTURE(coldStart, offscreen, "offscreen", true)->Unit(benchmark::kMillisecond)->Iterations(starts);
BENCHMARK_CAPTURE(coldStart, display, "xcb", qEnvironmentVariableIsSet("DISPLAY"))
    ->Unit(benchmark::kMillisecond)
    ->Iterations(starts);

} // namespace
