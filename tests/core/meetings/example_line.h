// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/find_meetings.h"

#include <QStringList>

/// A meeting as the examples of a language file write it.
inline QString exampleLine(const zeitstrahl::Meeting &meeting)
{
    const auto text = [](std::string_view view) { return QString::fromUtf8(view.data(), qsizetype(view.size())); };
    QStringList names;
    for (const zeitstrahl::Named &participant : meeting.participants)
        names += text(participant.name);
    return QStringLiteral("%1 %2 %3 %4: %5")
        .arg(text(code(meeting.kind)), text(code(meeting.status)),
            meeting.date ? text(edtf(meeting.date->resolution.period)) : QStringLiteral("-"),
            meeting.place ? text(meeting.place->name) : QStringLiteral("-"), names.join(QStringLiteral(", ")));
}

inline std::vector<zeitstrahl::Meeting> meetingsIn(
    std::string_view text, const char *published, std::string_view code = "de")
{
    const auto day = zeitstrahl::dayFromIso(published);
    return zeitstrahl::findMeetings(*zeitstrahl::builtInMeetingKnowledge(code), text,
        zeitstrahl::tag(*zeitstrahl::builtInLanguage(code), text, day), day);
}
