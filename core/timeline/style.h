// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/timeline/scene.h"

#include <array>

namespace zeitstrahl {

struct Rgb {
    std::uint8_t red = 0, green = 0, blue = 0;
    friend bool operator==(Rgb, Rgb) = default;
};

/// sRGB contrast ratio as WCAG 2 defines it, 1 to 21.
double contrast(Rgb a, Rgb b);

/// One palette. Kinds come from the colour-blind-safe set of Okabe and Ito, shifted in lightness to keep 3:1.
struct Style {
    std::array<Rgb, roleCount> roles;
    std::array<Rgb, laneKindCount> kinds;
    Rgb neutral; ///< marks in the legend, counts of mixed kinds
    Rgb conflict, confirmed, corrected;
    Rgb selection; ///< ring and ground of the selected event

    Rgb of(Role role) const { return roles[std::size_t(role)]; }
    Rgb of(std::optional<LaneKind> kind) const { return kind ? kinds[std::size_t(*kind)] : neutral; }
};

const Style &lightStyle();
const Style &darkStyle();

Font fontOf(Role role);

/// How much of a bar an uncertain end takes to fade, as a share of its length.
constexpr double fadeShare = 0.25, openFadeShare = 0.6;
/// Strength of what does not match the filter.
constexpr double dimmedStrength = 0.3;
/// Strength of what lies behind an outline: the halo of an undated dot, the body of a "some time within".
constexpr double haloStrength = 0.35;

} // namespace zeitstrahl
