// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/store/salvage.h"

#include <QString>

namespace zeitstrahl {

/// A sound timeline beside a damaged one, which stays as it is.
struct Rescued {
    std::filesystem::path path;
    QString report; ///< one sentence
};

Result<Rescued> restoreBackup(const std::filesystem::path &backup, const std::filesystem::path &damaged);
/// What can still be read of the damaged file.
Result<Rescued> salvageBeside(const std::filesystem::path &damaged);

} // namespace zeitstrahl
