// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/clause_cues.h"

#include <array>
#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zeitstrahl {

/// Endings of up to eight bytes, each compared with a word in one step.
class Endings {
public:
    static constexpr std::size_t maxBytes = 8;

    /// The last bytes of a word as a number, the last one lowest.
    static std::uint64_t lastBytes(std::string_view word)
    {
        std::uint64_t bytes = 0;
        for (const char c : word.substr(word.size() < maxBytes ? 0 : word.size() - maxBytes))
            bytes = bytes << 8 | std::uint8_t(c);
        return bytes;
    }

    void add(std::string_view ending);

    /// True if a word of `size` bytes has one of the endings and at least two letters before it.
    bool end(std::uint64_t lastBytes, std::size_t size) const
    {
        for (const Ending &ending : endings_)
            if ((lastBytes & ending.mask) == ending.bytes && size > ending.size + 1)
                return true;
        return false;
    }

private:
    struct Ending {
        std::uint64_t bytes, mask;
        std::size_t size;
    };
    std::vector<Ending> endings_;
};

/// How to tell verb forms by their shape where no list has them.
struct VerbShapes {
    Endings past; ///< "te", "ten"
    Endings notPast; ///< "eiten": begleiten, arbeiten
    Endings participle; ///< "t", "en", behind one of the starts
    Endings participleAlone; ///< endings that need no start: "iert"
    Endings present; ///< "t", "en"
    bool besideDates = false; ///< a date belongs to the verb group nearest to it: "said Friday it will"
    std::array<std::vector<std::string>, 256> participleStarts; ///< "ge", "ange", "ver", by their first byte
    /// Particles that a verb is written together with at the end of a clause, by their first byte: "zusammentraf".
    std::array<std::vector<std::string>, 256> particles;
    std::bitset<256> lastBytes; ///< of all endings: most words are done with by these

    /// Adds what a folded word looks like to what lists tell of it.
    void addLooks(std::string_view word, ClauseCues &cues) const;

    /// The word behind its particle; empty if it begins with none. The longest counts: "zurück", not "zu".
    std::string_view withoutParticle(std::string_view word) const;
};

} // namespace zeitstrahl
