// SPDX-License-Identifier: Apache-2.0
#include "core/store/timeline_file.h"
#include "core/store/article_rows.h"
#include "core/store/decided_events.h"
#include "core/store/decision_log.h"
#include "core/store/event_rows.h"
#include "core/store/saved_copy.h"
#include "core/store/schema.h"
#include "core/store/search.h"
#include "core/store/transaction.h"

namespace zeitstrahl {

struct TimelineFile::State {
    std::unique_ptr<Database> database;
    Editor editor;
    std::vector<std::vector<Change>> undoable, redoable; ///< the newest last; of this session
};

TimelineFile::TimelineFile(std::unique_ptr<State> state)
    : state_(std::move(state))
{
}
TimelineFile::TimelineFile(TimelineFile &&) noexcept = default;
TimelineFile &TimelineFile::operator=(TimelineFile &&) noexcept = default;
TimelineFile::~TimelineFile() = default;

static Result<std::unique_ptr<Database>> openChecked(const std::filesystem::path &path)
{
    if (const auto fine = checkHead(path); !fine)
        return tl::unexpected(fine.error());
    auto database = Database::at(path);
    if (!database)
        return database;
    if (const auto fine = checkInside(**database).and_then([&] { return migrate(**database); }); !fine)
        return tl::unexpected(fine.error());
    if (brokenAfter(**database))
        (*database)->fail(Fault::TimelineDamaged, "the log of decisions was changed");
    if (const auto fine = (*database)->outcome(); !fine)
        return tl::unexpected(fine.error());
    return database;
}

/// Reads in one transaction, so that all rows are of one state of the file.
template <class Read> static auto readWhole(Database &database, Read read) -> Result<decltype(read(database))>
{
    Transaction transaction{database, Access::Read};
    auto value = read(database);
    return transaction.commit().map([&] { return std::move(value); });
}

Result<TimelineFile> TimelineFile::untitled(Editor editor)
{
    auto database = Database::temporary();
    if (!database)
        return tl::unexpected(database.error());
    if (const auto done = migrate(**database); !done)
        return tl::unexpected(done.error());
    return TimelineFile{std::make_unique<State>(State{std::move(*database), std::move(editor), {}, {}})};
}

Result<TimelineFile> TimelineFile::create(const std::filesystem::path &path, Editor editor)
{
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(path, ignored)))
        return tl::unexpected(Error{Fault::WriteFailed, path.string(), "it exists already"});
    auto file = untitled(std::move(editor));
    if (!file)
        return file;
    return file->saveAs(path).map([&] { return std::move(*file); });
}

Result<TimelineFile> TimelineFile::open(const std::filesystem::path &path, Editor editor)
{
    return openChecked(path).map([&](std::unique_ptr<Database> &&database) {
        return TimelineFile{std::make_unique<State>(State{std::move(database), std::move(editor), {}, {}})};
    });
}

std::filesystem::path TimelineFile::path() const
{
    return state_->database->path();
}

Result<void> TimelineFile::import(std::span<const Extraction> extractions)
{
    Transaction transaction{*state_->database, Access::Write};
    ArticleWriter writer{*state_->database};
    for (const Extraction &extraction : extractions)
        writer.write(extraction);
    return transaction.commit();
}

Result<std::vector<ArticleId>> TimelineFile::articles() const
{
    return readWhole(*state_->database, readArticleIds);
}

Result<StoredArticle> TimelineFile::article(const ArticleId &id) const
{
    return readWhole(*state_->database, [&](Database &database) { return readArticle(database, id); });
}

Result<std::vector<Event>> TimelineFile::events() const
{
    return readWhole(*state_->database, [](Database &database) {
        std::vector<Event> events = readExtracted(database);
        layDecisionsOver(database, events);
        sortByTime(events);
        return events;
    });
}

Result<std::vector<Undecided>> TimelineFile::orphans() const
{
    return readWhole(*state_->database, readOrphans);
}

Result<std::vector<Undecided>> TimelineFile::offers() const
{
    return readWhole(*state_->database, readOffers);
}

Result<std::vector<Found>> TimelineFile::search(std::string_view words, std::size_t atMost) const
{
    return readWhole(
        *state_->database, [&](Database &database) { return zeitstrahl::search(database, words, atMost); });
}

Result<EventId> TimelineFile::apply(const Edit &edit)
{
    return apply({&edit, 1}).map([](const std::vector<EventId> &events) { return events.front(); });
}

/// Adds the changes to the log, and to the search what they name.
static void record(
    Database &database, std::span<const Change> changes, Act act, const std::string &reason, const Editor &editor)
{
    for (const Change &change : changes)
        append(database, change, act, reason, editor);
    WordIndex index{database};
    for (const Change &change : changes)
        if (isSearched(change.field))
            index.write(change.mention.source);
}

Result<std::vector<EventId>> TimelineFile::apply(std::span<const Edit> edits)
{
    Database &database = *state_->database;
    Transaction transaction{database, Access::Write};
    std::vector<EventId> events;
    std::vector<Change> changes;
    for (const Edit &edit : edits) {
        const Change change = changeFor(database, edit, state_->editor);
        events.push_back(change.event);
        if (database.failed() || change.before == change.after)
            continue;
        record(database, {&change, 1}, Act::Decided, edit.reason, state_->editor);
        changes.push_back(change);
    }
    return transaction.commit().map([&] {
        if (!changes.empty()) {
            state_->undoable.push_back(std::move(changes));
            state_->redoable.clear();
        }
        return events;
    });
}

Result<std::optional<EventId>> TimelineFile::replay(bool back)
{
    auto &from = back ? state_->undoable : state_->redoable;
    auto &to = back ? state_->redoable : state_->undoable;
    if (from.empty())
        return std::optional<EventId>{};
    std::vector<Change> inverse = from.back();
    std::reverse(inverse.begin(), inverse.end());
    for (Change &change : inverse)
        std::swap(change.before, change.after);
    Transaction transaction{*state_->database, Access::Write};
    record(*state_->database, inverse, back ? Act::Undone : Act::Redone, {}, state_->editor);
    return transaction.commit().map([&] {
        const EventId event = back ? inverse.back().event : inverse.front().event;
        from.pop_back();
        to.push_back(std::move(inverse));
        return std::optional{event};
    });
}

Result<std::optional<EventId>> TimelineFile::undo()
{
    return replay(true);
}

Result<std::optional<EventId>> TimelineFile::redo()
{
    return replay(false);
}

bool TimelineFile::canUndo() const
{
    return !state_->undoable.empty();
}

bool TimelineFile::canRedo() const
{
    return !state_->redoable.empty();
}

Result<void> TimelineFile::saveAs(const std::filesystem::path &path)
{
    std::error_code ignored;
    if (!this->path().empty() && state_->database->isInPlace()
        && std::filesystem::equivalent(path, this->path(), ignored))
        return {};
    return saveCopy(*state_->database, path)
        .and_then([&] { return openChecked(path); })
        .map([&](std::unique_ptr<Database> &&copy) { state_->database = std::move(copy); });
}

} // namespace zeitstrahl
