// SPDX-License-Identifier: Apache-2.0
#include "app/cli/list_command.h"
#include "app/cli/table.h"
#include "core/store/decision_text.h"
#include "core/store/timeline_file.h"
#include "core/timeline/event_words.h"

#include <ostream>

namespace zeitstrahl {

namespace {

std::string who(const Event &event)
{
    std::string names;
    for (const Named &participant : event.participants)
        names += (names.empty() ? "" : ", ") + participant.name;
    return names;
}

/// "named in the same clause · confirmed by the article"
std::string howFound(const Event &event, const DisplayWords &words)
{
    if (event.correctedByHand)
        return spoken(Why::ByHand, words);
    if (!event.date)
        return {};
    std::string text = spoken(event.date->source, words);
    if (const std::string check = spoken(event.date->resolution.check, words); !check.empty())
        text += " · " + check;
    return text;
}

/// What was decided, as short as a column of the table.
std::string decided(const Decision &decision, const DisplayWords &words)
{
    if (const auto *when = std::get_if<decide::When>(&decision); when && when->to)
        return edtf(*when->to);
    if (const auto *kind = std::get_if<decide::Kind>(&decision); kind && kind->to)
        return spoken(*kind->to, words);
    if (const auto *status = std::get_if<decide::Status>(&decision); status && status->to)
        return spoken(*status->to, words);
    if (const auto *place = std::get_if<decide::Place>(&decision); place && place->to)
        return *place->to;
    if (const auto *note = std::get_if<decide::Note>(&decision); note && note->to)
        return *note->to;
    return std::string{fieldName(fieldOf(decision))};
}

std::vector<std::string> rowOf(const Event &event, const DisplayWords &words)
{
    return {event.date ? edtf(event.date->resolution.period) : "",
        std::string{code(event.kind)} + " " + spoken(event.kind, words), who(event),
        event.place ? event.place->name : "", spoken(event.status, words), howFound(event, words)};
}

} // namespace

int listCommand(const ListOptions &options, std::ostream &out, std::ostream &err)
{
    const auto fail = [&](const Error &error) {
        err << sentence(error) << '\n';
        return 1;
    };
    const auto file = TimelineFile::open(options.timeline);
    if (!file)
        return fail(file.error());
    const auto events = file->events();
    if (!events)
        return fail(events.error());
    const auto orphans = file->orphans();
    if (!orphans)
        return fail(orphans.error());

    const DisplayWords &words = displayWords(options.language);
    std::vector<std::vector<std::string>> rows = {{"DATE", "KIND", "WHO", "WHERE", "STATUS", "DATE FOUND"}};
    for (const Event &event : *events)
        rows.push_back(rowOf(event, words));
    writeTable(out, rows);
    if (orphans->empty())
        return 0;
    out << "\nDecided about sentences that their articles no longer have:\n";
    rows.clear();
    for (const Undecided &orphan : *orphans)
        rows.push_back({decided(orphan.decision, words), orphan.mention.source, orphan.evidence});
    writeTable(out, rows);
    return 0;
}

} // namespace zeitstrahl
