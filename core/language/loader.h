// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/language.h"

#include <optional>

namespace zeitstrahl {

/// "2015-11-17 | Er kam [am Montag]. | 2015-11-16"; nothing if it does not read like that.
std::optional<LanguageExample> parseExample(std::string_view text);

/// Words between white space.
std::vector<std::string> splitWords(std::string_view text);

/// A number or the name of a value ("week", "evening").
std::optional<std::int32_t> valueOf(std::string_view written);

} // namespace zeitstrahl
