// SPDX-License-Identifier: Apache-2.0
#include "core/store/outline_rows.h"
#include "core/meetings/reports/folding.h"
#include "core/store/decided_events.h"
#include "core/store/event_rows.h"
#include "core/store/outline_bytes.h"
#include "core/store/sql.h"

#include <algorithm>
#include <functional>
#include <tuple>
#include <unordered_map>

namespace zeitstrahl {

namespace {

std::string bytesOf(Outline &&article)
{
    std::sort(article.events.begin(), article.events.end(), [](const OutlinedEvent &a, const OutlinedEvent &b) {
        return std::tie(a.trigger, a.id) < std::tie(b.trigger, b.id);
    });
    return outlineBytes(article);
}

/// Calls with the key and the bytes of each article that tells events, in order.
void forEachArticle(Database &database, const std::function<void(std::int64_t article, std::string &&bytes)> &take)
{
    Outline outline;
    std::optional<NameNumbers> names;
    std::int64_t current = 0;
    const auto finish = [&] {
        if (!outline.events.empty())
            take(current, bytesOf(std::move(outline)));
    };
    forEachExtracted(database, [&](std::int64_t article, Event &&event) {
        if (article != current || !names) {
            finish();
            outline = {};
            names.emplace(outline.names);
            current = article;
        }
        outline.events.push_back(outlined(event, 0, outline, *names));
    });
    finish();
}

class OutlineReader {
public:
    explicit OutlineReader(Database &database)
        : database_(database)
        , names_(outline_.names)
    {
    }

    std::pair<Outline, Together> read()
    {
        readExtractedOnes();
        Together together = foldTogether();
        layOver(touchedEvents(database_, together));
        sort();
        outline_.people.shrink_to_fit();
        outline_.articles.shrink_to_fit();
        return {std::move(outline_), std::move(together)};
    }

private:
    Together foldTogether()
    {
        const NameKeys names{outline_.names, *builtInPlaces()};
        const auto groups = gather(outline_, names, standingAlone(database_));
        Together together{outline_, groups};
        fold(outline_, names, groups);
        return together;
    }

    void readArticles()
    {
        Statement rows{database_, sql::articlesInShort};
        while (rows.next()) {
            articles_.emplace(rows.integer(0), std::uint32_t(outline_.articles.size()));
            outline_.articles.push_back({rows.text(1), rows.text(2), rows.optionalDay(3), rows.text(4)});
        }
    }

    void readExtractedOnes()
    {
        readArticles();
        Statement rows{database_, sql::outlines};
        while (rows.next()) {
            const auto article = articles_.find(rows.integer(0));
            if (article == articles_.end() || !addOutline(rows.bytes(1), article->second, outline_, names_))
                return database_.fail(Fault::TimelineDamaged, "an outline cannot be read");
        }
    }

    void layOver(const TouchedEvents &touched)
    {
        if (touched.ids.empty())
            return;
        std::set<EventKey> gone;
        for (const std::string &id : touched.ids)
            if (const auto key = keyOf({id}))
                gone.insert(*key);
        std::erase_if(outline_.events, [&](const OutlinedEvent &event) { return gone.contains(event.id); });
        std::unordered_map<std::string_view, std::uint32_t> numbers;
        for (const OutlinedArticle &article : outline_.articles)
            numbers.emplace(article.id, std::uint32_t(numbers.size()));
        for (const Event &event : touched.shown) {
            const auto article = numbers.find(event.article);
            outline_.events.push_back(outlined(
                event, article == numbers.end() ? OutlinedEvent::none : article->second, outline_, names_));
        }
    }

    /// By small keys: to move the events about takes longer than to compare them.
    void sort()
    {
        struct Key {
            std::uint64_t days; ///< of the period, in one number
            std::uint32_t article, event;
        };
        std::vector<OutlinedEvent> &events = outline_.events;
        std::vector<Key> keys;
        keys.reserve(events.size());
        for (const OutlinedEvent &event : events)
            keys.push_back({event.dated ? sortable(event.first) << 32 | sortable(event.last) : UINT64_MAX,
                event.article, std::uint32_t(keys.size())});
        std::sort(keys.begin(), keys.end(), [&](const Key &a, const Key &b) {
            if (a.days != b.days || a.article != b.article)
                return std::tie(a.days, a.article) < std::tie(b.days, b.article);
            const OutlinedEvent &first = events[a.event], &second = events[b.event];
            return std::tie(first.trigger, first.id) < std::tie(second.trigger, second.id);
        });
        std::vector<OutlinedEvent> sorted;
        sorted.reserve(events.size());
        for (const Key &key : keys)
            sorted.push_back(events[key.event]);
        events = std::move(sorted);
    }

    static std::uint64_t sortable(Day day)
    {
        return std::uint32_t(day.time_since_epoch().count()) ^ std::uint32_t{1} << 31;
    }

    Database &database_;
    Outline outline_;
    NameNumbers names_;
    std::unordered_map<std::int64_t, std::uint32_t> articles_; ///< from keys to indices
};

} // namespace

OutlineWriter::OutlineWriter(Database &database)
    : database_(database)
    , add_(database, sql::addOutline)
{
}

void OutlineWriter::write(std::int64_t article, Outline &&events)
{
    if (!events.events.empty())
        add_.run(article, Bytes{bytesOf(std::move(events))});
}

void OutlineWriter::writeAll()
{
    database_.run(std::string{sql::forgetAllOutlines});
    forEachArticle(database_, [&](std::int64_t article, std::string &&bytes) { add_.run(article, Bytes{bytes}); });
}

std::size_t OutlineWriter::countWrong()
{
    std::size_t wrong = 0;
    Statement kept{database_, sql::outlines};
    bool more = kept.next();
    forEachArticle(database_, [&](std::int64_t article, std::string &&bytes) {
        for (; more && kept.integer(0) < article; more = kept.next())
            ++wrong;
        const bool there = more && kept.integer(0) == article;
        wrong += !there || kept.bytes(1) != bytes;
        more = there ? kept.next() : more;
    });
    for (; more; more = kept.next())
        ++wrong;
    return wrong;
}

std::pair<Outline, Together> readOutline(Database &database)
{
    return OutlineReader{database}.read();
}

} // namespace zeitstrahl
