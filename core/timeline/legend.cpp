// SPDX-License-Identifier: Apache-2.0
#include "core/timeline/legend.h"

#include "core/timeline/event_words.h"
#include "core/timeline/rows.h"
#include "core/timeline/style.h"

#include <algorithm>
#include <cmath>

namespace zeitstrahl {

namespace {

constexpr double signGap = 6, entryGap = 18;

struct Entry {
    std::optional<SceneMark> mark;
    std::optional<SceneBadge::Kind> badge;
    std::string text;
    double signWidth() const { return badge ? badgeWidth : mark ? mark->box.width : 0; }
    double gap() const { return badge || mark ? signGap : 0; }
};

Entry dot(MeetingStatus status, std::string text)
{
    SceneMark mark;
    mark.sample = true;
    mark.box = {0, -8.5, 9, 9};
    mark.status = status;
    return {mark, {}, std::move(text)};
}

Entry bar(std::string text)
{
    Entry entry = dot(MeetingStatus::Held, std::move(text));
    entry.mark->bar = true;
    entry.mark->box = {0, -7.5, 24, 7};
    return entry;
}

/// What is seen at least once.
struct Seen {
    bool kinds[laneKindCount] = {}, status[5] = {}, undatedDot = false, undatedBar = false, within = false,
         fading = false, conflict = false, badge[2] = {};
};

Seen look(const Scene &scene)
{
    Seen seen;
    for (const SceneLane &lane : scene.lanes)
        for (const SceneMark &mark : lane.marks) {
            seen.kinds[std::size_t(mark.kind)] |= !lane.kind; // else the lane's title says it
            seen.status[std::size_t(mark.status)] |= !mark.undated || mark.status != MeetingStatus::Held;
            (mark.bar ? seen.undatedBar : seen.undatedDot) |= mark.undated;
            seen.within |= mark.within;
            seen.fading |= !mark.undated && (mark.fadesIn || mark.fadesOut);
            seen.conflict |= mark.conflict;
            for (const SceneBadge &badge : mark.badges)
                seen.badge[badge.kind] = true;
        }
    return seen;
}

std::vector<Entry> entries(const Scene &scene, const DisplayWords &words)
{
    using enum MeetingStatus;
    const Seen seen = look(scene);
    std::vector<Entry> list;
    if (!scene.filterNote.empty())
        list.push_back({{}, {}, scene.filterNote});
    for (std::size_t kind = 0; kind < laneKindCount; ++kind)
        if (seen.kinds[kind]) {
            list.push_back(dot(Held, spoken(LaneKind(kind), words)));
            list.back().mark->sample = false;
            list.back().mark->kind = LaneKind(kind);
        }
    for (const MeetingStatus status : {Held, Planned, Cancelled, Postponed, Background})
        if (seen.status[std::size_t(status)])
            list.push_back(dot(status, spoken(status, words)));
    if (seen.undatedDot) {
        list.push_back(dot(Held, words.picture.undated));
        list.back().mark->undated = true;
    } else if (seen.undatedBar) {
        list.push_back(bar(words.picture.undated));
        list.back().mark->fadesIn = list.back().mark->fadesOut = true;
    }
    if (seen.within) {
        list.push_back(bar(words.picture.within));
        list.back().mark->within = true;
    }
    if (seen.fading) {
        list.push_back(bar(words.picture.fading));
        list.back().mark->fadesIn = list.back().mark->fadesOut = true;
    }
    if (seen.conflict) {
        list.push_back(dot(Held, words.picture.conflict));
        list.back().mark->conflict = true;
    }
    if (seen.badge[SceneBadge::Confirmed])
        list.push_back({{}, SceneBadge::Confirmed, words.picture.confirmed});
    if (seen.badge[SceneBadge::Corrected])
        list.push_back({{}, SceneBadge::Corrected, words.picture.corrected});
    return list;
}

SceneLegend placed(Entry entry, double x, double baseline)
{
    SceneLegend legend;
    if (entry.mark) {
        SceneMark mark = *entry.mark;
        mark.box.x += x;
        mark.box.y += baseline;
        legend.marks.push_back(std::move(mark));
    }
    if (entry.badge)
        legend.badges.push_back({*entry.badge, {x, baseline}});
    legend.text = {
        {x + entry.signWidth() + entry.gap(), baseline}, std::move(entry.text), Role::Legend, Align::Start};
    return legend;
}

double wide(const Entry &entry, const TextWidth &width)
{
    return entry.signWidth() + entry.gap() + width(entry.text, fontOf(Role::Legend)) + entryGap;
}

/// The entries in as few lines as they need, the lowest first, all about as long.
std::vector<std::vector<Entry>> lines(
    const Scene &scene, LegendPlace place, const DisplayWords &words, const TextWidth &width)
{
    std::vector<Entry> list = entries(scene, words);
    double rest = 0;
    for (const Entry &entry : list)
        rest += wide(entry, width);
    std::vector<std::vector<Entry>> result;
    while (!list.empty()) {
        const double room = place.right - (result.empty() ? place.beside : place.left) + entryGap;
        const double all = place.right - place.left + entryGap;
        const double wish = rest <= room ? room : rest / std::ceil(1 + (rest - room) / all);
        std::size_t begin = list.size();
        double used = 0;
        while (begin > 0 && used < wish && used + wide(list[begin - 1], width) <= room)
            used += wide(list[--begin], width);
        if (begin == list.size() && !result.empty())
            break; // the picture is narrower than one entry
        result.emplace_back(list.begin() + std::ptrdiff_t(begin), list.end());
        list.resize(begin);
        rest -= used;
    }
    return result;
}

} // namespace

int legendLines(const Scene &scene, LegendPlace place, const DisplayWords &words, const TextWidth &width)
{
    return std::max(1, int(lines(scene, place, words, width).size()));
}

void addLegend(Scene &scene, LegendPlace place, double baseline, const DisplayWords &words, const TextWidth &width)
{
    std::vector<std::vector<Entry>> all = lines(scene, place, words, width);
    for (std::size_t above = all.size(); above-- > 0;) {
        double x = place.right + entryGap;
        for (const Entry &entry : all[above])
            x -= wide(entry, width);
        for (Entry &entry : all[above]) {
            const double step = wide(entry, width);
            scene.legend.push_back(placed(std::move(entry), x, baseline - double(above) * legendPitch));
            x += step;
        }
    }
}

} // namespace zeitstrahl
