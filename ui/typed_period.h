// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/event.h"

#include <QString>

namespace zeitstrahl {

class Session;

/// What a person typed, read in the language of the event's article and counted from its publication; where no
/// article tells the event, in `language` and counted from today. Nothing if it is no date there.
std::optional<Period> typedPeriod(
    const Session &session, const Event &event, const QString &typed, std::string_view language);

} // namespace zeitstrahl
