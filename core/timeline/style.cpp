// SPDX-License-Identifier: Apache-2.0
#include "core/timeline/style.h"

#include <algorithm>
#include <cmath>

namespace zeitstrahl {

static double luminance(Rgb colour)
{
    const auto linear = [](std::uint8_t channel) {
        const double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

double contrast(Rgb a, Rgb b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)}); // by value
    return (high + 0.05) / (low + 0.05);
}

static constexpr Rgb rgb(std::uint32_t hex)
{
    return {std::uint8_t(hex >> 16), std::uint8_t(hex >> 8 & 0xff), std::uint8_t(hex & 0xff)};
}

const Style &lightStyle()
{
    // Order of Role: Paper, Heading, Subheading, Weekend, AxisLine, AxisLabel, AxisStrong, Tick, Today, Published,
    // LaneTitle, LaneRule, EventTitle, EventDetail, FoldCount, Source, Legend.
    static constexpr Style style{
        {rgb(0xFBFAF8), rgb(0x1D1D1F), rgb(0x65656A), rgb(0xF3F1EC), rgb(0x88867F), rgb(0x65656A), rgb(0x3A3A3D),
            rgb(0xDAD7D0), rgb(0xB3261E), rgb(0x948F84), rgb(0x3A3A3D), rgb(0xECE9E3), rgb(0x1D1D1F), rgb(0x65656A),
            rgb(0xFFFFFF), rgb(0x6A6A6F), rgb(0x65656A)},
        {rgb(0xAE5088), rgb(0x0072B2), rgb(0x008463), rgb(0x9A6700), rgb(0xC25400)}, rgb(0x5A5A5F), rgb(0xC4161C),
        rgb(0x00805F), rgb(0x5A5A5F), rgb(0x0B5CAD)};
    return style;
}

const Style &darkStyle()
{
    static constexpr Style style{
        {rgb(0x1B1B1D), rgb(0xF4F3F0), rgb(0xA5A5AA), rgb(0x222224), rgb(0x77757A), rgb(0xA5A5AA), rgb(0xD8D7D4),
            rgb(0x38383B), rgb(0xFF8A80), rgb(0x85827A), rgb(0xD8D7D4), rgb(0x2C2C2F), rgb(0xF4F3F0), rgb(0xA5A5AA),
            rgb(0x1B1B1D), rgb(0x98989D), rgb(0xA5A5AA)},
        {rgb(0xDB92BB), rgb(0x56B4E9), rgb(0x2FBF96), rgb(0xE6A81E), rgb(0xF07F3C)}, rgb(0xB4B4B9), rgb(0xFF5A52),
        rgb(0x2FBF96), rgb(0xB4B4B9), rgb(0x6CB6FF)};
    return style;
}

Font fontOf(Role role)
{
    switch (role) {
    case Role::Heading: return {20, true};
    case Role::Subheading: return {12.5, false};
    case Role::LaneTitle:
    case Role::EventTitle: return {13, true};
    case Role::AxisStrong: return {11.5, true};
    case Role::FoldCount: return {11, true};
    case Role::Source:
    case Role::Legend: return {11, false};
    default: return {11.5, false};
    }
}

} // namespace zeitstrahl
