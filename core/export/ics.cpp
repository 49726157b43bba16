// SPDX-License-Identifier: Apache-2.0
#include "core/export/ics.h"

#include "core/export/valid_text.h"
#include "core/timeline/event_words.h"

namespace zeitstrahl {

namespace {

/// A line, cut into pieces of at most 75 bytes, never within a character.
std::string folded(const std::string &line)
{
    constexpr std::size_t most = 75;
    std::string result;
    std::size_t room = most;
    for (std::size_t at = 0; at < line.size();) {
        std::size_t end = std::min(line.size(), at + room);
        while (end < line.size() && end > at + 1 && (std::uint8_t(line[end]) & 0xC0) == 0x80)
            --end;
        result += (at > 0 ? " " : "") + line.substr(at, end - at) + "\r\n";
        room = most - 1; // the space counts
        at = end;
    }
    return result;
}

std::string escaped(std::string_view text)
{
    std::string result;
    for (const char c : validText(text)) {
        if (c == '\n')
            result += "\\n";
        else if (c == '\\' || c == ';' || c == ',')
            result += std::string("\\") + c;
        else
            result += c;
    }
    return result;
}

std::string digits(Day day)
{
    std::string text = isoText(day);
    std::erase(text, '-');
    return text;
}

const char *statusOf(MeetingStatus status)
{
    switch (status) {
    case MeetingStatus::Cancelled: return "CANCELLED";
    case MeetingStatus::Planned:
    case MeetingStatus::Postponed: return "TENTATIVE";
    case MeetingStatus::Held:
    case MeetingStatus::Background: break;
    }
    return "CONFIRMED";
}

bool inCalendars(const Period &period)
{
    const Day first(date::year(1) / 1 / 1), last(date::year(9999) / 12 / 30);
    return first <= period.first && period.last <= last;
}

/// An address may stand there as it is, if nothing in it can end the line.
bool isAddress(std::string_view source)
{
    return (source.starts_with("https://") || source.starts_with("http://"))
        && source.find_first_of(" \t\r\n\"<>\\^`{|}") == source.npos;
}

std::string entry(const Event &event, const DisplayWords &words)
{
    const Period &period = event.date->resolution.period;
    std::string told = event.evidence;
    if (!event.articleTitle.empty())
        told += "\n" + event.articleTitle;
    if (!event.note.empty())
        told += "\n" + event.note;
    std::string text = "BEGIN:VEVENT\r\n";
    const auto add = [&](const std::string &line) { text += folded(line); };
    add("UID:" + escaped(event.id.text) + "@zeitstrahl");
    add("DTSTAMP:" + digits(event.published.value_or(Day{})) + "T000000Z"); // no clock: the same bytes every time
    add("DTSTART;VALUE=DATE:" + digits(period.first));
    add("DTEND;VALUE=DATE:" + digits(period.last + date::days(1))); // exclusive
    add("SUMMARY:" + escaped(spoken(event.kind, words) + ": " + eventTitle(event, words)));
    if (event.place)
        add("LOCATION:" + escaped(event.place->name));
    add("DESCRIPTION:" + escaped(eventDescription(event, words) + "\n" + told));
    if (isAddress(event.mention.source))
        add("URL:" + event.mention.source);
    add("CATEGORIES:" + escaped(spoken(laneKind(event.kind), words)));
    add(std::string("STATUS:") + statusOf(event.status));
    add("TRANSP:TRANSPARENT"); // nobody's day is taken
    return text + "END:VEVENT\r\n";
}

} // namespace

std::string ics(std::span<const Event> events, const DisplayWords &words)
{
    std::string text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Zeitstrahl//Zeitstrahl//EN\r\n";
    text += folded("X-WR-CALNAME:" + escaped(words.picture.title));
    for (const Event &event : events)
        if (event.date && inCalendars(event.date->resolution.period))
            text += entry(event, words);
    return text + "END:VCALENDAR\r\n";
}

} // namespace zeitstrahl
