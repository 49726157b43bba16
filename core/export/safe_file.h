// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/text/error.h"

#include <filesystem>
#include <string_view>

namespace zeitstrahl {

/// Puts the bytes into the file at `path` in one step: written beside it with every count checked, flushed to the
/// disk, read again and compared, then renamed. If anything fails, what stood at `path` is as it was and nothing
/// is left beside it. A link is followed; an existing file keeps its permissions.
Result<void> writeSafely(const std::filesystem::path &path, std::string_view bytes);

} // namespace zeitstrahl
