// SPDX-License-Identifier: Apache-2.0
#include "core/timeline/drawing.h"

#include <algorithm>

namespace zeitstrahl {

namespace {

Box shrunk(const Box &box, double by)
{
    return {box.x + by, box.y + by, box.width - 2 * by, box.height - 2 * by};
}

Box around(Point middle, double radius)
{
    return {middle.x - radius, middle.y - radius, 2 * radius, 2 * radius};
}

Stroke path(std::vector<Point> points, double width, Ink line = Ink::Kind)
{
    Stroke stroke;
    stroke.form = Stroke::Path;
    stroke.points = std::move(points);
    stroke.line = line;
    stroke.lineWidth = width;
    return stroke;
}

bool outlined(MeetingStatus status)
{
    return status == MeetingStatus::Planned || status == MeetingStatus::Cancelled
        || status == MeetingStatus::Postponed;
}

/// Filled, or an outline on the paper's ground; `box` is the outer edge.
Stroke body(const SceneMark &mark, Stroke::Form form, const Box &box, double lineWidth)
{
    Stroke stroke;
    stroke.form = form;
    stroke.box = box;
    stroke.fill = Ink::Kind;
    if (outlined(mark.status)) {
        stroke.box = shrunk(box, lineWidth / 2);
        stroke.fill = Ink::Paper;
        stroke.line = Ink::Kind;
        stroke.lineWidth = lineWidth;
        // Longer ones on a long bar: rasterisers slow down with the square of their number.
        stroke.dash = mark.status == MeetingStatus::Postponed ? std::max(3.0, box.width / 120) : 0;
    }
    return stroke;
}

Stroke arrow(Point tip, double size)
{
    return path({{tip.x - size, tip.y - size * 0.8}, tip, {tip.x - size, tip.y + size * 0.8}}, 1.6);
}

std::vector<Stroke> dot(const SceneMark &mark)
{
    const Point middle = mark.box.middle();
    const double radius = mark.box.width / 2, line = radius > 5 ? 2.4 : 1.6;
    std::vector<Stroke> strokes;
    if (mark.undated) {
        Stroke halo;
        halo.box = mark.box;
        halo.fill = Ink::Kind;
        halo.strength = haloStrength;
        strokes.push_back(halo);
        strokes.push_back(body(mark, Stroke::Ellipse, around(middle, radius * 0.55), line * 0.7));
    } else if (mark.status == MeetingStatus::Background) {
        strokes.push_back(body(mark, Stroke::Ellipse, around(middle, radius * 0.55), line));
    } else {
        strokes.push_back(body(mark, Stroke::Ellipse, mark.box, line));
    }
    if (mark.status == MeetingStatus::Cancelled)
        strokes.push_back(
            path({{mark.box.x - 2, mark.box.bottom() + 2}, {mark.box.right() + 2, mark.box.y - 2}}, line * 0.75));
    if (mark.status == MeetingStatus::Postponed)
        strokes.push_back(arrow({middle.x + radius * 0.4, middle.y}, radius * 0.5));
    return strokes;
}

std::vector<Stroke> bar(const SceneMark &mark)
{
    const double thin = mark.within || mark.status == MeetingStatus::Background ? mark.box.height * 0.3 : 0;
    Box box{mark.box.x, mark.box.y + thin, mark.box.width, mark.box.height - 2 * thin};
    Stroke stroke = body(mark, Stroke::Bar, box, mark.box.height > 8 ? 2 : 1.5);
    stroke.fadeIn = mark.fadesIn ? (mark.fadesOut ? fadeShare : openFadeShare) : 0;
    stroke.fadeOut = mark.fadesOut ? (mark.fadesIn ? fadeShare : openFadeShare) : 0;
    const double round = stroke.box.height / 2;
    stroke.roundLeft = mark.runsIn || mark.within ? 0 : round;
    stroke.roundRight = mark.runsOut || mark.within ? 0 : round;
    std::vector<Stroke> strokes{stroke};
    // Between two caps like an error bar: somewhere in here.
    const auto cap = [&](double x) { strokes.push_back(path({{x, mark.box.y}, {x, mark.box.bottom()}}, 2)); };
    if (mark.within && !mark.fadesIn && !mark.runsIn)
        cap(mark.box.x + 1);
    if (mark.within && !mark.fadesOut && !mark.runsOut)
        cap(mark.box.right() - 1);
    const double middle = mark.box.middle().y;
    if (mark.status == MeetingStatus::Cancelled)
        strokes.push_back(path(
            {{mark.box.x - (mark.runsIn ? 0 : 4), middle}, {mark.box.right() + (mark.runsOut ? 0 : 4), middle}},
            1.6));
    if (mark.status == MeetingStatus::Postponed)
        strokes.push_back(arrow({mark.box.right() - 4, middle}, mark.box.height * 0.4));
    return strokes;
}

} // namespace

std::vector<Stroke> drawing(const SceneMark &mark)
{
    std::vector<Stroke> strokes = mark.bar ? bar(mark) : dot(mark);
    if (mark.conflict) {
        const double x = mark.box.right() + (mark.runsOut ? -1 : 2), y = mark.box.y - 2,
                     size = std::min(7.0, mark.box.width * 0.6);
        Stroke corner = path({{x - size, y}, {x, y}, {x, y + size}}, 1, Ink::Paper);
        corner.closed = true;
        corner.fill = Ink::Conflict;
        strokes.push_back(corner);
    }
    return strokes;
}

Stroke drawing(const SceneBadge &badge)
{
    const Point at = badge.at;
    if (badge.kind == SceneBadge::Confirmed)
        return path({{at.x, at.y - 4.6}, {at.x + 3, at.y - 1.2}, {at.x + 9, at.y - 8.2}}, 1.8, Ink::Confirmed);
    // A pencil that writes at the baseline.
    Stroke pen = path({{at.x, at.y}, {at.x + 0.9, at.y - 3.2}, {at.x + 6.2, at.y - 8.5}, {at.x + 8.6, at.y - 6.1},
                          {at.x + 3.2, at.y - 0.8}},
        0.8, Ink::Corrected);
    pen.closed = true;
    pen.fill = Ink::Corrected;
    return pen;
}

Rgb colourOf(Ink ink, const Style &style, LaneKind kind, bool sample)
{
    switch (ink) {
    case Ink::Paper: return style.of(Role::Paper);
    case Ink::Conflict: return style.conflict;
    case Ink::Confirmed: return style.confirmed;
    case Ink::Corrected: return style.corrected;
    default: return sample ? style.neutral : style.of(kind);
    }
}

} // namespace zeitstrahl
