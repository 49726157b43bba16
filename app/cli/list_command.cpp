// SPDX-License-Identifier: Apache-2.0
#include "app/cli/list_command.h"
#include "app/cli/table.h"
#include "core/store/decision_text.h"
#include "core/store/timeline_file.h"
#include "core/timeline/event_words.h"

#include <ostream>

namespace zeitstrahl {

namespace {

std::string names(const std::vector<Named> &participants)
{
    std::string names;
    for (const Named &participant : participants)
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

/// What one report says in a field that is disputed.
std::string said(const Account &account, Field field, const DisplayWords &words)
{
    switch (field) {
    case Field::When: return account.date ? edtf(account.date->resolution.period) : "";
    case Field::Kind: return spoken(account.kind, words);
    case Field::Status: return spoken(account.status, words);
    case Field::Place: return account.place ? account.place->name : "";
    default: return names(account.participants);
    }
}

/// A row for each report and each field that the reports of a meeting contradict each other in.
void addDisputes(std::vector<std::vector<std::string>> &rows, const Event &event, const DisplayWords &words)
{
    for (const Field field : event.disputed) {
        const auto add = [&](const Account &account, const std::string &source) {
            rows.push_back({eventTitle(event, words), words.picture.fields[std::size_t(field)],
                said(account, field, words), source});
        };
        add(*event.own, event.mention.source);
        for (const Telling &telling : event.alsoTold)
            add(telling.says, telling.mention.source);
    }
}

std::vector<std::string> rowOf(const Event &event, const DisplayWords &words)
{
    return {event.date ? edtf(event.date->resolution.period) : "",
        std::string{code(event.kind)} + " " + spoken(event.kind, words), names(event.participants),
        event.place ? event.place->name : "", spoken(event.status, words),
        std::to_string(event.alsoTold.size() + !event.article.empty()), howFound(event, words)};
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
    std::vector<std::vector<std::string>> rows = {
        {"DATE", "KIND", "WHO", "WHERE", "STATUS", "ARTICLES", "DATE FOUND"}};
    for (const Event &event : *events)
        rows.push_back(rowOf(event, words));
    writeTable(out, rows);
    rows.clear();
    for (const Event &event : *events)
        addDisputes(rows, event, words);
    if (!rows.empty()) {
        out << "\nWhere articles contradict each other:\n";
        writeTable(out, rows);
    }
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
