// SPDX-License-Identifier: Apache-2.0
#include "core/store/together.h"
#include "core/store/sql.h"
#include "core/store/statement.h"

namespace zeitstrahl {

Together::Together(const Outline &extracted, const std::vector<std::vector<std::uint32_t>> &groups)
{
    groups_.reserve(groups.size());
    for (const std::vector<std::uint32_t> &reports : groups) {
        std::vector<EventKey> &group = groups_.emplace_back();
        for (const std::uint32_t report : reports) {
            group.push_back(extracted.events[report].id);
            groupOf_.emplace(group.back(), std::uint32_t(groups_.size() - 1));
        }
    }
}

std::span<const EventKey> Together::with(const EventId &event) const
{
    const auto key = keyOf(event);
    const auto group = key ? groupOf_.find(*key) : groupOf_.end();
    return group == groupOf_.end() ? std::span<const EventKey>{} : std::span{groups_[group->second]};
}

EventKeys standingAlone(Database &database)
{
    EventKeys alone;
    Statement rows{database, sql::standingAlone};
    while (rows.next())
        if (const auto key = keyOf({rows.text(0)}))
            alone.insert(*key);
    return alone;
}

Together togetherIn(Database &database, const Outline &extracted)
{
    return {extracted, gather(extracted, NameKeys{extracted.names, *builtInPlaces()}, standingAlone(database))};
}

} // namespace zeitstrahl
