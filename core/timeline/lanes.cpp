// SPDX-License-Identifier: Apache-2.0
#include "core/timeline/lanes.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace zeitstrahl {

LaneKind laneKind(MeetingKind kind)
{
    switch (kind) {
    case MeetingKind::Telephone041:
        return LaneKind::Phone;
    case MeetingKind::VisitMade042:
    case MeetingKind::VisitHosted043:
        return LaneKind::Visits;
    case MeetingKind::Meeting040:
    case MeetingKind::ThirdPlace044:
        return LaneKind::Meetings;
    case MeetingKind::Mediation045:
    case MeetingKind::Negotiation046:
        return LaneKind::Negotiations;
    case MeetingKind::Conference:
        return LaneKind::Summits;
    }
    return LaneKind::Meetings;
}

std::size_t Lane::from(Day day) const
{
    return std::size_t(std::lower_bound(firsts.begin(), firsts.end(), day) - firsts.begin());
}

std::size_t Lane::lasting(std::size_t entry, Day day) const
{
    while (entry < size()) {
        const std::size_t block = entry / blockSize;
        const std::size_t end = std::min(size(), (block + 1) * blockSize);
        if (blockLasts[block] >= day)
            for (; entry < end; ++entry)
                if (lasts[entry] >= day)
                    return entry;
        entry = end;
    }
    return size();
}

static Lane sorted(LaneKind kind, std::vector<std::uint32_t> indices, std::span<const Event> events)
{
    const auto period = [&](std::uint32_t index) -> const Period & {
        return events[index].date->resolution.period;
    };
    std::stable_sort(indices.begin(), indices.end(),
        [&](std::uint32_t a, std::uint32_t b) { return period(a).first < period(b).first; });
    Lane lane;
    lane.kind = kind;
    for (const std::uint32_t index : indices) {
        if (lane.lasts.size() % Lane::blockSize == 0)
            lane.blockLasts.push_back(period(index).last);
        lane.firsts.push_back(period(index).first);
        lane.lasts.push_back(period(index).last);
        lane.blockLasts.back() = std::max(lane.blockLasts.back(), period(index).last);
    }
    lane.events = std::move(indices);
    return lane;
}

Lanes lanesOf(std::span<const Event> events)
{
    std::array<std::vector<std::uint32_t>, laneKindCount> indices;
    std::unordered_set<std::string_view> articles;
    Lanes result;
    for (std::size_t i = 0; i < events.size(); ++i) {
        const Event &event = events[i];
        if (!event.date)
            continue; // an article without a date: there is nowhere to put it
        indices[std::size_t(laneKind(event.kind))].push_back(std::uint32_t(i));
        articles.insert(event.article);
        if (event.published)
            result.published.push_back(*event.published);
        const Period &period = event.date->resolution.period;
        if (!result.extent)
            result.extent = {period.first, period.last};
        result.extent->first = std::min(result.extent->first, period.first);
        result.extent->second = std::max(result.extent->second, period.last);
        ++result.events;
    }
    result.articles = articles.size();
    std::sort(result.published.begin(), result.published.end());
    result.published.erase(std::unique(result.published.begin(), result.published.end()), result.published.end());
    for (std::size_t kind = 0; kind < laneKindCount; ++kind)
        if (!indices[kind].empty())
            result.lanes.push_back(sorted(LaneKind(kind), std::move(indices[kind]), events));
    return result;
}

} // namespace zeitstrahl
