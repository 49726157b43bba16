// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/time/other_calendars.h"
#include "core/time/period.h"

#include <optional>
#include <variant>
#include <vector>

namespace zeitstrahl {

// What the words of a date expression mean, apart from the days that they name on a given day.
// A closed set: languages choose from it, none adds to it.

/// Index of a meaning among those of its text.
enum class MeaningId : std::uint32_t {};

enum class Unit : std::uint8_t {
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Month,
    Quarter,
    HalfYear,
    Year,
    Decade,
    Century,
    Millennium
};
enum class PartOfDay : std::uint8_t { Morning, Forenoon, Noon, Afternoon, Evening, Night, Midnight, Dawn };
enum class Fraction : std::uint8_t { Start, Mid, End, FirstHalf, SecondHalf };
enum class Season : std::uint8_t { Spring, Summer, Autumn, Winter };
enum class Vague : std::uint8_t { Past, Present, Future };

/// What an expression counts from when its words say so.
enum class Anchor : std::uint8_t {
    Published,
    Mentioned,
    Told, ///< "am zweiten Tag": the same, and nothing if none was mentioned
    Event, ///< "nach dem Gipfel": something that the words do not date
};

/// "26. November 2015", "26.11.", "November", "2015", "Donnerstag, 26. November": the parts that are given.
/// A part may be out of range (30. Februar): then the expression is found and marked invalid.
struct CalendarDate {
    std::optional<int> year;
    std::optional<int> yearShift; ///< "dieses Jahres" (0), "vorigen Jahres" (-1)
    std::optional<unsigned> month, day;
    std::optional<date::weekday> weekday;
    int sign = 0; ///< +1: the next such day or month ("im kommenden Juni"), -1: the last; 0: the clause says
    bool shortYear = false; ///< '68, 17.11.15
    bool beforeChrist = false;
};

/// "am Freitag": the one that tense and the chain of dates say.
struct BareWeekday {
    date::weekday weekday;
    int sign = 0; ///< +1: the words look ahead by themselves ("für Freitag"), -1: back, unless the clause
                  ///< announces; 0: the clause says
};

/// "kommenden Freitag" (+1), "übernächsten Freitag" (+2), "vergangenen Freitag" (-1): counted strictly after or
/// before.
struct CountedWeekday {
    date::weekday weekday;
    int count = 1;
    Anchor anchor = Anchor::Published; ///< "am Montag davor" counts from the date mentioned
};

/// "Donnerstag kommender Woche": the weekday of a week counted from the anchor's.
struct WeekdayOfWeek {
    date::weekday weekday;
    int weeks = 0;
    Anchor anchor = Anchor::Published;
};

/// "Dienstag in einer Woche": so many days behind the weekday that comes next.
struct WeekdayAfter {
    date::weekday weekday;
    int days = 7;
};

/// "heute" (day 0), "übermorgen" (day 2), "kommende Woche" (week 1), "voriges Jahr" (year -1), "am Vortag".
struct ShiftedUnit {
    Unit unit = Unit::Day;
    int shift = 0;
    Anchor anchor = Anchor::Published;
};

/// "vor drei Tagen", "in zwei Wochen", "zwei Tage später".
struct Distance {
    double count = 1; ///< negative looks back
    Unit unit = Unit::Day;
    Anchor anchor = Anchor::Published;
    bool vague = false; ///< "in einigen Tagen"
};

/// "vor drei Jahren und vier Monaten": a duration away from the anchor. TIMEX3 marks the duration alone.
struct DistanceOf {
    MeaningId duration{};
    int sign = 1; ///< -1 looks back
    Anchor anchor = Anchor::Published;
    std::optional<MeaningId> from; ///< "heute vor 70 Jahren", "zwei Tage nach Ostern": instead of the anchor
};

/// "am dritten Mittwoch im Oktober", "in der ersten Novemberwoche" (no weekday): counted within a period; -1 is the
/// last.
struct NthOf {
    int number = 1;
    std::optional<date::weekday> weekday;
    Unit unit = Unit::Day; ///< what is counted if no weekday is named
    MeaningId of{};
};

/// "in den vergangenen drei Tagen", "binnen zwei Wochen": all the time up to, or from, the anchor.
struct Stretch {
    double count = 1; ///< negative looks back
    Unit unit = Unit::Day;
    bool vague = false;
};

/// "Ende September", "Anfang nächster Woche", "die erste Hälfte des Jahres".
struct FractionOf {
    Fraction fraction = Fraction::Start;
    MeaningId of{};
};

/// "viertes Quartal", "zweite Jahreshälfte", "48. Kalenderwoche" (ISO): of the year named, or of the nearest.
struct Subdivision {
    Unit unit = Unit::Quarter;
    int number = 1; ///< from 1
    std::optional<MeaningId> year;
};

/// "im Frühjahr 2014".
struct SeasonOf {
    Season season = Season::Spring;
    std::optional<MeaningId> year;
};

/// "die 1990er-Jahre", "die Neunziger" (short).
struct DecadeOf {
    int firstYear = 1990;
    bool shortYear = false;
};

/// "im 20. Jahrhundert".
struct CenturyOf {
    int number = 20;
    bool beforeChrist = false;
};

/// A feast: a fixed day, or days counted from Easter or from an Advent Sunday, or the nth weekday of a month, or a
/// day of another calendar.
struct Feast {
    enum class Rule : std::uint8_t {
        Fixed,
        FromEaster,
        FromOrthodoxEaster,
        FromAdvent,
        NthWeekday,
        InOtherCalendar
    };
    Rule rule = Rule::Fixed;
    int month = 1, day = 1; ///< Fixed and InOtherCalendar
    int offset = 0; ///< days from Easter Sunday, from the fourth Advent Sunday or from the nth weekday
    int nth = 1, weekday = 1; ///< NthWeekday of `month`; -1 is the last; ISO weekday
    int days = 1; ///< how long it lasts
    OtherCalendar calendar = OtherCalendar::Hebrew; ///< InOtherCalendar
};

struct FeastOf {
    std::uint32_t feast = 0; ///< index into the language's feasts
    std::optional<MeaningId> year;
};

/// "15.30 Uhr", on a day if the words name one.
struct ClockTime {
    int hour = 0, minute = 0;
    bool minuteGiven = false;
    std::optional<MeaningId> day;
    std::optional<std::uint32_t> zone; ///< index into the language's zones
    std::optional<PartOfDay> part; ///< "8 Uhr abends", "3:30 Friday afternoon" (the day's): which half of the day
};

/// "am Abend", "heute Abend", "Montagabend".
struct DayPart {
    PartOfDay part = PartOfDay::Morning;
    std::optional<MeaningId> day;
};

/// "in der Nacht zum Mittwoch": the night that ends on the day's morning.
struct NightBefore {
    MeaningId day{};
};

/// "vom 30. November bis 11. Dezember".
struct RangeOf {
    MeaningId from{}, to{};
};

/// "3., 4. und 5. Mai", "am Donnerstag und Freitag".
struct ListOf {
    MeaningId first{}, rest{};
};

/// "seit Ende September", "bis Freitag".
struct OpenEnded {
    Open open = Open::End;
    MeaningId of{};
    int sign = 0; ///< +1: the words look ahead by themselves ("bis Freitag"), -1: back ("seit"); 0: the clause says
};

/// "am Dienstag (24. November)": the second says what the first should name.
struct Checked {
    MeaningId said{}, beside{};
};

/// "last spring" (-1), "next Easter" (+1), "this fall" (0, of the year of publication): the words say which one.
struct Directed {
    MeaningId of{};
    int sign = 0;
};

/// "the quarter", "a year earlier" (years -1): the quarter or half-year that the text reports on, or that of
/// another year. Where it reports on none: the last such unit that is over, or the year so many years from the
/// anchor's.
struct SamePeriod {
    Unit unit = Unit::Quarter;
    int years = 0;
    std::optional<MeaningId> year; ///< "the 1988 quarter"
};

/// "etwa 1990", "gegen Ende Mai".
struct Approximately {
    MeaningId of{};
};

struct Amount {
    double count = 1;
    Unit unit = Unit::Day;
    bool vague = false; ///< "mehrere", "einige", "-lang"
};

/// "drei Tage", "zwei Stunden und 30 Minuten".
struct Duration {
    Amount amount;
    std::optional<MeaningId> more;
};

/// "täglich", "jeden Montag", "alle zwei Wochen".
struct Repeated {
    double count = 1;
    Unit unit = Unit::Day;
    std::optional<date::weekday> weekday;
    std::optional<PartOfDay> part;
    std::optional<unsigned> month; ///< "each July"
    bool vague = false; ///< "alle paar Wochen"
};

/// "jetzt", "damals", "demnächst".
struct VagueReference {
    Vague vague = Vague::Present;
};

using Meaning = std::variant<CalendarDate, BareWeekday, CountedWeekday, WeekdayOfWeek, WeekdayAfter, ShiftedUnit,
    Distance, DistanceOf, NthOf, Stretch, FractionOf, Subdivision, SeasonOf, DecadeOf, CenturyOf, FeastOf,
    ClockTime, DayPart, NightBefore, RangeOf, ListOf, OpenEnded, Checked, Directed, SamePeriod, Approximately,
    Duration, Repeated, VagueReference>;

/// The meanings of one text; a MeaningId is an index. Later ones refer to earlier ones only.
using Meanings = std::vector<Meaning>;

inline const Meaning &at(const Meanings &meanings, MeaningId id)
{
    return meanings[std::size_t(id)];
}

} // namespace zeitstrahl
