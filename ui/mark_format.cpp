// SPDX-License-Identifier: Apache-2.0
#include "ui/mark_format.h"
#include "core/timeline/style.h"
#include "ui/palette.h"

namespace zeitstrahl {

QColor kindColour(MeetingKind kind, const QPalette &palette)
{
    const Rgb colour = (isDark(palette) ? darkStyle() : lightStyle()).of(laneKind(kind));
    return {colour.red, colour.green, colour.blue};
}

static double tint(const ArticleMark &mark)
{
    if (mark.asked)
        return 0.55;
    switch (mark.role) {
    case MarkRole::Sentence: return 0.09;
    case MarkRole::Date: return 0.05;
    case MarkRole::Trigger: return 0.20;
    case MarkRole::Who:
    case MarkRole::Where:
    case MarkRole::When: return 0.32;
    }
    return 0;
}

QTextCharFormat markFormat(const ArticleMark &mark, const QPalette &palette)
{
    const QColor paper = palette.color(QPalette::Base), ink = palette.color(QPalette::Text);
    const QColor colour = mark.role == MarkRole::Date ? ink : kindColour(mark.kind, palette);
    QTextCharFormat format;
    format.setBackground(mixed(paper, colour, tint(mark)));
    if (mark.role == MarkRole::Date || mark.role == MarkRole::When || mark.asked) {
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(mark.role != MarkRole::Date ? colour : mixed(paper, ink, 0.45));
    }
    return format;
}

} // namespace zeitstrahl
