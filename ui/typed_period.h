// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/event.h"

#include <QString>

namespace zeitstrahl {

class Session;

/// What a person typed, read in the language of the event's article and counted from its publication;
/// nothing if it is no date there.
std::optional<Period> typedPeriod(const Session &session, const Event &event, const QString &typed);

} // namespace zeitstrahl
