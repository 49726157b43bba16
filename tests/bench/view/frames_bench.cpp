// SPDX-License-Identifier: Apache-2.0
// What a frame of the timeline costs: layout and painting on a raster of 1920×1080 logical pixels.
#include "core/language/display.h"
#include "core/timeline/lanes.h"
#include "core/timeline/row_memory.h"
#include "tests/bench/view/crowd.h"
#include "tests/bench/view/frame_times.h"
#include "ui/scene_painter.h"

#include <benchmark/benchmark.h>

#include <QImage>

#include <cmath>
#include <malloc.h>
#include <unistd.h>

using namespace zeitstrahl;

namespace {

constexpr int width = 1920, height = 1080;
constexpr std::size_t frames = 200;
constexpr int repeats = 3; ///< of a movement, each from a view that knows nothing yet

std::size_t heapInUse()
{
    const auto heap = mallinfo2();
    return heap.uordblks + heap.hblkhd;
}

/// The heap that a copy of a value takes up.
template <class Value> std::size_t heapOf(const Value &value)
{
    const std::size_t before = heapInUse();
    const Value copy = value;
    return heapInUse() - before;
}

/// What an archive is like.
struct Sort {
    std::size_t events;
    std::size_t people = 0; ///< how many lanes by person; 0: by kind
    unsigned oneRangeIn = 10;
    friend bool operator==(const Sort &, const Sort &) = default;
};

/// Made once for all benchmarks of a sort; only one at a time is kept.
struct Archive {
    Sort sort{};
    Outline events;
    Lanes lanes;
    std::size_t heap = 0; ///< bytes that the events take up
    static const Archive &of(const Sort &sort)
    {
        if (kept.sort != sort) {
            kept = {};
            const std::size_t before = heapInUse();
            kept.events = outlineOf(crowd(sort.events, sort.people > 0 ? sort.people : 12, sort.oneRangeIn));
            kept.heap = heapInUse() - before;
            kept.lanes = sort.people > 0 ? lanesOf(kept.events, {GroupBy::Person}, displayWords("de"))
                                         : lanesOf(kept.events);
            kept.sort = sort;
        }
        return kept;
    }
    static Archive kept;
};
Archive Archive::kept;

bool hasRoomFor(std::size_t events)
{
    if (Archive::kept.sort.events == events)
        return true;
    const double free = double(sysconf(_SC_AVPHYS_PAGES)) * double(sysconf(_SC_PAGESIZE));
    return free > double(events) * 1000;
}

class Screen {
public:
    Screen(const Outline &events, const Lanes &lanes, int ratio)
        : events_(events)
        , lanes_(lanes)
        , image_(width * ratio, height * ratio, QImage::Format_ARGB32_Premultiplied)
    {
        image_.setDevicePixelRatio(ratio);
        options_.words = &displayWords("de");
        options_.width = width;
        options_.height = height;
        options_.heading = false;
        options_.descriptions = false;
        options_.today = crowdedDay();
    }
    /// Nothing as scale: everything in sight.
    Scene layOut(std::optional<TimeScale> scale)
    {
        options_.scale = scale;
        return makeScene(events_, lanes_, options_, measured_, &memory_);
    }
    void paint(const Scene &scene)
    {
        QPainter device(&image_);
        ScenePainter(device, lightStyle(), texts_, &dots_).draw(scene);
    }
    /// The same number of texts and surfaces as the scene has, with nothing to decide.
    void showBare(const Scene &scene)
    {
        QPainter device(&image_);
        device.fillRect(QRectF(0, 0, width, height), Qt::white);
        device.setFont(screenFont({13, true}));
        const QString text = QStringLiteral("Hollande bei Obama, Washington");
        int at = 0;
        const auto next = [&] {
            ++at;
            return QPointF(at % 16 * 110, 20 + at * 7 % 1040);
        };
        for (const SceneLane &lane : scene.lanes) {
            for (const SceneMark &mark : lane.marks) {
                device.fillRect(QRectF(next(), QSizeF(14, 14)), Qt::blue);
                for (const SceneText &label : mark.labels)
                    device.drawText(next(), QString::fromStdString(label.text));
            }
            for (const SceneFold &fold : lane.folds) {
                device.fillRect(QRectF(next(), QSizeF(fold.box.width, fold.box.height)), Qt::blue);
                device.drawText(next(), QString::fromStdString(fold.count.text));
            }
        }
        for (const SceneRect &weekend : scene.weekends)
            device.fillRect(QRectF(next(), QSizeF(weekend.box.width, weekend.box.height)), Qt::gray);
        for (const SceneText &label : scene.axisLabels)
            device.drawText(next(), QString::fromStdString(label.text));
    }

private:
    const Outline &events_;
    const Lanes &lanes_;
    QImage image_;
    SceneOptions options_;
    CachedTextWidth measured_;
    LaidOutTexts texts_;
    DotPictures dots_;
    RowMemory memory_;
};

/// The view at a frame of a movement.
using Movement = std::optional<TimeScale> (*)(int frame);

TimeScale around(Day day, double pixelsPerDay)
{
    return {0, width, {beginOf(day).days - 800 / pixelsPerDay}, pixelsPerDay};
}
std::optional<TimeScale> pan(int frame)
{
    return around(crowdedDay(), 12).panned(-9.0 * frame);
}
std::optional<TimeScale> zoomSweep(int frame)
{
    return around(crowdedDay(), 0.12 * std::pow(10000.0, double(frame) / double(frames))); // centuries to hours
}
std::optional<TimeScale> everything(int)
{
    return {};
}

void measureFrames(benchmark::State &state, Movement movement, const Sort &sort)
{
    if (!hasRoomFor(sort.events))
        return state.SkipWithError("not enough memory");
    const Archive &archive = Archive::of(sort);
    FrameTimes times, layout, bare;
    std::size_t labels = 0;
    for (auto _ : state) {
        Screen screen(archive.events, archive.lanes, int(state.range(1)));
        screen.paint(screen.layOut(movement(0))); // firstPaint tells what that costs
        for (std::size_t i = 0; i < frames; ++i) {
            Scene scene;
            times.measure(i, [&] {
                layout.measure(i, [&] { scene = screen.layOut(movement(int(i))); });
                screen.paint(scene);
            });
            bare.measure(i, [&] { screen.showBare(scene); });
            for (const SceneLane &lane : scene.lanes)
                for (const SceneMark &mark : lane.marks)
                    labels += mark.labels.size();
        }
    }
    state.counters["median_ms"] = times.quantile(0.5);
    state.counters["p99_ms"] = times.quantile(0.99);
    state.counters["layout_median_ms"] = layout.quantile(0.5);
    state.counters["layout_p99_ms"] = layout.quantile(0.99);
    state.counters["bare_median_ms"] = bare.quantile(0.5);
    state.counters["bare_p99_ms"] = bare.quantile(0.99);
    state.counters["labels"] = double(labels) / double(state.iterations() * frames);
}

void frame(benchmark::State &state, Movement movement)
{
    measureFrames(state, movement, {std::size_t(state.range(0))});
}

/// Lanes by person, three or three hundred of them.
void frameOfLanes(benchmark::State &state, Movement movement)
{
    measureFrames(state, movement, {std::size_t(state.range(0)), std::size_t(state.range(2))});
}

/// Every event a range.
void frameOfRanges(benchmark::State &state, Movement movement)
{
    measureFrames(state, movement, {std::size_t(state.range(0)), 0, 1});
}

void sizes(benchmark::internal::Benchmark *benchmark)
{
    benchmark->ArgNames({"events", "scale"})->Unit(benchmark::kMillisecond)->Iterations(repeats);
    for (const int events : {100'000, 1'000'000, 10'000'000})
        for (const int scale : {1, 2})
            benchmark->Args({events, scale});
}

void scales(benchmark::internal::Benchmark *benchmark)
{
    benchmark->ArgNames({"events", "scale"})->Unit(benchmark::kMillisecond)->Iterations(repeats);
    for (const int scale : {1, 2})
        benchmark->Args({100'000, scale});
}

BENCHMARK_CAPTURE(frame, pan, pan)->Apply(sizes);
BENCHMARK_CAPTURE(frame, zoomSweep, zoomSweep)->Apply(sizes);
BENCHMARK_CAPTURE(frame, everything, everything)->Apply(sizes);

void lanesAndScales(benchmark::internal::Benchmark *benchmark)
{
    benchmark->ArgNames({"events", "scale", "lanes"})->Unit(benchmark::kMillisecond)->Iterations(repeats);
    for (const int lanes : {3, 300})
        for (const int scale : {1, 2})
            benchmark->Args({100'000, scale, lanes});
}
BENCHMARK_CAPTURE(frameOfLanes, pan, pan)->Apply(lanesAndScales);
BENCHMARK_CAPTURE(frameOfLanes, zoomSweep, zoomSweep)->Apply(lanesAndScales);
BENCHMARK_CAPTURE(frameOfLanes, everything, everything)->Apply(lanesAndScales);

BENCHMARK_CAPTURE(frameOfRanges, pan, pan)->Apply(scales);
BENCHMARK_CAPTURE(frameOfRanges, zoomSweep, zoomSweep)->Apply(scales);
BENCHMARK_CAPTURE(frameOfRanges, everything, everything)->Apply(scales);

void layOutLanes(benchmark::State &state)
{
    const auto count = std::size_t(state.range(0));
    if (!hasRoomFor(count))
        return state.SkipWithError("not enough memory");
    const Archive &archive = Archive::of({count});
    std::size_t bytes = 0;
    for (auto _ : state) {
        const std::size_t before = heapInUse();
        const Lanes lanes = lanesOf(archive.events);
        bytes = heapInUse() - before;
    }
    const std::size_t articles = heapOf(archive.events.articles);
    state.counters["lanes_bytes_per_event"] = double(bytes) / double(count);
    state.counters["bytes_per_event"] = double(bytes + archive.heap - articles) / double(count);
    state.counters["bytes_per_article"] = double(articles) / double(archive.events.articles.size());
}
BENCHMARK(layOutLanes)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Arg(10'000'000)
    ->ArgName("events")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(3);

/// From events in memory to the first frame, nothing measured or packed before.
void firstPaint(benchmark::State &state)
{
    const Archive &archive = Archive::of({std::size_t(state.range(0))});
    for (auto _ : state) {
        const Lanes lanes = lanesOf(archive.events);
        Screen screen(archive.events, lanes, 1);
        screen.paint(screen.layOut({}));
    }
}
BENCHMARK(firstPaint)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->ArgName("events")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(3);

} // namespace
