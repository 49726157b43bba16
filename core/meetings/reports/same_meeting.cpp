// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/reports/same_meeting.h"

#include <algorithm>

namespace zeitstrahl {

namespace {

constexpr date::days expectedWithin{13};

/// Kinds that are the same meeting seen from elsewhere, or told with less.
enum class Family : std::uint8_t { Call, Visit, Meeting, Talks, Conference };

Family familyOf(MeetingKind kind)
{
    switch (kind) {
    case MeetingKind::Telephone041: return Family::Call;
    case MeetingKind::VisitMade042:
    case MeetingKind::VisitHosted043: return Family::Visit;
    case MeetingKind::Meeting040:
    case MeetingKind::ThirdPlace044: return Family::Meeting;
    case MeetingKind::Mediation045:
    case MeetingKind::Negotiation046: return Family::Talks;
    case MeetingKind::Conference: return Family::Conference;
    }
    return Family::Meeting;
}

bool overlap(std::pair<Day, Day> a, std::pair<Day, Day> b)
{
    return a.first <= b.second && b.first <= a.second;
}

enum class Where : std::uint8_t { Unknown, Same, Other };

Where compare(const NameKeys &names, const OutlinedEvent &a, const OutlinedEvent &b)
{
    if (a.place == OutlinedEvent::none || b.place == OutlinedEvent::none)
        return Where::Unknown;
    return names.samePlace(a.place, b.place) ? Where::Same : Where::Other;
}

/// A report that names no day, or several, joins another only with two people in common. What is told as past
/// history may be of any day.
bool fitsWithoutDay(const OutlinedEvent &a, const OutlinedEvent &b, Company people, Where where)
{
    const auto history = [](const OutlinedEvent &event) {
        return event.status == MeetingStatus::Background && !statesDays(event);
    };
    return std::min(a.people, b.people) >= 2 && where != Where::Other && !history(a) && !history(b)
        && (people == Company::Same || where == Where::Same);
}

bool fitsOnOneDay(const OutlinedEvent &a, const OutlinedEvent &b, Company people, Where where)
{
    const Family family = familyOf(a.kind), other = familyOf(b.kind);
    const std::size_t common = std::min(a.people, b.people);
    if (common == 1) // "Lawrow reist nach Wien", "Kerry trifft Lawrow in Wien"
        return where == Where::Same && family != Family::Call && family != Family::Conference
            && other != Family::Conference
            && (people == Company::Same || family == Family::Visit || other == Family::Visit);
    if (people == Company::Within) // some of them may meet apart from the others
        return where == Where::Same && family == other;
    if (where != Where::Other)
        return true;
    // The same people may visit two places in a day; that they meet in two is a contradiction.
    return a.kind == b.kind && family != Family::Visit && family != Family::Call;
}

} // namespace

NameKeys::NameKeys(const std::vector<std::string> &names, const Places &places)
    : places_(places)
{
    keys_.reserve(names.size());
    for (const std::string &name : names) {
        const std::vector<WordKey> words = keysOf(name);
        const auto place = places.named([&](std::uint32_t n) { return n < words.size() ? words[n] : 0; });
        Keys keys{0, 0, place.words == words.size() ? place.value : PhraseTable::nothing};
        for (const WordKey word : words) {
            keys.whole = keys.whole ? followedBy(keys.whole, word) : word;
            keys.last = word;
        }
        keys_.push_back(keys);
    }
}

bool NameKeys::samePerson(std::uint32_t a, std::uint32_t b) const
{
    const Keys &one = keys_[a], &other = keys_[b];
    return a == b || (one.whole && one.whole == other.whole)
        || (one.last == other.last && (one.whole == one.last || other.whole == other.last));
}

bool NameKeys::samePlace(std::uint32_t a, std::uint32_t b) const
{
    const Keys &one = keys_[a], &other = keys_[b];
    if (a == b || (one.whole && one.whole == other.whole))
        return true;
    return one.place != PhraseTable::nothing && other.place != PhraseTable::nothing
        && places_.sameOrWithin(one.place, other.place);
}

bool NameKeys::finer(std::uint32_t place, std::uint32_t than) const
{
    const std::uint32_t one = keys_[place].place, other = keys_[than].place;
    return one != PhraseTable::nothing && other != PhraseTable::nothing && places_[other].kind < places_[one].kind;
}

Company company(const Outline &outline, const NameKeys &names, const OutlinedEvent &a, const OutlinedEvent &b)
{
    const OutlinedEvent &small = a.people <= b.people ? a : b, &large = a.people <= b.people ? b : a;
    const auto some = outline.peopleOf(small), all = outline.peopleOf(large);
    const bool within = !some.empty() && std::all_of(some.begin(), some.end(), [&](std::uint32_t person) {
        return std::any_of(
            all.begin(), all.end(), [&](std::uint32_t other) { return names.samePerson(person, other); });
    });
    return !within ? Company::Other : small.people == large.people ? Company::Same : Company::Within;
}

std::pair<Day, Day> possibleDays(const OutlinedEvent &event)
{
    const bool expected = event.open == Open::End && !statesDays(event);
    return {event.first, expected ? event.first + expectedWithin : event.last};
}

std::optional<int> likeness(
    const Outline &outline, const NameKeys &names, const OutlinedEvent &a, const OutlinedEvent &b)
{
    const Family family = familyOf(a.kind), other = familyOf(b.kind);
    if ((family == Family::Call) != (other == Family::Call) || !overlap(possibleDays(a), possibleDays(b)))
        return {};
    const Company people = company(outline, names, a, b);
    if (people == Company::Other)
        return {};
    // Two of many meet at the edge of a summit.
    if (family != other && (family == Family::Conference || other == Family::Conference)
        && (people != Company::Same || a.people < 3))
        return {};
    const Where where = compare(names, a, b);
    const bool oneDay = statesOneDay(a) && statesOneDay(b);
    if (!(oneDay ? fitsOnOneDay(a, b, people, where) : fitsWithoutDay(a, b, people, where)))
        return {};
    return 8 * (people == Company::Same) + 4 * (where != Where::Other) + 4 * (where == Where::Same)
        + (a.place == b.place) + 2 * (a.kind == b.kind) + (family == other) + (a.period() == b.period());
}

} // namespace zeitstrahl
