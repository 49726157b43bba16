// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/language.h"
#include "core/time/resolver.h"

#include <optional>

namespace zeitstrahl {

/// A date that a person types to correct one: "Do nächster Woche", "26.11.", "Ende Oktober", "2015-11-26".
/// Read like an expression of an article published on that day; a person who types a date looks neither way.
/// Nothing if the words are no date from beginning to end, or name no day.
std::optional<Resolution> readTypedDate(const Language &language, std::string_view typed, Day published);

} // namespace zeitstrahl
