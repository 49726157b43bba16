// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/display.h"
#include "core/meetings/reports/outline.h"

#include <QString>

#include <variant>

namespace zeitstrahl {

/// Where typed words lead on the timeline.
struct Jump {
    std::variant<Period, EventId> to;
    QString spoken; ///< what it is, for a reader to see before going there
};

/// A date, read in the reader's language or another that is built in and counted from today; else a name: the next
/// event after `from` (the first, if there is none) with a participant or place one of whose words begins so.
/// Case and accents do not count.
std::optional<Jump> jumpTo(const QString &typed, const Outline &outline, const std::optional<EventId> &from,
    Day today, const DisplayWords &words);

} // namespace zeitstrahl
