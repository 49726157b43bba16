// SPDX-License-Identifier: Apache-2.0
#include "app/cli/list_command.h"
#include "app/cli/table.h"
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
    for (const Orphan &orphan : *orphans)
        rows.push_back({edtf(orphan.when), orphan.mention.source, orphan.evidence});
    writeTable(out, rows);
    return 0;
}

} // namespace zeitstrahl
