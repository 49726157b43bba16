// SPDX-License-Identifier: Apache-2.0
#include "core/tagger/story.h"

namespace zeitstrahl {

namespace {

constexpr int maxSilentSentences = 2;

/// The year that the words themselves give: in a date, a season of a year, a part of these.
bool namesYear(const Meanings &meanings, MeaningId id)
{
    const Meaning &meaning = at(meanings, id);
    const auto inside = [&](const std::optional<MeaningId> &of) { return of && namesYear(meanings, *of); };
    if (const auto *date = std::get_if<CalendarDate>(&meaning))
        return date->year && !date->beforeChrist;
    if (const auto *fraction = std::get_if<FractionOf>(&meaning))
        return namesYear(meanings, fraction->of);
    if (const auto *season = std::get_if<SeasonOf>(&meaning))
        return inside(season->year);
    if (const auto *part = std::get_if<DayPart>(&meaning))
        return inside(part->day);
    return false;
}

} // namespace

void Story::startSentence(bool startsParagraph)
{
    if (startsParagraph || ++silentSentences_ > maxSilentSentences)
        period_.reset();
}

void Story::note(
    const Meanings &meanings, MeaningId id, const Resolution &resolution, Day published, Standing standing)
{
    const Period &named = resolution.period;
    if (named.granularity > Granularity::Year)
        return;
    const date::year year = yearOf(named.first);
    const bool earlier = year < yearOf(published);
    const bool begins = earlier && namesYear(meanings, id)
        && (standing == Standing::OpensSentence
            || (standing == Standing::Adverbial && named.granularity <= Granularity::Day));
    const bool goesOn = period_ && earlier && named.granularity < Granularity::Year
        && date::abs(year - yearOf(period_->first)) <= date::years{1};
    if (begins || goesOn) {
        period_ = named;
        silentSentences_ = 0;
    } else if (named.granularity <= Granularity::Month) {
        period_.reset();
    }
}

} // namespace zeitstrahl
