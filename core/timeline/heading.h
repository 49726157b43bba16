// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/timeline/lanes.h"

namespace zeitstrahl {

/// Title and one line that says how many meetings of how many articles in which time; also the description.
void addHeading(
    Scene &scene, const Outline &events, const Lanes &lanes, const SceneOptions &options, const TextWidth &width);

/// Where the events are from; returns the right end of the text. The line has no height yet: it stands beside the
/// legend.
double addSource(
    Scene &scene, const Outline &events, const Lanes &lanes, const SceneOptions &options, const TextWidth &width);

} // namespace zeitstrahl
