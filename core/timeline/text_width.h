// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/timeline/scene.h"

namespace zeitstrahl {

/// The width of a UTF-8 text in Arial or Liberation Sans, from a built-in table: the same on every machine and
/// without a display. Kerning is left out; it only ever makes text a little narrower.
double builtInTextWidth(std::string_view text, Font font);

} // namespace zeitstrahl
