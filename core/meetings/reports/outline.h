// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/event.h"

#include <array>
#include <span>
#include <string_view>
#include <unordered_map>

namespace zeitstrahl {

/// An EventId as its 16 bytes: small enough to keep for a million events.
struct EventKey {
    std::array<std::uint8_t, 16> bytes{};
    friend auto operator<=>(const EventKey &, const EventKey &) = default;
};
EventId idOf(const EventKey &key);
std::optional<EventKey> keyOf(const EventId &id); ///< nothing if it is not 32 hexadecimal digits

/// One event in short; 56 bytes with two participants. Numbers of articles and names are indices into the Outline.
struct OutlinedEvent {
    static constexpr std::uint32_t none = UINT32_MAX;

    EventKey id;
    Day first{}, last{}; ///< of its period, if it is dated
    std::uint32_t article = none; ///< none for what people added and no article tells
    std::uint32_t trigger = 0; ///< where its words begin in the article's text, in bytes
    std::uint32_t place = none;
    std::uint32_t firstPerson = 0;
    std::uint16_t people = 0;
    std::uint16_t alsoTold = 0; ///< how many other reports there are

    // In an order in which each eight bits fill a byte.
    MeetingKind kind : 3 = MeetingKind::Meeting040;
    MeetingStatus status : 3 = MeetingStatus::Held;
    Check check : 2 = Check::None;
    Granularity granularity : 4 = Granularity::Day; ///< of the period, as what follows
    Certainty certainty : 2 = Certainty::Exact;
    Open open : 2 = Open::None;
    Extent extent : 1 = Extent::Throughout;
    DateSource dateSource : 2 = DateSource::NotStated;
    bool dated : 1 = false;
    bool correctedByHand : 1 = false; ///< the date
    bool confirmed : 1 = false;
    bool decided : 1 = false; ///< anything else by a person
    bool disputed : 1 = false; ///< its reports contradict each other
    std::uint8_t percent = 0; ///< the confidence

    Period period() const { return {first, last, granularity, extent, certainty, open}; }
    void setPeriod(const Period &period);
};

struct OutlinedArticle {
    std::string id; ///< ArticleId
    std::string title;
    std::optional<Day> published;
    std::string source = {}; ///< Article::source: an address or a file
};

/// All events of a timeline in short: what it takes to draw, sort and filter them. The rest of an event is read
/// when somebody looks at it.
struct Outline {
    std::vector<OutlinedEvent> events; ///< by first day, then last; those without a date last
    std::vector<std::uint32_t> people; ///< names of the participants, those of one event side by side
    std::vector<std::string> names; ///< of people and places, each once
    std::vector<OutlinedArticle> articles;

    std::span<const std::uint32_t> peopleOf(const OutlinedEvent &event) const
    {
        return std::span{people}.subspan(event.firstPerson, event.people);
    }
    /// Nothing if the event has no place.
    const std::string *placeOf(const OutlinedEvent &event) const
    {
        return event.place == OutlinedEvent::none ? nullptr : &names[event.place];
    }
    const OutlinedArticle *articleOf(const OutlinedEvent &event) const
    {
        return event.article == OutlinedEvent::none ? nullptr : &articles[event.article];
    }
};

/// Where the events stand in the outline, in its order; those that it does not hold are left out.
std::vector<std::uint32_t> indicesOf(const Outline &outline, std::span<const EventId> events);

/// Gives each name its number in an outline.
class NameNumbers {
public:
    explicit NameNumbers(std::vector<std::string> &names)
        : names_(names)
    {
    }
    std::uint32_t operator[](std::string_view name);

private:
    struct Slot {
        std::uint32_t hash = 0, number = OutlinedEvent::none;
    };
    void grow();

    std::vector<std::string> &names_;
    std::vector<Slot> slots_; ///< a power of two; a name stands at its hash, or in the next free one
};

/// Of one event, with its names and people added to the outline; `article` is its article's index.
OutlinedEvent outlined(const Event &event, std::uint32_t article, Outline &outline, NameNumbers &names);
/// As extracted; without its id.
OutlinedEvent outlined(const Meeting &meeting, Outline &outline, NameNumbers &names);

/// The same events in the same order; a view wants them in that of Outline::events.
Outline outlineOf(std::span<const Event> events);

} // namespace zeitstrahl
