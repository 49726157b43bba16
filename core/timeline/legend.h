// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/timeline/scene.h"

namespace zeitstrahl {

/// The lowest line of the legend begins right of `beside` (there stands the source), the others at `left`.
struct LegendPlace {
    double left, beside, right;
};
constexpr double legendPitch = 17;

/// Explains the signs that the scene's marks show, and no others.
int legendLines(const Scene &scene, LegendPlace place, const DisplayWords &words, const TextWidth &width);
/// `baseline` is that of the lowest line.
void addLegend(Scene &scene, LegendPlace place, double baseline, const DisplayWords &words, const TextWidth &width);

} // namespace zeitstrahl
