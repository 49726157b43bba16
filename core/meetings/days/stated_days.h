// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/arguments/candidate.h"

namespace zeitstrahl::meetings {

/// "P4D", "P2W": a count of days up to a month; nothing for any other amount.
std::optional<date::days> wholeDays(const Timex &timex);

bool within(const Period &inner, const Period &outer);

/// Other days than the expression names, with a step that says so: what an editor is shown ends with the days
/// chosen.
void chooseDays(Resolution &resolution, const Period &days);

/// "Zum Auftakt wird er empfangen", "Zum Abschluss empfing ihn X": of several days the first, or the last.
void keepFirstOrLast(const Reader &reader, const Segment &segment, Resolution &resolution);

/// "ab Montag", "seit Dienstag", "spätestens im November", "noch bis Mittwoch": the days of a meeting with a date
/// that is open at one side, and whether it has begun.
void closeDays(const Reader &reader, Candidate &candidate);

/// In its own sentence, rather than taken from one before or from the day of publication.
bool stated(const Candidate &candidate);
/// In its own clause.
bool ownDate(const Candidate &candidate);
/// It states several days, as a visit does.
bool lastsDays(const Candidate &candidate);
/// Both must have a date.
bool sameDays(const Candidate &a, const Candidate &b);
/// "nächste Woche", where the other tells the day. Both must have a date.
bool isVaguer(const Candidate &a, const Candidate &b);

} // namespace zeitstrahl::meetings
