// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <string_view>

namespace zeitstrahl {

/// Text for files that others read: invalid UTF-8 replaced, control characters dropped but for tabs and line ends,
/// which are all "\n".
std::string validText(std::string_view text);

} // namespace zeitstrahl
