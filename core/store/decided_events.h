// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/store/database.h"
#include "core/store/edit.h"

namespace zeitstrahl {

/// Lays what was decided over what was extracted, field by field: adds what was made by hand, takes out what was
/// deleted, and puts what was merged into the event that it was merged into.
void layDecisionsOver(Database &database, std::vector<Event> &events);

} // namespace zeitstrahl
