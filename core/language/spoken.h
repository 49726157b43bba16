// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/display.h"
#include "core/time/resolution.h"

#include <span>

namespace zeitstrahl {

/// How much of a date is said: "Do 26. Nov", "Do 26. November", "Do 26. November 2015".
enum class Wording : std::uint8_t { Brief, Medium, Full };

std::string spoken(Day day, const DisplayWords &words, Wording wording = Wording::Medium);
/// "17. November 2015"
std::string spokenPlain(Day day, const DisplayWords &words);
/// "2015", "44 v. Chr."
std::string spoken(date::year year, const DisplayWords &words);
/// "21.–30. September", "November 2015", "seit 21.–30. September", "um 17. Nov"
std::string spoken(const Period &period, const DisplayWords &words, Wording wording = Wording::Medium);
/// "12. November – 1. Dezember 2015": plain days, the year said once if it is the same.
std::string spokenRange(Day first, Day last, const DisplayWords &words);

/// "nächste Woche 23.–29. November"; weeks are named as seen from the anchor, if it is given.
std::string spoken(const Step &step, const DisplayWords &words, std::optional<Day> anchor = {});
/// "veröffentlicht Di 17. November 2015 → nächste Woche 23.–29. November → Do 26. November"
std::string spoken(std::span<const Step> steps, const DisplayWords &words);
/// "Do 26. November · in einer anderen Woche"
std::string spoken(const Reading &reading, const DisplayWords &words);
std::string spoken(Why why, const DisplayWords &words);
std::string spoken(Check check, const DisplayWords &words); ///< empty for none

} // namespace zeitstrahl
