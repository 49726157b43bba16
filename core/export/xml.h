// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <string_view>

namespace zeitstrahl {

/// Text as it may stand between tags and in quotes; what XML 1.0 cannot hold is dropped, invalid UTF-8 replaced.
std::string xmlEscaped(std::string_view text);

/// At most two decimals and no trailing zeros, with a point whatever the locale: "12.5". Not a number gives "0".
std::string decimal(double value);

} // namespace zeitstrahl
