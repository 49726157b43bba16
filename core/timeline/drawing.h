// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/timeline/style.h"

namespace zeitstrahl {

enum class Ink : std::uint8_t { None, Kind, Paper, Conflict, Confirmed, Corrected };

/// One thing to draw. Painter and SVG writer know these and nothing of meetings.
struct Stroke {
    enum Form : std::uint8_t { Ellipse, Bar, Path } form = Ellipse;
    Box box; ///< of an ellipse or a bar
    double roundLeft = 0, roundRight = 0; ///< radii of a bar's ends
    std::vector<Point> points; ///< of a path
    bool closed = false;
    Ink fill = Ink::None, line = Ink::None;
    double strength = 1; ///< opacity
    double lineWidth = 0;
    double dash = 0; ///< length of the dashes of the line, gaps are two thirds of it; 0: unbroken
    double fadeIn = 0, fadeOut = 0; ///< shares of a bar's length that it takes to appear and vanish
};

/// A mark as what is drawn, back to front.
std::vector<Stroke> drawing(const SceneMark &mark);
Stroke drawing(const SceneBadge &badge);
Rgb colourOf(Ink ink, const Style &style, LaneKind kind, bool sample);

} // namespace zeitstrahl
