// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/text/error.h"

#include <memory>
#include <string_view>

namespace zeitstrahl {

/// A loaded language; immutable, shared by threads.
class Language;

/// One of the languages compiled into the program ("de"); nullptr if there is none.
/// Parsed once at first use, then shared.
std::shared_ptr<const Language> builtInLanguage(std::string_view code);

/// Reads a language file; errors name the file, line and rule.
Result<std::shared_ptr<const Language>> loadLanguage(std::string_view toml, std::string_view fileName);

} // namespace zeitstrahl
