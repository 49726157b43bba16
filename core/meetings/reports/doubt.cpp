// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/reports/doubt.h"

namespace zeitstrahl {

/// Of events with more confidence few are wrong; see ARCHITECTURE.md.
static constexpr double sureEnough = 0.7;

std::vector<Doubt> doubts(const Event &event)
{
    std::vector<Doubt> all;
    if (isDecided(event, Field::Confirmed))
        return all;
    const bool decided = isDecided(event, Field::When);
    if (!event.disputed.empty() || (!decided && event.date && event.date->resolution.check == Check::Conflict))
        all.push_back(Doubt::Conflict);
    if (!decided && (!event.date || event.date->source == DateSource::NotStated))
        all.push_back(Doubt::NoDate);
    if (event.confidence < sureEnough)
        all.push_back(Doubt::Unsure);
    return all;
}

} // namespace zeitstrahl
