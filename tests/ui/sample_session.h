// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/session.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QSettings>
#include <QTemporaryDir>
#include <QWidget>

namespace zeitstrahl::sample {

/// Umlauts and an emoji stand before everything that is marked.
inline const std::string text = "Köln 😀 Äußerungen über Reisepläne.\n\n"
                                "Angela Merkel reist am Donnerstag nach Moskau, um Wladimir Putin zu treffen.\n\n"
                                "Am Montag telefonierte sie mit Barack Obama. <b>Mehr</b> wurde nicht bekannt.\n";
inline const Day published{date::year{2015} / 11 / 17};
inline const Day monday{date::year{2015} / 11 / 16};
inline const Day thursday{date::year{2015} / 11 / 19};
inline const Day nextThursday{date::year{2015} / 11 / 26};

inline Span span(std::string_view words)
{
    const auto begin = std::uint32_t(text.find(words));
    return {{begin}, {begin + std::uint32_t(words.size())}};
}

inline Expression expression(std::string_view words, Day day)
{
    Expression found{span(words), {TimexType::Date, isoText(day), {}}, "weekday", {}, {}, {}};
    found.resolution = Resolution{singleDay(day), Check::None, {}, {}};
    return found;
}

inline MeetingDate onDay(Day day, std::string_view words, std::vector<Reading> others)
{
    Resolution resolution{singleDay(day), Check::None, std::move(others),
        {{StepKind::Anchor, singleDay(published), Why::FromPublication},
            {StepKind::Chosen, singleDay(day), Why::NextAfter}}};
    return {std::move(resolution), DateSource::Clause, span(words)};
}

/// A visit to come, with a second reading, and a call on the telephone.
inline Extraction extraction()
{
    Extraction found;
    found.article.source = "reise.txt";
    found.article.title = "Merkel reist nach Moskau";
    found.article.language = "de";
    found.article.text = text;
    found.article.published = PublicationDate{published, DateOrigin::Dateline, {}};
    found.expressions = {expression("am Donnerstag", thursday), expression("Am Montag", monday)};
    Meeting visit;
    visit.kind = MeetingKind::VisitMade042;
    visit.status = MeetingStatus::Planned;
    visit.participants = {{"Angela Merkel", span("Angela Merkel")}, {"Wladimir Putin", span("Wladimir Putin")}};
    visit.place = Named{"Moskau", span("Moskau")};
    visit.date = onDay(thursday, "am Donnerstag", {{singleDay(nextThursday), Why::OtherWeek}});
    visit.sentence = span("Angela Merkel reist am Donnerstag nach Moskau, um Wladimir Putin zu treffen.");
    visit.trigger = span("reist");
    Meeting call;
    call.kind = MeetingKind::Telephone041;
    call.participants = {{"Angela Merkel", {}}, {"Barack Obama", span("Barack Obama")}};
    call.date = onDay(monday, "Am Montag", {});
    call.sentence = span("Am Montag telefonierte sie mit Barack Obama.");
    call.trigger = span("telefonierte");
    found.meetings = {visit, call};
    return found;
}

inline const Event &event(const Session &session, MeetingKind kind)
{
    const std::vector<OutlinedEvent> &events = session.outline()->events;
    const auto is = [kind](const OutlinedEvent &candidate) { return candidate.kind == kind; };
    return *session.event(idOf(std::find_if(events.begin(), events.end(), is)->id));
}

inline Day firstDay(const Session &session, MeetingKind kind)
{
    return event(session, kind).date->resolution.period.first;
}

/// Types any characters, as an input method does: key events for umlauts do not work.
inline void type(QWidget *widget, const QString &typed)
{
    QInputMethodEvent input;
    input.setCommitString(typed);
    QApplication::sendEvent(widget, &input);
}

/// Settings go to a folder of their own.
inline void keepSettingsIn(const QTemporaryDir &folder)
{
    QApplication::setOrganizationName("zeitstrahl-test");
    QApplication::setApplicationName("zeitstrahl-test");
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
}

} // namespace zeitstrahl::sample
