// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/store/edit.h"

#include <map>

namespace zeitstrahl {

/// Makes the event what a person added; what the sentence proves of it stays proven.
void makeOf(Event &event, const Draft &draft);

/// Lays what a person decided over it, field by field, and settles what its reports dispute there.
void layOver(Event &event, const std::map<Field, Decision> &fields);

} // namespace zeitstrahl
