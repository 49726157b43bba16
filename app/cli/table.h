// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <iosfwd>
#include <string>
#include <vector>

namespace zeitstrahl {

/// Rows as aligned columns, two spaces apart; widths count code points. Control characters, which could speak to
/// the terminal, come out as U+FFFD.
void writeTable(std::ostream &out, const std::vector<std::vector<std::string>> &rows);

} // namespace zeitstrahl
