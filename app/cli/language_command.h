// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <filesystem>
#include <ostream>

namespace zeitstrahl {

/// `language FILE`: loads a language file, runs its examples and lists its rules. What is wrong is named on `err`
/// with file, line and rule. The exit status: 0, or 1 if the file has a mistake or an example does not hold.
int languageCommand(const std::filesystem::path &file, std::ostream &out, std::ostream &err);

} // namespace zeitstrahl
