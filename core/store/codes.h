// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/meeting.h"
#include "core/tagger/expression.h"
#include "core/text/article.h"

#include <array>
#include <cstdint>

namespace zeitstrahl {

/// The numbers by which a timeline file knows the words of each closed set: their place in these lists, whatever
/// the order in C++. Never change a place, only append; 001_timeline.sql says the same.
template <class E> inline constexpr std::array<E, 0> stored{};

template <>
inline constexpr std::array stored<DateOrigin> = {
    DateOrigin::Given, DateOrigin::Metadata, DateOrigin::Dateline, DateOrigin::Address, DateOrigin::Text};

template <>
inline constexpr std::array stored<Granularity> = {Granularity::Second, Granularity::Minute, Granularity::Hour,
    Granularity::PartOfDay, Granularity::Day, Granularity::Weekend, Granularity::Week, Granularity::Month,
    Granularity::Season, Granularity::Quarter, Granularity::HalfYear, Granularity::Year, Granularity::Decade,
    Granularity::Century, Granularity::Millennium};

template <> inline constexpr std::array stored<Extent> = {Extent::Throughout, Extent::Within};

template <>
inline constexpr std::array stored<Certainty> = {Certainty::Exact, Certainty::Approximate, Certainty::Vague};

template <> inline constexpr std::array stored<Open> = {Open::None, Open::Start, Open::End};

template <> inline constexpr std::array stored<Check> = {Check::None, Check::Confirmed, Check::Conflict};

template <>
inline constexpr std::array stored<Why> = {Why::AsWritten, Why::FromPublication, Why::FromLastMentioned,
    Why::LastBefore, Why::NextAfter, Why::NearestYear, Why::ThisWeek, Why::OtherWeek, Why::StatedBeside,
    Why::ByHand};

template <>
inline constexpr std::array stored<StepKind> = {StepKind::Words, StepKind::Anchor, StepKind::Tense, StepKind::Week,
    StepKind::Shift, StepKind::Chosen, StepKind::ConfirmedBy, StepKind::ContradictedBy};

template <>
inline constexpr std::array stored<TimexType> = {
    TimexType::Date, TimexType::Time, TimexType::Duration, TimexType::Set};

template <>
inline constexpr std::array stored<MeetingKind> = {MeetingKind::Meeting040, MeetingKind::Telephone041,
    MeetingKind::VisitMade042, MeetingKind::VisitHosted043, MeetingKind::ThirdPlace044, MeetingKind::Mediation045,
    MeetingKind::Negotiation046, MeetingKind::Conference};

template <>
inline constexpr std::array stored<MeetingStatus> = {MeetingStatus::Planned, MeetingStatus::Held,
    MeetingStatus::Cancelled, MeetingStatus::Postponed, MeetingStatus::Background};

template <>
inline constexpr std::array stored<DateSource> = {
    DateSource::Clause, DateSource::Sentence, DateSource::Chain, DateSource::NotStated};

/// A value that is missing in its list gets a number that the tables refuse.
template <class E> constexpr std::int64_t numberOf(E value)
{
    std::int64_t number = 0;
    for (const E candidate : stored<E>) {
        if (candidate == value)
            return number;
        ++number;
    }
    return -1;
}

template <class E> constexpr std::optional<E> fromNumber(std::int64_t number)
{
    if (number < 0 || number >= std::int64_t(stored<E>.size()))
        return {};
    return stored<E>[std::size_t(number)];
}

/// Days within the years -30000 to 30000, all that the calendar can hold with some to spare.
constexpr bool isStorableDay(std::int64_t days)
{
    return days > -11'680'000 && days < 10'240'000;
}

} // namespace zeitstrahl
