// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/language.h"

#include <filesystem>

namespace zeitstrahl {

/// A language of the user's own, read by the same code as those compiled in.
Result<std::shared_ptr<const Language>> languageFromFile(const std::filesystem::path &file);

} // namespace zeitstrahl
