// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/text/error.h"

#include <filesystem>
#include <stop_token>

namespace zeitstrahl {

/// Looks for damage in all pages and the whole log of a timeline, which takes as long as reading it. For a thread
/// of its own, beside a timeline that was opened with Looking::AtOnce: it waits for no lock and holds up nobody who
/// writes. TimelineDamaged tells what it found; nothing is found once it is asked to stop.
Result<void> lookThrough(const std::filesystem::path &path, std::stop_token stop = {});

} // namespace zeitstrahl
