// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/find_meetings.h"
#include "core/meetings/language/meeting_language.h"
#include "core/meetings/tables/places.h"
#include "core/resources.h"

#include <map>
#include <mutex>

namespace zeitstrahl {

namespace {

std::string_view bytesOf(std::string_view name)
{
    return resource(name).value_or(std::string_view{});
}

std::shared_ptr<const MeetingKnowledge> read(std::string_view code)
{
    const std::string name = "languages/meetings." + std::string{code} + ".toml";
    const auto file = resource(name);
    if (!file)
        return nullptr;
    const auto language = MeetingLanguage::load(*file, name);
    const auto actors = builtInActors();
    const auto places = builtInPlaces();
    if (!language || !actors || !places)
        return nullptr; // a mistake in a built-in file; the tests load each and name it
    return std::make_shared<MeetingKnowledge>(MeetingKnowledge{*language, actors, places});
}

} // namespace

static std::vector<OfficeHolder> builtInOfficeHolders()
{
    return readOfficeHolders(bytesOf("actors/office_holders.tsv"), "office_holders.tsv")
        .value_or(std::vector<OfficeHolder>{});
}

std::shared_ptr<const Actors> builtInActors()
{
    static const auto actors =
        Actors::load(bytesOf("actors/office_holders.tsv"), "office_holders.tsv").value_or(nullptr);
    return actors;
}

std::shared_ptr<const Actors> actorsWith(std::span<const OfficeHolder> others)
{
    if (others.empty())
        return builtInActors();
    std::vector<OfficeHolder> all{others.begin(), others.end()};
    for (OfficeHolder &holder : builtInOfficeHolders())
        all.push_back(std::move(holder));
    return Actors::of(all);
}

std::set<std::string, std::less<>> builtInOffices()
{
    std::set<std::string, std::less<>> offices;
    for (OfficeHolder &holder : builtInOfficeHolders())
        offices.insert(std::move(holder.office));
    return offices;
}

std::shared_ptr<const Places> builtInPlaces()
{
    static const auto places = Places::load(bytesOf("places/countries.tsv"), bytesOf("places/cities.tsv"),
        bytesOf("places/venues.tsv"), bytesOf("places/seats.tsv"))
                                   .value_or(nullptr);
    return places;
}

std::shared_ptr<const MeetingKnowledge> builtInMeetingKnowledge(std::string_view code)
{
    static std::mutex mutex;
    static std::map<std::string, std::shared_ptr<const MeetingKnowledge>, std::less<>> known;
    const std::lock_guard lock{mutex};
    if (const auto found = known.find(code); found != known.end())
        return found->second;
    return known.emplace(std::string{code}, read(code)).first->second;
}

} // namespace zeitstrahl
