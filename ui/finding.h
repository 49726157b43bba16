// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/display.h"
#include "core/store/timeline_file.h"

#include <QStringList>

namespace zeitstrahl {

/// Why an event has its date, one line each: the words of the article, where they stand, and the steps taken.
QStringList finding(const Event &event, const StoredArticle *article, const DisplayWords &words);

} // namespace zeitstrahl
