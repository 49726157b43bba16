// SPDX-License-Identifier: Apache-2.0
#include "core/store/decided_fields.h"

#include <algorithm>

namespace zeitstrahl {

namespace {

std::vector<Named> withEvidence(const std::vector<std::string> &names, const std::vector<Named> &extracted)
{
    std::vector<Named> named;
    for (const std::string &name : names) {
        const auto known =
            std::find_if(extracted.begin(), extracted.end(), [&](const Named &one) { return one.name == name; });
        named.push_back(known == extracted.end() ? Named{name, {}} : *known);
    }
    return named;
}

void set(Event &event, const decide::When &when)
{
    if (!event.date)
        event.date.emplace();
    event.date->resolution.period = *when.to;
    event.correctedByHand = true;
}
void set(Event &event, const decide::Kind &kind)
{
    event.kind = *kind.to;
}
void set(Event &event, const decide::Status &status)
{
    event.status = *status.to;
}
void set(Event &event, const decide::Place &place)
{
    if (place.to->empty())
        event.place.reset();
    else if (!event.place || event.place->name != *place.to)
        event.place = Named{*place.to, {}};
}
void set(Event &event, const decide::Participants &participants)
{
    event.participants = withEvidence(*participants.to, event.participants);
}
void set(Event &event, const decide::Note &note)
{
    event.note = *note.to;
}
void set(Event &, const decide::Confirmed &) { }
void set(Event &, const decide::Deleted &) { }
void set(Event &, const decide::Merged &) { }
void set(Event &, const decide::Made &) { } // see makeOf()

} // namespace

void makeOf(Event &event, const Draft &draft)
{
    event.kind = draft.kind;
    event.status = draft.status;
    event.confidence = 1;
    event.participants = withEvidence(draft.participants, event.participants);
    set(event, decide::Place{draft.place});
    event.date.reset();
    if (draft.when)
        set(event, decide::When{draft.when});
}

void layOver(Event &event, const std::map<Field, Decision> &fields)
{
    for (const auto &[field, decision] : fields) {
        event.decided.push_back(field);
        std::visit([&](const auto &one) { set(event, one); }, decision);
        std::erase(event.disputed, field);
    }
    if (fields.contains(Field::Confirmed))
        event.disputed.clear();
}

} // namespace zeitstrahl
