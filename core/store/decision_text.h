// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/store/edit.h"

namespace zeitstrahl {

/// The name of a field in the log: "when", "kind", …
std::string_view fieldName(Field field);
std::optional<Field> fieldOfName(std::string_view name);

/// A decision's value as JSON, words by the numbers of 001_timeline.sql; nothing if it takes a decision back.
std::optional<std::string> valueText(const Decision &decision);

/// The decision that takes back what was decided about this field.
Decision takenBack(Field field);

/// Nothing if the text is none of valueText().
std::optional<Decision> readDecision(Field field, std::string_view value);

} // namespace zeitstrahl
