// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/event.h"

#include <string>
#include <vector>

namespace zeitstrahl {

/// Lengths are CSS pixels (1/96 inch), x to the right, y down, from the scene's top left corner.
struct Point { double x = 0, y = 0; };
struct Box {
    double x = 0, y = 0, width = 0, height = 0;
    double right() const { return x + width; }
    double bottom() const { return y + height; }
    bool contains(Point p) const { return x <= p.x && p.x < right() && y <= p.y && p.y < bottom(); }
    bool overlaps(const Box &o) const { return x < o.right() && o.x < right() && y < o.bottom() && o.y < bottom(); }
};

/// What a text, line or surface is for. Colours, weights and sizes follow from it: see style.h.
enum class Role : std::uint8_t {
    Paper, Heading, Subheading, Weekend, AxisLine, AxisLabel, AxisStrong, Today, Published,
    LaneTitle, LaneRule, EventTitle, EventDetail, FoldCount, Source, Legend
};

enum class Align : std::uint8_t { Start, Middle, End };

struct SceneText { Point baseline; std::string text; Role role = Role::EventTitle; Align align = Align::Start; };
struct SceneLine { Point from, to; Role role = Role::AxisLine; };
struct SceneRect { Box box; Role role = Role::Paper; };

/// The mark of one event. Never by colour alone: held is filled, planned outlined, cancelled struck through,
/// an uncertain end fades, a conflict has a red corner, a confirmed date a small tick, a corrected one a pen.
struct SceneMark {
    std::size_t event = 0;     ///< index into the events that the scene was made of
    Box box;                   ///< the mark itself
    Box hit;                   ///< mark and labels: what a click means
    MeetingKind kind = MeetingKind::Meeting040;
    MeetingStatus status = MeetingStatus::Held;
    bool bar = false;          ///< a span of days, else a dot
    bool fadesIn = false, fadesOut = false;
    bool undated = false;      ///< the day is not stated
    bool conflict = false, confirmed = false, corrected = false;
    std::vector<SceneText> labels;
    std::string description;   ///< one sentence: SVG <title>, tooltip, screen reader
};

/// Events too close to tell apart at this zoom, drawn as one mark with a count.
struct SceneFold { Box box; MeetingKind kind = MeetingKind::Meeting040; std::vector<std::size_t> events; SceneText count; };

struct SceneLane {
    std::string id;            ///< stable and unique: "lane-041"
    Box box;
    MeetingKind kind = MeetingKind::Meeting040; ///< its colour
    Point dot;                 ///< the coloured dot before the title
    SceneText title;
    std::vector<SceneMark> marks;
    std::vector<SceneFold> folds;
};

/// Everything that is drawn, as plain data: the painter draws it, the SVG writer writes it.
struct Scene {
    double width = 0, height = 0;
    std::string title, description; ///< of the whole picture
    Box plot;                       ///< where time runs; what is right of the lane titles
    std::vector<SceneText> heading;
    std::vector<SceneRect> weekends;
    std::vector<SceneLine> axisLines;
    std::vector<SceneText> axisLabels;
    std::vector<SceneLane> lanes;
    std::vector<SceneLine> rules;
    std::vector<SceneText> footer;
};

} // namespace zeitstrahl
