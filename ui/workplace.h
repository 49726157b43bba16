// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/store/edit.h"

#include <filesystem>

namespace zeitstrahl {

/// Who works here, and where the program may keep what helps after an accident.
struct Workplace {
    Editor editor;
    std::filesystem::path backups; ///< empty: none are kept
};

/// The person who is logged in, the clock of this machine, and the folder that the platform keeps for programs.
Workplace thisWorkplace();

} // namespace zeitstrahl
