// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace zeitstrahl {

/// Which events are selected, as indices, and the one among them that is looked at and that keys go on from.
class EventSelection {
public:
    using Index = std::uint32_t;

    std::optional<Index> current() const { return current_; }
    const std::vector<Index> &all() const { return all_; } ///< sorted, each once
    bool contains(Index event) const;
    bool several() const { return all_.size() > 1; }

    void clear() { *this = {}; }
    void setOnly(Index event);
    void add(std::span<const Index> events); ///< the last one becomes the current one
    /// Takes it in or out; the current one goes to it, or to a neighbour.
    void toggle(Index event);

    friend bool operator==(const EventSelection &, const EventSelection &) = default;

private:
    std::vector<Index> all_;
    std::optional<Index> current_; ///< one of `all_`
};

} // namespace zeitstrahl
