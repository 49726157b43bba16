// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/event.h"

namespace zeitstrahl {

/// Why a person should look at an event, gravest first.
enum class Doubt : std::uint8_t {
    Conflict, ///< the article contradicts itself about the day, or articles each other
    NoDate, ///< no article states the day
    Unsure, ///< too little speaks for it
};

/// Nothing once a person has confirmed it; doubts about the date end when a person decides that.
std::vector<Doubt> doubts(const Event &event);

} // namespace zeitstrahl
