// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/timeline/scene.h"

namespace zeitstrahl {

/// Cut at the end to fit; in one line whatever stands in it.
std::string inRoom(std::string text, Font font, double room, const TextWidth &width);

} // namespace zeitstrahl
