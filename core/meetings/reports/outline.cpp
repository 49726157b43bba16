// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/reports/outline.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <functional>
#include <unordered_map>
#include <utility>

namespace zeitstrahl {

EventId idOf(const EventKey &key)
{
    std::string digits;
    for (const std::uint8_t byte : key.bytes)
        for (const int shift : {4, 0})
            digits += "0123456789abcdef"[byte >> shift & 0xf];
    return {digits};
}

std::optional<EventKey> keyOf(const EventId &id)
{
    EventKey key;
    if (id.text.size() != 2 * key.bytes.size())
        return {};
    const char *at = id.text.data();
    for (std::uint8_t &byte : key.bytes) {
        const auto [end, problem] = std::from_chars(at, at + 2, byte, 16);
        if (problem != std::errc{} || end != at + 2)
            return {};
        at = end;
    }
    return idOf(key) == id ? std::optional{key} : std::nullopt; // capitals are another id
}

void OutlinedEvent::setPeriod(const Period &period)
{
    first = period.first;
    last = period.last;
    granularity = period.granularity;
    extent = period.extent;
    certainty = period.certainty;
    open = period.open;
}

std::vector<std::uint32_t> indicesOf(const Outline &outline, std::span<const EventId> events)
{
    std::vector<EventKey> wanted;
    for (const EventId &event : events)
        if (const auto key = keyOf(event))
            wanted.push_back(*key);
    std::sort(wanted.begin(), wanted.end());
    std::vector<std::uint32_t> indices;
    for (std::uint32_t i = 0; i < outline.events.size() && indices.size() < wanted.size(); ++i)
        if (std::binary_search(wanted.begin(), wanted.end(), outline.events[i].id))
            indices.push_back(i);
    return indices;
}

std::uint32_t NameNumbers::operator[](std::string_view name)
{
    if (2 * names_.size() >= slots_.size())
        grow();
    const auto hash = std::uint32_t(std::hash<std::string_view>{}(name));
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = hash & mask;
    for (; slots_[at].number != OutlinedEvent::none; at = (at + 1) & mask)
        if (slots_[at].hash == hash && names_[slots_[at].number] == name)
            return slots_[at].number;
    slots_[at] = {hash, std::uint32_t(names_.size())};
    names_.emplace_back(name);
    return slots_[at].number;
}

void NameNumbers::grow()
{
    const std::vector<Slot> before =
        std::exchange(slots_, std::vector<Slot>(std::max<std::size_t>(64, 4 * slots_.size())));
    const std::size_t mask = slots_.size() - 1;
    for (const Slot &slot : before) {
        if (slot.number == OutlinedEvent::none)
            continue;
        std::size_t at = slot.hash & mask;
        while (slots_[at].number != OutlinedEvent::none)
            at = (at + 1) & mask;
        slots_[at] = slot;
    }
}

/// What a meeting and an event have in common.
template <class Telling> static OutlinedEvent told(const Telling &telling, Outline &outline, NameNumbers &names)
{
    OutlinedEvent result;
    result.kind = telling.kind;
    result.status = telling.status;
    result.percent = std::uint8_t(std::lround(100 * std::clamp(telling.confidence, 0.0, 1.0)));
    result.trigger = telling.trigger.begin.value;
    if (telling.place)
        result.place = names[telling.place->name];
    result.firstPerson = std::uint32_t(outline.people.size());
    result.people = std::uint16_t(std::min<std::size_t>(telling.participants.size(), UINT16_MAX));
    for (const Named &participant : std::span{telling.participants}.first(result.people))
        outline.people.push_back(names[participant.name]);
    if (telling.date) {
        result.dated = true;
        result.setPeriod(telling.date->resolution.period);
        result.check = telling.date->resolution.check;
        result.dateSource = telling.date->source;
    }
    return result;
}

OutlinedEvent outlined(const Meeting &meeting, Outline &outline, NameNumbers &names)
{
    return told(meeting, outline, names);
}

OutlinedEvent outlined(const Event &event, std::uint32_t article, Outline &outline, NameNumbers &names)
{
    OutlinedEvent result = told(event, outline, names);
    result.id = keyOf(event.id).value_or(EventKey{});
    result.article = article;
    result.correctedByHand = event.correctedByHand;
    result.alsoTold = std::uint16_t(std::min<std::size_t>(event.alsoTold.size(), UINT16_MAX));
    result.disputed = !event.disputed.empty();
    for (const Field field : event.decided)
        (field == Field::Confirmed ? result.confirmed : result.decided) = true;
    return result;
}

Outline outlineOf(std::span<const Event> events)
{
    Outline outline;
    outline.events.reserve(events.size());
    NameNumbers names{outline.names};
    std::unordered_map<std::string_view, std::uint32_t> articles;
    for (const Event &event : events) {
        std::uint32_t article = OutlinedEvent::none;
        if (!event.article.empty()) {
            const auto [known, added] = articles.emplace(event.article, std::uint32_t(outline.articles.size()));
            if (added)
                outline.articles.push_back(
                    {event.article, event.articleTitle, event.published, event.mention.source});
            article = known->second;
        }
        outline.events.push_back(outlined(event, article, outline, names));
    }
    outline.people.shrink_to_fit();
    outline.articles.shrink_to_fit();
    return outline;
}

} // namespace zeitstrahl
