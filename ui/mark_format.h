// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/article_marks.h"

#include <QPalette>
#include <QTextCharFormat>

namespace zeitstrahl {

/// The colour of a kind of meeting, as on the timeline, in the light or dark style that the palette asks for.
QColor kindColour(MeetingKind kind, const QPalette &palette);

/// How a mark looks in the article: never a change of the letters, so that no line breaks anew.
QTextCharFormat markFormat(const ArticleMark &mark, const QPalette &palette);

} // namespace zeitstrahl
