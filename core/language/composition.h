// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/time/meaning.h"

#include <array>
#include <bitset>
#include <span>
#include <string_view>

namespace zeitstrahl {

/// The places that a pattern can fill. A closed set; language files use the names in slotNames().
enum class Slot : std::uint8_t {
    None,
    Year,
    Yearshift,
    Month,
    Day,
    Weekday,
    Count,
    Tenth,
    Unit,
    Shift,
    Weeks,
    Anchor,
    Vague,
    Fraction,
    Season,
    Number,
    Hour,
    Minute,
    Part,
    Feast,
    Open,
    Short,
    Bc,
    Of,
    From,
    To,
    Said,
    Beside,
    First,
    Rest,
    More,
    Days,
    Sign,
    Clock,
    Hundreds,
    Tens,
    Zone,
    Size_
};

/// The name of each slot as language files write it, in the order of Slot.
std::span<const std::string_view> slotNames();

/// True for slots that hold an earlier result and not a number.
constexpr bool holdsMeaning(Slot slot)
{
    return slot >= Slot::Of && slot <= Slot::More;
}

/// Slots that any pattern may fill besides its own: what it makes is then taken as the whole that the part of
/// day ("Montagabend") or the fraction ("Jahresende") belongs to.
constexpr bool wrapsWhatIsMade(Slot slot)
{
    return slot == Slot::Part || slot == Slot::Fraction;
}

/// What a match put into the slots: numbers, values of the enumerations of meaning.h, or ids of meanings.
class SlotValues {
public:
    void set(Slot slot, std::int32_t value)
    {
        values_[std::size_t(slot)] = value;
        filled_.set(std::size_t(slot));
    }
    void clear(Slot slot) { filled_.reset(std::size_t(slot)); }
    bool has(Slot slot) const { return filled_.test(std::size_t(slot)); }
    std::int32_t get(Slot slot, std::int32_t otherwise = 0) const
    {
        return has(slot) ? values_[std::size_t(slot)] : otherwise;
    }

private:
    std::array<std::int32_t, std::size_t(Slot::Size_)> values_{};
    std::bitset<std::size_t(Slot::Size_)> filled_;
};

/// How a meaning is made of slots, by the name that language files give it.
struct Composition {
    std::string_view name;
    Meaning (*make)(const SlotValues &); ///< nullptr for "same": the meaning in slot `of`, in other words around it
    std::span<const Slot> required;
    std::span<const Slot> optional;
};

/// All that there are; "no-date" is not among them, since it makes none.
std::span<const Composition> compositions();

/// True if the composition has a place for the slot.
bool takes(const Composition &composition, Slot slot);

/// The value of a word such as "week", "evening", "start" where a number is expected; nothing if it is no such
/// word.
std::optional<std::int32_t> namedValue(std::string_view name);

} // namespace zeitstrahl
