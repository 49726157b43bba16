// SPDX-License-Identifier: Apache-2.0
#include "core/language/language.h"

namespace zeitstrahl {

void VerbShapes::noteBytes()
{
    for (const auto *endings : {&pastEndings, &participleEndings, &participleAlone, &presentEndings})
        for (const std::string &ending : *endings)
            lastBytes.set(std::uint8_t(ending.back()));
    for (const std::string &start : participleStarts)
        startsByByte[std::uint8_t(start.front())].push_back(start);
}

} // namespace zeitstrahl
