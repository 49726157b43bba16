// SPDX-License-Identifier: Apache-2.0
#include "core/time/timex.h"

#include "core/time/zone.h"

#include <cmath>
#include <cstdio>

namespace zeitstrahl {

namespace {

std::string twoDigits(int value)
{
    char text[16];
    std::snprintf(text, sizeof text, "%02d", value);
    return text;
}

std::string_view seasonCode(Season season)
{
    constexpr std::string_view codes[] = {"SP", "SU", "FA", "WI"};
    return codes[std::size_t(season)];
}

std::string_view partCode(PartOfDay part)
{
    switch (part) {
    case PartOfDay::Dawn:
    case PartOfDay::Morning:
    case PartOfDay::Forenoon: return "MO";
    case PartOfDay::Noon: return "MI";
    case PartOfDay::Afternoon: return "AF";
    case PartOfDay::Evening: return "EV";
    case PartOfDay::Night: return "NI";
    case PartOfDay::Midnight: return "24:00";
    }
    return "";
}

std::string yearText(Day day)
{
    const std::string text = isoText(day);
    return text.substr(0, text.find('-', 1));
}

/// A period by its granularity: "2015-11-26", "2015-W48", "2015-W48-WE", "2015-11", "2015-Q4", "2015", "201", "20".
std::string periodValue(const Period &period)
{
    const date::year_month_day ymd{period.first};
    const int month = int(unsigned(ymd.month()));
    const auto week = [&] {
        const iso_week::year_weeknum_weekday iso{period.first};
        return std::to_string(int(iso.year())) + "-W" + twoDigits(int(unsigned(iso.weeknum())));
    };
    switch (period.granularity) {
    case Granularity::Weekend: return week() + "-WE";
    case Granularity::Week: return week();
    case Granularity::Month: return isoText(period.first).substr(0, yearText(period.first).size() + 3);
    case Granularity::Season: return yearText(period.first) + "-" + std::string(seasonCode(Season(month / 3 - 1)));
    case Granularity::Quarter: return yearText(period.first) + "-Q" + std::to_string((month - 1) / 3 + 1);
    case Granularity::HalfYear: return yearText(period.first) + "-H" + std::to_string((month - 1) / 6 + 1);
    case Granularity::Year: return yearText(period.first);
    case Granularity::Decade: return yearText(period.first).substr(0, yearText(period.first).size() - 1);
    case Granularity::Century:
    case Granularity::Millennium: return twoDigits((int(ymd.year()) - 1) / 100);
    default: return isoText(period.first);
    }
}

/// "P3D", "PT2H", "P1.5Y", "PXM"; half-years and quarters as months, weekends as themselves.
std::string amountText(const Amount &amount)
{
    struct UnitCode {
        const char *letter;
        double times;
        bool clock;
    };
    const UnitCode code = [&]() -> UnitCode {
        switch (amount.unit) {
        case Unit::Second: return {"S", 1, true};
        case Unit::Minute: return {"M", 1, true};
        case Unit::Hour: return {"H", 1, true};
        case Unit::Day: return {"D", 1, false};
        case Unit::Weekend: return {"WE", 1, false};
        case Unit::Week: return {"W", 1, false};
        case Unit::Month: return {"M", 1, false};
        case Unit::Quarter: return {"Q", 1, false};
        case Unit::HalfYear: return {"M", 6, false};
        case Unit::Year: return {"Y", 1, false};
        case Unit::Decade: return {"DE", 1, false};
        case Unit::Century: return {"CE", 1, false};
        case Unit::Millennium: return {"ML", 1, false};
        }
        return {"D", 1, false};
    }();
    if (!amount.vague && std::abs(amount.count) == 0.5 && amount.unit == Unit::Hour)
        return "T30M";
    std::string number = "X";
    if (!amount.vague) {
        char text[32];
        std::snprintf(text, sizeof text, "%g", std::abs(amount.count) * code.times);
        number = text;
    }
    return (code.clock ? "T" : "") + number + code.letter;
}

class Writer {
public:
    Writer(const Meanings &meanings, const Resolved &resolved, const Zones &zones)
        : meanings_(meanings)
        , resolved_(resolved)
        , zones_(zones)
    {
    }

    Timex operator()(MeaningId id) const
    {
        return std::visit([&](const auto &meaning) { return write(meaning); }, at(meanings_, id));
    }

private:
    /// What most meanings write: the days they name.
    template <class Other> Timex write(const Other &) const
    {
        return {TimexType::Date, resolved_ ? periodValue(resolved_->period) : std::string(), {}};
    }

    std::string dayText() const { return resolved_ ? isoText(resolved_->period.first) : std::string(); }

    Timex write(const FractionOf &meaning) const
    {
        Timex timex = (*this)(meaning.of);
        constexpr const char *mods[] = {"START", "MID", "END", "START", "END"};
        const bool halfYear = resolved_ && resolved_->period.granularity == Granularity::HalfYear;
        timex.mod = halfYear ? "" : mods[std::size_t(meaning.fraction)];
        return timex;
    }

    /// "8 Uhr abends" is 20:00, "3:30 on Friday afternoon" 15:30, "2 Uhr nachts" stays.
    int hourOf(const ClockTime &meaning) const
    {
        const auto *day = meaning.day ? std::get_if<DayPart>(&at(meanings_, *meaning.day)) : nullptr;
        const auto part = meaning.part ? meaning.part : day ? std::optional(day->part) : std::nullopt;
        constexpr int noon = 12, bedtime = 6;
        if (!part || meaning.hour >= noon)
            return meaning.hour;
        const bool late = *part == PartOfDay::Afternoon || *part == PartOfDay::Evening
            || (*part == PartOfDay::Night && meaning.hour >= bedtime)
            || (*part == PartOfDay::Noon && meaning.hour < bedtime);
        return late ? meaning.hour + noon : meaning.hour;
    }

    std::string offset(const ClockTime &meaning) const
    {
        auto zone = meaning.zone;
        if (zone && *zone < zones_.names.size() && zones_.names[*zone] == "local")
            zone = zones_.local;
        if (!zone || *zone >= zones_.names.size() || !resolved_)
            return {};
        return offsetText(zones_.names[*zone], resolved_->period.first, hourOf(meaning), meaning.minute);
    }

    Timex write(const ClockTime &meaning) const
    {
        const std::string clock = "T" + twoDigits(hourOf(meaning)) + ":" + twoDigits(meaning.minute);
        return {TimexType::Time, dayText() + clock, {}, offset(meaning)};
    }

    Timex write(const DayPart &meaning) const
    {
        return {TimexType::Time, dayText() + "T" + std::string(partCode(meaning.part)), {}};
    }
    Timex write(const NightBefore &) const { return {TimexType::Time, dayText() + "TNI", {}}; }
    Timex write(const OpenEnded &meaning) const { return (*this)(meaning.of); }
    Timex write(const Directed &meaning) const { return (*this)(meaning.of); }
    Timex write(const Checked &meaning) const { return (*this)(meaning.beside); }

    Timex write(const Approximately &meaning) const
    {
        Timex timex = (*this)(meaning.of);
        timex.mod = "APPROX";
        return timex;
    }

    Timex write(const Stretch &meaning) const
    {
        return {TimexType::Duration, "P" + amountText({meaning.count, meaning.unit, meaning.vague}), {}};
    }

    Timex write(const Duration &meaning) const
    {
        std::string value = "P" + amountText(meaning.amount);
        if (meaning.more) {
            std::string more = (*this)(*meaning.more).value.substr(1);
            if (value.find('T') != std::string::npos && more.starts_with('T'))
                more.erase(0, 1);
            value += more;
        }
        return {TimexType::Duration, value, {}};
    }

    Timex write(const Repeated &meaning) const
    {
        if (meaning.weekday)
            return {TimexType::Set,
                "XXXX-WXX-" + std::to_string(meaning.weekday->iso_encoding())
                    + (meaning.part ? "T" + std::string(partCode(*meaning.part)) : std::string()),
                {}};
        if (meaning.month)
            return {TimexType::Set, "XXXX-" + twoDigits(int(*meaning.month)), {}};
        if (meaning.part)
            return {TimexType::Set, "XXXX-XX-XXT" + std::string(partCode(*meaning.part)), {}};
        return {TimexType::Set, "P" + amountText({meaning.count, meaning.unit, meaning.vague}), {}};
    }

    Timex write(const VagueReference &meaning) const
    {
        constexpr const char *values[] = {"PAST_REF", "PRESENT_REF", "FUTURE_REF"};
        return {TimexType::Date, values[std::size_t(meaning.vague)], {}};
    }

    const Meanings &meanings_;
    const Resolved &resolved_;
    const Zones &zones_;
};

} // namespace

std::string_view code(TimexType type)
{
    constexpr std::string_view codes[] = {"DATE", "TIME", "DURATION", "SET"};
    return codes[std::size_t(type)];
}

Timex timexOf(const Meanings &meanings, MeaningId id, const Resolved &resolved, const Zones &zones)
{
    return Writer(meanings, resolved, zones)(id);
}

} // namespace zeitstrahl
