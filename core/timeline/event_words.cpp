// SPDX-License-Identifier: Apache-2.0
#include "core/timeline/event_words.h"

#include "core/meetings/tables/actors.h"
#include "core/text/utf8.h"
#include "core/timeline/style.h"

#include <algorithm>

namespace zeitstrahl {

namespace {

constexpr std::string_view ellipsis = "…";
constexpr std::string_view dot = " · ";

using Names = std::vector<std::string>;

/// The names as a list, with an ellipsis for what lies between the first `head` and the last.
std::string listed(std::span<const std::string> names, const MeetingWords &words, std::size_t head)
{
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0)
            text += i + 1 == names.size() && head >= names.size() ? words.lastComma : words.comma;
        if (i >= head && i + 1 < names.size()) {
            text += std::string(ellipsis) + words.comma;
            i = names.size() - 1;
        }
        text += names[i];
    }
    return text;
}

struct Title {
    std::string kind, place;
    Names names;
    bool visit, hosted;

    enum class Call { Whole, Short };

    Title(const Outline &events, const OutlinedEvent &event, const DisplayWords &words, Call call)
        : kind(spoken(event.kind, words))
        , visit(event.kind == MeetingKind::VisitMade042 || event.kind == MeetingKind::VisitHosted043)
        , hosted(event.kind == MeetingKind::VisitHosted043)
    {
        for (const std::uint32_t person : events.peopleOf(event))
            names.push_back(events.names[person]);
        if (call == Call::Short)
            shorten();
        if (const std::string *name = events.placeOf(event))
            place = *name;
        if (hosted && names.size() == 2)
            std::swap(names[0], names[1]); // the host comes first in 043
    }

    /// "Putin", unless two of them are called the same.
    void shorten()
    {
        Names called;
        for (const std::string &name : names) {
            const std::string_view call = builtInActors()->callName(name);
            called.emplace_back(call.empty() ? name : call);
        }
        for (std::size_t i = 0; i < names.size(); ++i)
            if (std::count(called.begin(), called.end(), called[i]) == 1)
                names[i] = called[i];
        if (!names.empty() && names[0][0] >= 'a' && names[0][0] <= 'z') // "De Mistura in Genf"
            names[0][0] = char(names[0][0] - 'a' + 'A');
    }

    std::string people(const MeetingWords &words, std::size_t head) const
    {
        if (names.empty())
            return kind;
        if (names.size() == 1)
            return filled(words.alone, {{"first", names[0]}});
        if (names.size() == 2 && visit) // of more, nothing says who went to whom
            return filled(words.visit, {{"first", names[0]}, {"others", names[1]}});
        if (names.size() == 2)
            return filled(words.pair, {{"first", names[0]}, {"second", names[1]}});
        return listed(names, words, head);
    }

    std::string with(const MeetingWords &words, std::string people) const
    {
        if (place.empty())
            return people;
        return filled(names.size() == 2 ? words.placed : words.placedMany, {{"people", people}, {"place", place}});
    }
};

std::string cut(const std::string &text, const TextWidth &width, double room)
{
    const Font font = fontOf(Role::EventTitle);
    std::vector<std::size_t> ends; // where the text can be cut: behind each code point
    for (std::size_t at = 0; at < text.size(); ends.push_back(at))
        at += decode(text, at).bytes;
    const auto shortened = [&](std::size_t end) { return text.substr(0, end) + std::string(ellipsis); };
    const auto fits = std::partition_point(
        ends.begin(), ends.end(), [&](std::size_t end) { return width(shortened(end), font) <= room; });
    const bool readable = fits - ends.begin() >= 3; // fewer letters say nothing
    return readable ? shortened(*(fits - 1)) : std::string();
}

void append(std::string &text, const std::string &part)
{
    if (!text.empty() && !part.empty())
        text += dot;
    text += part;
}

/// One event by itself, in short.
struct Alone {
    Outline events;
    explicit Alone(const Event &event)
        : events(outlineOf({&event, 1}))
    {
    }
    const OutlinedEvent &event() const { return events.events.front(); }
};

} // namespace

std::string spoken(MeetingKind kind, const DisplayWords &words)
{
    return words.meetings.kinds[std::size_t(kind)];
}
std::string spoken(MeetingStatus status, const DisplayWords &words)
{
    return words.meetings.statuses[std::size_t(status)];
}
std::string spoken(DateSource source, const DisplayWords &words)
{
    return words.meetings.dateSources[std::size_t(source)];
}
std::string spoken(LaneKind lane, const DisplayWords &words)
{
    return words.meetings.lanes[std::size_t(lane)];
}

std::string eventWhen(const Event &event, const DisplayWords &words, Wording wording)
{
    return eventWhen(Alone(event).event(), words, wording);
}

std::string eventWhen(const OutlinedEvent &event, const DisplayWords &words, Wording wording)
{
    if (!event.dated)
        return {};
    Period period = event.period();
    if (undated(event) && period.certainty == Certainty::Exact)
        period.certainty = Certainty::Approximate;
    return spoken(period, words, wording);
}

std::string eventTitle(const Event &event, const DisplayWords &words)
{
    const Alone alone(event);
    return eventTitle(alone.events, alone.event(), words);
}

std::string eventTitle(const Outline &events, const OutlinedEvent &event, const DisplayWords &words)
{
    const Title title(events, event, words, Title::Call::Whole);
    return title.with(words.meetings, title.people(words.meetings, title.names.size()));
}

std::string eventTitle(const Outline &events, const OutlinedEvent &event, const DisplayWords &words,
    const TextWidth &width, double room)
{
    const Title title(events, event, words, Title::Call::Short);
    const Font font = fontOf(Role::EventTitle);
    const std::size_t all = title.names.size();
    const std::string people = title.people(words.meetings, all);
    if (std::string text = title.with(words.meetings, people); width(text, font) <= room)
        return text;
    if (width(people, font) <= room)
        return people;
    for (std::size_t head = std::min<std::size_t>(all, 6); head-- > 1;)
        if (std::string text = title.people(words.meetings, head); width(text, font) <= room)
            return text;
    return cut(people, width, room);
}

std::string eventDetail(const Event &event, const DisplayWords &words)
{
    return eventDetail(Alone(event).event(), words);
}

std::string eventDetail(const OutlinedEvent &event, const DisplayWords &words)
{
    std::string text = eventWhen(event, words);
    if (event.status != MeetingStatus::Held)
        append(text, spoken(event.status, words));
    if (undated(event))
        append(text, spoken(DateSource::NotStated, words));
    return text;
}

std::string eventDescription(const Event &event, const DisplayWords &words)
{
    const Alone alone(event);
    return eventDescription(alone.events, alone.event(), words);
}

std::string eventDescription(const Outline &events, const OutlinedEvent &event, const DisplayWords &words)
{
    std::string when = eventWhen(event, words, Wording::Full);
    append(when, spoken(event.status, words));
    if (undated(event))
        append(when, spoken(DateSource::NotStated, words));
    if (event.correctedByHand)
        append(when, words.picture.corrected);
    else if (event.dated)
        append(when, spoken(event.check, words));
    if (event.alsoTold > 0)
        append(when, filled(words.picture.told, {{"count", number(event.alsoTold + 1u, words)}}));
    if (event.disputed)
        append(when, words.picture.disputed);
    return filled(words.picture.description,
        {{"kind", spoken(event.kind, words)}, {"title", eventTitle(events, event, words)}, {"when", when}});
}

} // namespace zeitstrahl
