// SPDX-License-Identifier: Apache-2.0
#include "core/resources.h"

namespace zeitstrahl {

std::optional<std::string_view> resource(std::string_view name)
{
    for (const Resource &candidate : resources())
        if (candidate.name == name)
            return candidate.bytes;
    return {};
}

} // namespace zeitstrahl
