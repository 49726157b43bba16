// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace zeitstrahl {

/// A country or an organisation that acts like one, by its code of up to four letters: "DE", "EU", "NATO".
enum class Country : std::uint32_t { None = 0 };

constexpr Country countryOf(std::string_view code)
{
    std::uint32_t packed = 0;
    for (const char c : code.substr(0, 4))
        packed = packed << 8 | std::uint8_t(c);
    return Country{packed};
}

/// "DE"
inline std::string codeOf(Country country)
{
    std::string code;
    for (std::uint32_t packed = std::uint32_t(country); packed; packed >>= 8)
        code.insert(code.begin(), char(packed & 0xff));
    return code;
}

} // namespace zeitstrahl
