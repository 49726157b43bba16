// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/tables/office_holder.h"
#include "core/store/database.h"

#include <span>

namespace zeitstrahl {

/// The rows that users added, by name.
std::vector<OfficeHolder> readOfficeHolders(Database &database);
/// In place of those of the same person, country, office and first day.
void addOfficeHolders(Database &database, std::span<const OfficeHolder> holders);
/// All terms of the person. NoSuchThing if there is none.
void removeOfficeHolder(Database &database, const std::string &name);

} // namespace zeitstrahl
