// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/timeline/scene.h"

#include <span>

namespace zeitstrahl {

/// What is drawn of time itself: weekends, lines and labels, as fine as fits without touching.
void addAxis(Scene &scene, const DisplayWords &words, const TextWidth &width);

/// Today's line and the publication days, each once and in order.
void addDays(Scene &scene, std::span<const Day> published, std::optional<Day> today, const DisplayWords &words,
    const TextWidth &width);

} // namespace zeitstrahl
