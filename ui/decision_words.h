// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/display.h"
#include "core/store/edit.h"

#include <QString>

namespace zeitstrahl {

QString fieldWord(Field field); ///< "Date", "Kind", …
QString spokenValue(const Decision &decision, const DisplayWords &words); ///< "Thu 26 November 2015"
/// "Date: Thu 26 November 2015", "not confirmed".
QString spoken(const Decision &decision, const DisplayWords &words);
/// What a person decided about an event that is shown, or that nothing was decided.
Decision decidedNow(const Event &event, Field field);

} // namespace zeitstrahl
