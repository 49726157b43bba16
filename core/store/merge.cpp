// SPDX-License-Identifier: Apache-2.0
#include "core/store/merge.h"
#include "core/store/decision_log.h"
#include "core/store/decision_text.h"
#include "core/store/identity.h"
#include "core/store/known_mentions.h"
#include "core/store/office_holder_rows.h"
#include "core/store/opening.h"
#include "core/store/saved_copy.h"
#include "core/store/schema.h"
#include "core/store/sql.h"
#include "core/store/transaction.h"

#include <charconv>
#include <map>

namespace zeitstrahl {

namespace fs = std::filesystem;

namespace {

// Columns of the log.
constexpr std::size_t eventAt = 0, sourceAt = 1, hashAt = 2, ordinalAt = 3, actAt = 5, fieldAt = 6, beforeAt = 7,
                      afterAt = 8;
constexpr std::size_t sourceColumn = 3, versionColumn = 2, hashColumn = 9; // of the table article

/// What another file calls an event, and what it is called here.
struct Name {
    EventId event;
    std::uint32_t ordinal = 0;
};

using EventField = std::pair<std::string, std::string>;

class Merger {
public:
    Merger(Database &to, Database &from)
        : to_(to)
        , from_(from)
    {
    }

    MergeReport run()
    {
        Statement articles{from_, sql::allArticles};
        while (articles.next() && !to_.failed())
            take(articles);
        takeLog();
        takeOfficeHolders();
        return std::move(report_);
    }

private:
    void take(const Statement &article)
    {
        const std::int64_t key = article.integer(0);
        const std::string source = article.text(sourceColumn);
        Statement here{to_, sql::articleState};
        if (!here.bind(source).next()) {
            ++report_.articlesAdded;
            return copyArticle(article, key);
        }
        const std::int64_t keyHere = here.integer(0);
        const bool later = article.integer(versionColumn) > here.integer(1);
        if (article.text(hashColumn) != here.text(2))
            report_.otherTexts.push_back(source);
        const std::map<std::string, Name> names = namesHere(key, keyHere, source);
        names_.insert(names.begin(), names.end());
        if (!later)
            return;
        ++report_.articlesReplaced;
        Statement{to_, sql::dropArticle}.run(keyHere);
        copyArticle(article, key);
        rename(names);
    }

    /// Two steps, since the names may have changed places.
    void rename(const std::map<std::string, Name> &names)
    {
        Statement rename{to_, sql::renameEvent};
        for (const auto &[there, name] : names)
            rename.run("-" + there, name.ordinal, there);
        for (const auto &[there, name] : names)
            rename.run(name.event.text, name.ordinal, "-" + there);
    }

    void copyArticle(const Statement &article, std::int64_t key)
    {
        Statement next{to_, sql::nextArticle};
        const std::int64_t keyHere = next.next() ? next.integer(0) : 0;
        addRow("article", article, keyHere);
        for (const auto &[table, ordering] : sql::extractedTables) {
            if (table == "article")
                continue;
            Statement rows{from_,
                "SELECT * FROM " + std::string{table} + " WHERE article = ? ORDER BY " + std::string{ordering}};
            rows.bind(key);
            while (rows.next())
                addRow(table, rows, keyHere);
        }
    }

    void addRow(std::string_view table, const Statement &row, std::int64_t key)
    {
        std::unique_ptr<Statement> &add = adding_[table];
        if (!add) {
            std::string places = "?";
            for (int i = 1; i < row.columns(); ++i)
                places += ", ?";
            add =
                std::make_unique<Statement>(to_, "INSERT INTO " + std::string{table} + " VALUES (" + places + ")");
        }
        add->runWithRow(row, key);
    }

    /// Of the meetings that have other names here.
    std::map<std::string, Name> namesHere(std::int64_t key, std::int64_t keyHere, const std::string &source)
    {
        const auto there = tellings(from_, key), here = tellings(to_, keyHere);
        std::map<std::string, Name> names;
        for (const auto &[hash, meetings] : there) {
            std::vector<Likeness> likenesses;
            for (const KnownMention &meeting : meetings)
                likenesses.push_back(meeting.likeness.value_or(Likeness{}));
            const auto known = here.find(hash);
            if (known == here.end())
                continue;
            const std::vector<std::uint32_t> ordinals = ordinalsFor(likenesses, known->second);
            for (std::size_t i = 0; i < meetings.size(); ++i)
                if (ordinals[i] != meetings[i].ordinal)
                    names.emplace(eventIdOf({source, hash, meetings[i].ordinal}).text,
                        Name{eventIdOf({source, hash, ordinals[i]}), ordinals[i]});
        }
        return names;
    }

    void takeLog()
    {
        const std::vector<LogRow> here = readLog(to_), there = readLog(from_);
        std::size_t common = 0;
        while (common < std::min(here.size(), there.size()) && here[common].id == there[common].id)
            ++common;
        std::map<EventField, std::optional<std::string>> decidedHere;
        for (std::size_t i = common; i < here.size(); ++i)
            if (here[i].columns[actAt] != offered)
                decidedHere[keyOf(here[i].columns)] = here[i].columns[afterAt];

        std::map<EventField, LogColumns> last;
        std::vector<LogColumns> rows;
        for (std::size_t i = common; i < there.size(); ++i) {
            rows.push_back(named(there[i].columns));
            if (rows.back()[actAt] != offered)
                last[keyOf(rows.back())] = rows.back();
        }
        for (const LogColumns &row : rows)
            if (!decidedHere.contains(keyOf(row))) {
                append(to_, row);
                ++report_.decisionsAdded;
            }
        for (auto &[key, row] : last)
            if (const auto mine = decidedHere.find(key); mine != decidedHere.end() && mine->second != row[afterAt])
                offer(row, mine->second);
    }

    /// Those here count.
    void takeOfficeHolders()
    {
        std::vector<OfficeHolder> all = readOfficeHolders(from_);
        for (OfficeHolder &here : readOfficeHolders(to_))
            all.push_back(std::move(here));
        addOfficeHolders(to_, all);
    }

    void offer(LogColumns &row, const std::optional<std::string> &mine)
    {
        row[actAt] = offered;
        row[beforeAt] = mine;
        append(to_, row);
        ++report_.offers;
    }

    static EventField keyOf(const LogColumns &row) { return {*row[eventAt], *row[fieldAt]}; }

    /// With the events' names here.
    LogColumns named(LogColumns row) const
    {
        if (const Name *name = nameOf({*row[eventAt]}))
            row[eventAt] = name->event.text;
        if (const Name *name = nameOf(eventIdOf(mentionOf(row))))
            row[ordinalAt] = std::to_string(name->ordinal);
        for (const std::size_t at : {beforeAt, afterAt})
            row[at] = named(fieldOfName(*row[fieldAt]), row[at]);
        return row;
    }

    /// The value of a decision, which may speak of other events.
    std::optional<std::string> named(std::optional<Field> field, const std::optional<std::string> &value) const
    {
        const bool speaks = field == Field::Merged || field == Field::Made;
        auto decision = speaks && value ? readDecision(*field, *value) : std::nullopt;
        if (!decision)
            return value;
        EventId *event = nullptr;
        if (auto *merged = std::get_if<decide::Merged>(&*decision))
            event = &*merged->to;
        else if (auto &draft = *std::get<decide::Made>(*decision).to; draft.from)
            event = &*draft.from;
        const Name *name = event ? nameOf(*event) : nullptr;
        if (!name)
            return value;
        *event = name->event;
        return valueText(*decision);
    }

    const Name *nameOf(const EventId &event) const
    {
        const auto name = names_.find(event.text);
        return name == names_.end() ? nullptr : &name->second;
    }

    static MentionKey mentionOf(const LogColumns &row)
    {
        MentionKey mention{*row[sourceAt], *row[hashAt], 0};
        std::from_chars(row[ordinalAt]->data(), row[ordinalAt]->data() + row[ordinalAt]->size(), mention.ordinal);
        return mention;
    }

    static inline const std::string offered = "3";

    Database &to_, &from_;
    MergeReport report_;
    std::map<std::string, Name> names_;
    std::map<std::string_view, std::unique_ptr<Statement>> adding_;
};

} // namespace

Result<MergeReport> mergeTimelines(const fs::path &first, const fs::path &second, const fs::path &target)
{
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(target, ignored)))
        return tl::unexpected(Error{Fault::WriteFailed, target.string(), "it exists already"});
    auto a = openTimeline(first, "merge", {}, Looking::Whole),
         b = openTimeline(second, "merge", {}, Looking::Whole);
    auto merged = Database::temporary();
    if (!a || !b || !merged)
        return tl::unexpected(!a ? a.error() : !b ? b.error() : merged.error());
    for (const OpenTimeline *timeline : {&*a, &*b})
        if (timeline->access.obstacle == Obstacle::NewerVersion)
            return tl::unexpected(
                Error{Fault::TimelineTooNew, timeline->database->path().string(), timeline->access.detail});
    if (const auto copied = copyInto(**merged, *a->database); !copied)
        return tl::unexpected(copied.error());
    Transaction transaction{**merged, Access::Write};
    const MergeReport report = Merger{**merged, *b->database}.run();
    return b->database->outcome()
        .and_then([&] { return transaction.commit(); })
        .and_then([&] { return rebuildDerived(**merged); })
        .and_then([&] { return saveCopy(**merged, target); })
        .map([&] { return report; });
}

} // namespace zeitstrahl
