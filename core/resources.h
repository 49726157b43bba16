// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <span>
#include <string_view>

namespace zeitstrahl {

/// A file of `resources/` as it was when the program was built. Lives as long as the program.
struct Resource {
    std::string_view name; ///< "languages/de.toml"
    std::string_view bytes;
};

/// All of them, in order of name.
std::span<const Resource> resources();

/// The bytes of one; nothing if there is none of that name.
std::optional<std::string_view> resource(std::string_view name);

} // namespace zeitstrahl
