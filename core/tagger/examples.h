// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/language.h"

#include <string>
#include <vector>

namespace zeitstrahl {

/// What an example of a language file gives instead of what it says: one English sentence; nothing if it holds.
std::optional<std::string> mistakeIn(const Language &language, const LanguageExample &example);

} // namespace zeitstrahl
