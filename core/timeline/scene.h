// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/reports/outline.h"
#include "core/timeline/grouping.h"
#include "core/timeline/time_scale.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace zeitstrahl {

struct DisplayWords;
class Matches; // filter.h

/// Lengths are CSS pixels (1/96 inch), x to the right, y down, from the scene's top left corner.
struct Point {
    double x = 0, y = 0;
};
struct Box {
    double x = 0, y = 0, width = 0, height = 0;
    double right() const { return x + width; }
    double bottom() const { return y + height; }
    Point middle() const { return {x + width / 2, y + height / 2}; }
    bool contains(Point p) const { return x <= p.x && p.x < right() && y <= p.y && p.y < bottom(); }
    bool overlaps(const Box &o) const { return x < o.right() && o.x < right() && y < o.bottom() && o.y < bottom(); }
};
Box joined(const Box &a, const Box &b); ///< the smallest box that holds both

/// What a text, line or surface is for. Colours, weights and sizes follow from it: see style.h.
enum class Role : std::uint8_t {
    Paper,
    Heading,
    Subheading,
    Weekend,
    AxisLine,
    AxisLabel,
    AxisStrong,
    Tick,
    Today,
    Published,
    LaneTitle,
    LaneRule,
    EventTitle,
    EventDetail,
    FoldCount,
    Source,
    Legend
};
constexpr std::size_t roleCount = std::size_t(Role::Legend) + 1;

struct Font {
    double size = 13;
    bool strong = false;
};

/// How wide a text is in a font, in pixels: Qt's measure on the screen, a built-in table for files.
using TextWidth = std::function<double(std::string_view text, Font font)>;

enum class Align : std::uint8_t { Start, Middle, End };

struct SceneText {
    Point baseline;
    std::string text;
    Role role = Role::EventTitle;
    Align align = Align::Start;
    bool struck = false;
};
struct SceneLine {
    Point from, to;
    Role role = Role::AxisLine;
};
struct SceneRect {
    Box box;
    Role role = Role::Paper;
};

/// Kinds that share a lane and a colour; in the order in which the lanes stand.
enum class LaneKind : std::uint8_t { Phone, Visits, Meetings, Negotiations, Summits };
constexpr std::size_t laneKindCount = std::size_t(LaneKind::Summits) + 1;
LaneKind laneKind(MeetingKind kind);

/// A small sign behind an event's label, 9 pixels wide: its left end at the label's baseline.
struct SceneBadge {
    enum Kind : std::uint8_t { Confirmed, Corrected } kind;
    Point at;
};

/// The mark of one event. Never by colour alone: held is filled, planned outlined, cancelled struck through,
/// postponed has an arrow, an uncertain end fades, a conflict has a red corner, a confirmed date a small tick,
/// a corrected one a pen.
struct SceneMark {
    std::size_t event = 0; ///< index into the events that the scene was made of: the same in every lane
    std::string id; ///< stable and unique: "event-…" with the EventId, and the lane where it may stand in several
    Box box; ///< the mark itself
    Box hit; ///< mark and labels: what a click means
    LaneKind kind = LaneKind::Meetings;
    MeetingStatus status = MeetingStatus::Held;
    bool bar = false; ///< a span of days, else a dot
    bool within = false; ///< some time within the span, not all through
    bool fadesIn = false, fadesOut = false;
    bool runsIn = false, runsOut = false; ///< goes on beyond the edge of the picture
    bool undated = false; ///< the day is not stated
    bool conflict = false;
    bool sample = false; ///< stands in the legend: neutral colour
    bool dimmed = false; ///< does not match the filter
    std::vector<SceneText> labels;
    std::vector<SceneBadge> badges;
    std::string description; ///< one sentence: SVG <title>; empty unless asked for
};

/// Events too close to tell apart at this zoom, drawn as one tile with a count: some or all of its lane that begin
/// from `first` to `last`. See foldedEvents in lanes.h.
struct SceneFold {
    Box box;
    std::optional<LaneKind> kind; ///< its colour; neutral where kinds are mixed
    Day first, last;
    std::size_t events = 0;
    std::size_t matching = 0; ///< of them, the filter's; the count says these, and all if there are none
    bool dimmed = false; ///< none matches the filter
    std::size_t lane = 0; ///< index into the lanes that the scene was made of
    std::size_t begin = 0, end = 0; ///< of that lane's entries: all of them
    std::vector<std::uint32_t> others; ///< single events
    SceneText count;
    std::string description; ///< "12 Treffen, 16.–22. November 2015"
};

struct SceneLane {
    std::string id; ///< stable and unique: "lane-visits"
    LaneKey key;
    Box box;
    std::optional<LaneKind> kind; ///< its colour; none where kinds are mixed
    Box dot; ///< the coloured dot before the title
    SceneText title;
    bool pinned = false, collapsed = false;
    std::vector<Box> density; ///< where folded events are, the higher the more; a collapsed lane has nothing else
    std::vector<Box> dimDensity; ///< behind it with a filter: all of them, where `density` has those that match
    std::vector<SceneMark> marks;
    std::vector<SceneFold> folds;
};

/// What a sign in the picture means; `sign` is drawn like an event's mark, or is a badge.
struct SceneLegend {
    std::vector<SceneMark> marks;
    std::vector<SceneBadge> badges;
    SceneText text;
};

/// Everything that is drawn, as plain data: the painter draws it, the SVG writer writes it.
struct Scene {
    double width = 0, height = 0;
    std::string language; ///< ISO 639-1, of the words in it
    std::string title, description; ///< of the whole picture
    TimeScale scale{0, 1, {}, 1};
    Box plot; ///< where time runs; what is right of the lane titles
    std::vector<SceneText> heading;
    std::vector<SceneRect> weekends;
    std::vector<SceneLine> axisLines;
    std::vector<SceneText> axisLabels;
    std::vector<SceneLane> lanes;
    std::vector<SceneLine> rules;
    std::vector<SceneText> footer;
    std::size_t lanesAbove = 0, lanesBelow = 0; ///< for which there is no room, beside the pinned
    std::string filterNote; ///< "12 von 340 passen zum Filter"; empty without a filter
    std::vector<SceneLegend> legend;
};

struct SceneOptions {
    const DisplayWords *words = nullptr; ///< never null; must outlive the call
    double width = 1280;
    std::optional<double> height; ///< lanes grow and shrink to fill it; otherwise as high as it needs
    std::size_t firstLane = 0; ///< with a height: how many lanes below the pinned are scrolled out of sight
    const Matches *matches = nullptr; ///< events that do not match are dimmed; nothing: all do
    std::optional<TimeScale> scale; ///< its edges are replaced by the plot's; otherwise everything is fitted
    std::optional<Day> today;
    std::string title; ///< of the heading; empty: the article's, if there is but one
    bool heading = true;
    bool descriptions = true; ///< a sentence for every mark
};

struct Lanes; // lanes.h: the events sorted once per change of data
class RowMemory; // row_memory.h: kept between frames

/// The whole way at once, by kind: for files and tests.
Scene makeScene(std::span<const Event> events, const SceneOptions &options, const TextWidth &width);
/// The same for a window that keeps `lanes` and `memory` between frames: cost follows pixels, not events.
Scene makeScene(const Outline &events, const Lanes &lanes, const SceneOptions &options, const TextWidth &width,
    RowMemory *memory = nullptr);

/// Every mark of an event, one for each lane that it stands in: what lights up together.
std::vector<const SceneMark *> marksOf(const Scene &scene, std::size_t event);

} // namespace zeitstrahl
