// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <filesystem>
#include <iosfwd>

namespace zeitstrahl {

struct CheckOptions {
    std::filesystem::path timeline;
    std::filesystem::path salvage; ///< where to write what can be read of a damaged one; empty: nowhere
};

/// `check TIMELINE`: verifies pages, texts and decisions, and makes again what is derived from them. The exit
/// status: 0 if all is as it was written (or was saved), 1 if not.
int checkCommand(const CheckOptions &options, std::ostream &out, std::ostream &err);

} // namespace zeitstrahl
