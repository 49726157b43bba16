// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/timeline/time_scale.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace zeitstrahl {

/// The stretches of time that were looked at, to go back to and forward from. One movement of many small steps
/// counts as one.
class ViewHistory {
public:
    using View = std::optional<TimeScale>; ///< nothing: everything

    /// Told before each change; `now` in milliseconds from any beginning.
    void leave(const View &view, std::int64_t now);
    /// Nothing if there is no view to go to.
    std::optional<View> back(const View &current);
    std::optional<View> forward(const View &current);
    bool canGoBack() const { return !past_.empty(); }
    bool canGoForward() const { return !future_.empty(); }

private:
    std::vector<View> past_, future_;
    std::optional<std::int64_t> last_;
};

} // namespace zeitstrahl
