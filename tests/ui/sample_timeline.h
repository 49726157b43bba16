// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "tests/core/timeline/sample_events.h"
#include "ui/timeline_view.h"

#include <QTest>

#include <algorithm>
#include <tuple>

namespace zeitstrahl::sample {

/// The identity of the sample event that is called "e" and a number.
inline EventId eventId(std::string_view name)
{
    return realId(std::size_t(std::atoi(name.substr(1).data())));
}
inline std::string nameOf(const EventId &id)
{
    return "e" + std::to_string(std::stoull(id.text, nullptr, 16));
}

/// sampleEvents, with identities as real ones are.
inline std::vector<Event> events()
{
    std::vector<Event> events = sampleEvents();
    for (Event &event : events)
        event.id = eventId(event.id.text);
    return events;
}

/// By time, as the store has them.
inline std::shared_ptr<const Outline> outline(std::vector<Event> events)
{
    std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) {
        const auto days = [](const Event &event) {
            const Period period = event.date ? event.date->resolution.period : Period{};
            return std::tuple(!event.date, period.first, period.last);
        };
        return days(a) < days(b);
    });
    return std::make_shared<Outline>(outlineOf(events));
}

/// Shows them, and reads them whole when the view asks.
inline void show(TimelineView &view, const std::vector<Event> &events)
{
    view.setReader([events](const EventId &id) -> std::optional<Event> {
        const auto found = std::find_if(events.begin(), events.end(), [&](const Event &e) { return e.id == id; });
        return found == events.end() ? std::nullopt : std::optional(*found);
    });
    view.setEvents(outline(events));
}

/// The event's mark, in the first lane that has it in sight.
inline const SceneMark *mark(const TimelineView &view, std::string_view name)
{
    for (const SceneLane &lane : view.scene().lanes)
        for (const SceneMark &each : lane.marks)
            if (idOf(view.events().events[each.event].id) == eventId(name))
                return &each;
    return nullptr;
}

inline QPoint middle(const Box &box)
{
    return QPointF(box.middle().x, box.middle().y).toPoint();
}
inline QPoint placeOf(const TimelineView &view, std::string_view name)
{
    return middle(mark(view, name)->box);
}

/// The names of the selected events, the one that is looked at last.
inline std::string selected(const TimelineView &view)
{
    std::string names;
    for (const EventId &event : view.selection())
        names += (names.empty() ? "" : " ") + nameOf(event);
    return names;
}

inline void drag(QWidget &widget, QPoint from, QPoint by, Qt::KeyboardModifiers keys = {})
{
    QTest::mousePress(&widget, Qt::LeftButton, keys, from);
    for (int i = 1; i <= 10; ++i)
        QTest::mouseMove(&widget, from + by * i / 10);
    QTest::mouseRelease(&widget, Qt::LeftButton, keys, from + by);
}

} // namespace zeitstrahl::sample
