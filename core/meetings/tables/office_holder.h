// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/text/error.h"
#include "core/time/day.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace zeitstrahl {

/// One term of one person, as a row of resources/actors/office_holders.tsv has it.
struct OfficeHolder {
    std::string name; ///< the canonical spelling
    bool female = false;
    std::string country; ///< its code: "DE", "NATO"
    std::string office; ///< "head-of-state"
    Day first;
    std::optional<Day> last; ///< nothing: still in office
    std::string otherNames; ///< separated by semicolons; a short one for pictures behind "="
    friend bool operator==(const OfficeHolder &, const OfficeHolder &) = default;
};

/// Rows as in resources/actors; an error names file, line and what is wrong with it: also an office that is none of
/// `offices`, unless that is empty.
Result<std::vector<OfficeHolder>> readOfficeHolders(
    std::string_view tsv, std::string_view fileName, const std::set<std::string, std::less<>> &offices = {});

std::string tsvLine(const OfficeHolder &holder); ///< without the line's end

} // namespace zeitstrahl
