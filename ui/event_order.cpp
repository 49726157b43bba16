// SPDX-License-Identifier: Apache-2.0
#include "ui/event_order.h"
#include "core/timeline/event_words.h"
#include "ui/strings.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace zeitstrahl {

namespace {

using Rank = std::uint32_t;
constexpr Rank nowhere = UINT32_MAX; // behind every rank

/// The place of each text among all of them. Each is compared but once, not once for every event that has it.
template <class Texts, class Text> std::vector<Rank> ranks(const Texts &texts, const QLocale &locale, Text textOf)
{
    QCollator collator(locale);
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(texts.size());
    for (const auto &text : texts)
        keys.push_back(collator.sortKey(qt(textOf(text))));
    std::vector<Rank> order(keys.size()), ranks(keys.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](Rank a, Rank b) { return keys[a] < keys[b]; });
    for (Rank rank = 0; rank < order.size(); ++rank) {
        const bool same = rank > 0 && keys[order[rank - 1]].compare(keys[order[rank]]) == 0;
        ranks[order[rank]] = same ? ranks[order[rank - 1]] : rank;
    }
    return ranks;
}

const std::string &itself(const std::string &text)
{
    return text;
}

Rank rankOf(const std::vector<Rank> &ranks, std::uint32_t index)
{
    return index == OutlinedEvent::none ? nowhere : ranks[index];
}

/// Ranks of several texts, compared from the first on.
struct Row {
    std::span<const Rank> ranks;
    friend bool operator<(Row a, Row b)
    {
        return std::lexicographical_compare(a.ranks.begin(), a.ranks.end(), b.ranks.begin(), b.ranks.end());
    }
};

struct Sorter {
    std::vector<std::uint32_t> &indices;
    const Outline &events;
    Qt::SortOrder direction;

    /// `keyOf` gives what an event is sorted by, `empty` whether it has nothing there.
    template <class KeyOf, class Empty> void by(KeyOf keyOf, Empty empty) const
    {
        const auto end = std::stable_partition(
            indices.begin(), indices.end(), [&](std::uint32_t index) { return !empty(events.events[index]); });
        std::stable_sort(indices.begin(), end, [&](std::uint32_t a, std::uint32_t b) {
            const bool up = direction == Qt::AscendingOrder;
            return keyOf(events.events[up ? a : b]) < keyOf(events.events[up ? b : a]);
        });
    }
    template <class RankOf> void byRank(RankOf rankOf) const
    {
        by(rankOf, [&](const OutlinedEvent &event) { return rankOf(event) == nowhere; });
    }
};

} // namespace

void sortEvents(std::vector<std::uint32_t> &indices, const Outline &events, EventTableModel::Column by,
    Qt::SortOrder direction, const DisplayWords &words)
{
    const QLocale locale(qt(words.language));
    const Sorter sorter{indices, events, direction};
    std::sort(indices.begin(), indices.end()); // by time, as the outline is
    switch (by) {
    case EventTableModel::When:
        return sorter.by([](const OutlinedEvent &event) { return event.first; },
            [](const OutlinedEvent &event) { return !event.dated; });
    case EventTableModel::Kind: {
        const auto kinds = ranks(words.meetings.kinds, locale, itself);
        return sorter.byRank([&](const OutlinedEvent &event) { return kinds[std::size_t(event.kind)]; });
    }
    case EventTableModel::Status: {
        const auto statuses = ranks(words.meetings.statuses, locale, itself);
        return sorter.byRank([&](const OutlinedEvent &event) { return statuses[std::size_t(event.status)]; });
    }
    case EventTableModel::Place: {
        const auto names = ranks(events.names, locale, itself);
        return sorter.byRank([&](const OutlinedEvent &event) { return rankOf(names, event.place); });
    }
    case EventTableModel::Source: {
        const auto titles = ranks(events.articles, locale, [](const OutlinedArticle &a) { return a.title; });
        return sorter.byRank([&](const OutlinedEvent &event) { return rankOf(titles, event.article); });
    }
    case EventTableModel::People: {
        const auto names = ranks(events.names, locale, itself);
        std::vector<Rank> people;
        people.reserve(events.people.size());
        for (const std::uint32_t name : events.people)
            people.push_back(names[name]);
        return sorter.by(
            [&](const OutlinedEvent &event) {
                return Row{std::span(people).subspan(event.firstPerson, event.people)};
            },
            [](const OutlinedEvent &event) { return event.people == 0; });
    }
    case EventTableModel::columns: break;
    }
}

} // namespace zeitstrahl
