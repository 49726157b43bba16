// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace zeitstrahl {

/// SHA-256 (FIPS 180-4).
class Sha256 {
public:
    Sha256 &add(std::string_view bytes);
    /// A field of a record: its length goes before it, so that ("ab", "c") and ("a", "bc") differ.
    Sha256 &addField(std::string_view bytes);
    std::string hex() const; ///< 64 lower-case digits

private:
    void block(const unsigned char *bytes);

    std::array<std::uint32_t, 8> state_ = {
        0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<unsigned char, 64> pending_{};
    std::uint64_t length_ = 0; ///< bytes
};

} // namespace zeitstrahl
