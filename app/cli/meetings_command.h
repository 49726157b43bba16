// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <istream>
#include <ostream>

namespace zeitstrahl {

/// Answers each JSON line {"id", "lang", "published", "text"} with {"id", "events": […]}: the meetings that the
/// text reports, offsets in code points. The exit status: 0, or 1 if a line failed.
int meetingsCommand(std::istream &in, std::ostream &out, std::ostream &err);

} // namespace zeitstrahl
