// SPDX-License-Identifier: Apache-2.0
#include "core/timeline/lane_groups.h"

#include <algorithm>
#include <array>

namespace zeitstrahl {

constexpr std::size_t statusCount = std::size_t(MeetingStatus::Background) + 1;
constexpr std::array laneCodes{"phone", "visits", "meetings", "negotiations", "summits"};

LaneGroups::LaneGroups(const Outline &events, GroupBy by)
    : events_(events)
    , by_(by)
{
    switch (by) {
    case GroupBy::Kind: count_ = laneKindCount; break;
    case GroupBy::Status: count_ = statusCount; break;
    case GroupBy::Article: count_ = events.articles.size() + 1; break;
    case GroupBy::Person:
    case GroupBy::Place: count_ = events.names.size() + 1; break;
    case GroupBy::Country:
        actors_ = builtInActors();
        places_ = builtInPlaces();
        count_ = places_->size() + 1;
        origins_.reserve(events.names.size());
        for (const std::string &name : events.names)
            origins_.push_back(originOf(name));
    }
}

LaneGroups::Origin LaneGroups::originOf(const std::string &name) const
{
    if (const std::uint32_t place = places_->find(name); place != PhraseTable::nothing)
        return {(*places_)[place].country, PhraseTable::nothing};
    return {Country::None, actors_->find(name).value_or(PhraseTable::nothing)};
}

Country LaneGroups::countryOf(std::uint32_t name, const OutlinedEvent &event)
{
    const Origin &origin = origins_[name];
    if (origin.actor == PhraseTable::nothing)
        return origin.country;
    const Term *term = actors_->term(origin.actor, event.first);
    return term ? term->country : Country::None;
}

void LaneGroups::add(std::uint32_t number)
{
    if (std::find(found_.begin(), found_.end(), number) == found_.end())
        found_.push_back(number);
}

/// Those of the people; where none is known that of the place.
void LaneGroups::addCountries(const OutlinedEvent &event)
{
    const auto addOf = [&](std::uint32_t name) {
        const Country country = countryOf(name, event);
        if (const std::uint32_t place = places_->country(country);
            country != Country::None && place != PhraseTable::nothing)
            add(place);
    };
    for (const std::uint32_t name : events_.peopleOf(event))
        addOf(name);
    if (found_.empty() && event.place != OutlinedEvent::none)
        addOf(event.place);
}

std::span<const std::uint32_t> LaneGroups::of(const OutlinedEvent &event)
{
    found_.clear();
    switch (by_) {
    case GroupBy::Kind: found_.push_back(std::uint32_t(laneKind(event.kind))); break;
    case GroupBy::Status: found_.push_back(std::uint32_t(event.status)); break;
    case GroupBy::Article: found_.push_back(std::min(event.article, none())); break;
    case GroupBy::Place: found_.push_back(std::min(event.place, none())); break;
    case GroupBy::Person:
        for (const std::uint32_t name : events_.peopleOf(event))
            add(name);
        break;
    case GroupBy::Country: addCountries(event);
    }
    if (found_.empty())
        found_.push_back(none());
    return found_;
}

Lane LaneGroups::lane(std::uint32_t number) const
{
    Lane lane;
    lane.number = number;
    if (by_ == GroupBy::Kind) {
        lane.kind = LaneKind(number);
        lane.key.text = laneCodes[number];
    } else if (by_ == GroupBy::Status) {
        lane.key.text = code(MeetingStatus(number));
    } else if (number == none()) {
        return lane;
    } else if (by_ == GroupBy::Article) {
        lane.key.text = events_.articles[number].id;
        lane.name = events_.articles[number].title;
    } else if (by_ == GroupBy::Country) {
        lane.key.text = codeOf((*places_)[number].country);
        lane.name = (*places_)[number].name;
    } else {
        lane.key.text = lane.name = events_.names[number];
    }
    return lane;
}

} // namespace zeitstrahl
