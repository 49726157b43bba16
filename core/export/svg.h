// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/timeline/style.h"

namespace zeitstrahl {

/// The scene as an SVG 1.1 document in UTF-8, for browsers and drawing programs: real text, a group with a stable
/// id for every layer, lane and event, <title> and <desc>. The same scene gives the same bytes everywhere.
std::string svg(const Scene &scene, const Style &style);

} // namespace zeitstrahl
