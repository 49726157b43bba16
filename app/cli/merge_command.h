// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <filesystem>
#include <iosfwd>

namespace zeitstrahl {

struct MergeOptions {
    std::filesystem::path first, second, target;
};

/// `merge A B -o C`: what both hold. Where they decided differently A's counts and B's is kept for the editor. The
/// exit status: 0, or 1 if one cannot be read or C cannot be written.
int mergeCommand(const MergeOptions &options, std::ostream &out, std::ostream &err);

} // namespace zeitstrahl
