// SPDX-License-Identifier: Apache-2.0
#include "core/export/csv.h"
#include "core/store/decision_text.h"

#include "core/export/valid_text.h"

#include <algorithm>
#include <cmath>

namespace zeitstrahl {

static std::string quoted(std::string_view text)
{
    if (text.find_first_of(",\"\n\t ") == text.npos)
        return std::string(text);
    std::string field = "\"";
    for (const char c : text)
        field += c == '"' ? "\"\"" : std::string(1, c);
    return field + '"';
}

/// Words from an article, which may be anybody's.
static std::string foreign(std::string_view text)
{
    std::string valid = validText(text);
    const std::size_t first = valid.find_first_not_of(" \n"); // spreadsheets may trim before they look
    if (first != valid.npos && std::string_view("=+-@\t").find(valid[first]) != std::string_view::npos)
        valid.insert(0, "'");
    return quoted(valid);
}

static std::string names(const Event &event)
{
    std::string list;
    for (const Named &participant : event.participants)
        list += (list.empty() ? "" : "; ") + participant.name;
    return list;
}

static std::string row(const Event &event)
{
    const bool decided =
        std::find(event.decided.begin(), event.decided.end(), Field::Confirmed) != event.decided.end();
    std::string line = quoted(event.id.text);
    const auto add = [&](const std::string &field) { line += ',' + field; };
    const Period *period = event.date ? &event.date->resolution.period : nullptr;
    add(period ? isoText(period->first) : "");
    add(period ? isoText(period->last) : "");
    add(period ? quoted(edtf(*period)) : "");
    add(std::string(code(event.kind)));
    add(std::string(code(event.status)));
    add(foreign(names(event)));
    add(foreign(event.place ? event.place->name : ""));
    add(event.correctedByHand ? "corrected" : decided ? "confirmed" : "");
    add(std::to_string(std::lround(event.confidence * 100)));
    add(event.published ? isoText(*event.published) : "");
    add(foreign(event.articleTitle));
    add(foreign(event.mention.source));
    add(foreign(event.evidence));
    add(foreign(event.note));
    std::string sources, disputed;
    for (const Telling &telling : event.alsoTold)
        sources += (sources.empty() ? "" : "; ") + telling.mention.source;
    for (const Field field : event.disputed)
        disputed += (disputed.empty() ? "" : "; ") + std::string{fieldName(field)};
    add(foreign(sources));
    add(disputed);
    return line + "\r\n";
}

std::string csv(std::span<const Event> events)
{
    std::string table = "id,first,last,date,kind,status,participants,place,checked,confidence_percent,published,"
                        "article,source,sentence,note,other_sources,disputed\r\n";
    for (const Event &event : events)
        table += row(event);
    return table;
}

} // namespace zeitstrahl
