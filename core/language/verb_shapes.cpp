// SPDX-License-Identifier: Apache-2.0
#include "core/language/verb_shapes.h"

namespace zeitstrahl {

void Endings::add(std::string_view ending)
{
    const std::uint64_t mask =
        ending.size() < maxBytes ? (std::uint64_t{1} << 8 * ending.size()) - 1 : ~std::uint64_t{};
    endings_.push_back({lastBytes(ending), mask, ending.size()});
}

} // namespace zeitstrahl
