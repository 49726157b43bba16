// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <istream>
#include <ostream>

namespace zeitstrahl {

/// `tag`: reads JSON lines, writes for each the date expressions of its text. The exit status: 0, or 1 if a line failed.
int tagCommand(std::istream &in, std::ostream &out, std::ostream &err);

} // namespace zeitstrahl
