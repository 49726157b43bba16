// SPDX-License-Identifier: Apache-2.0
#include "core/store/timeline_file.h"
#include "core/store/article_rows.h"
#include "core/store/backups.h"
#include "core/store/decided_events.h"
#include "core/store/decision_log.h"
#include "core/store/event_rows.h"
#include "core/store/office_holder_rows.h"
#include "core/store/opening.h"
#include "core/store/outline_rows.h"
#include "core/store/saved_copy.h"
#include "core/store/schema.h"
#include "core/store/search.h"
#include "core/store/transaction.h"

namespace zeitstrahl {

struct TimelineFile::State {
    OpenTimeline timeline;
    Editor editor;
    std::filesystem::path backups;
    Looking looking = Looking::Whole;
    std::vector<std::vector<Change>> undoable, redoable; ///< the newest last; of this session
    std::int64_t changes = 0; ///< Database::changes() when it was last looked at
    std::optional<Together> together{}; ///< of what the file holds now; read when it is asked for
    bool blank = false; ///< still without tables: a window that is only opened needs none

    Database &database()
    {
        if (blank && migrate(*timeline.database)) // if it fails, so does what needs the tables
            blank = false;
        return *timeline.database;
    }

    void wasDecided(const std::vector<Change> &changes)
    {
        if (std::any_of(
                changes.begin(), changes.end(), [](const Change &change) { return change.field == Field::Merged; }))
            together.reset();
    }

    void work(OpenTimeline opened)
    {
        timeline = {}; // its lock goes before another's file is worked on
        timeline = std::move(opened);
        blank = false;
        changes = database().changes();
        together.reset();
    }
};

TimelineFile::TimelineFile(std::unique_ptr<State> state)
    : state_(std::move(state))
{
}
TimelineFile::TimelineFile(TimelineFile &&) noexcept = default;
TimelineFile &TimelineFile::operator=(TimelineFile &&) noexcept = default;
TimelineFile::~TimelineFile() = default;

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
    auto state = std::make_unique<State>();
    state->timeline.database = std::move(*database);
    state->editor = std::move(editor);
    state->blank = true;
    return TimelineFile{std::move(state)};
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

Result<TimelineFile> TimelineFile::open(
    const std::filesystem::path &path, Editor editor, const std::filesystem::path &backups, Looking looking)
{
    return openTimeline(path, editor.name, backups, looking).map([&](OpenTimeline &&timeline) {
        auto state = std::make_unique<State>();
        state->editor = std::move(editor);
        state->backups = backups;
        state->looking = looking;
        state->work(std::move(timeline));
        return TimelineFile{std::move(state)};
    });
}

const FileAccess &TimelineFile::access() const
{
    return state_->timeline.access;
}

Result<void> TimelineFile::mayWrite() const
{
    if (access().mayWrite())
        return {};
    const Fault fault = access().obstacle == Obstacle::OpenElsewhere ? Fault::TimelineBusy : Fault::WriteFailed;
    return tl::unexpected(Error{fault, path().string(), access().detail});
}

bool TimelineFile::refresh()
{
    if (path().empty())
        return false;
    Database &database = state_->database();
    const bool waiting = access().obstacle == Obstacle::OpenElsewhere;
    auto lock = waiting ? WriterLock::take(path(), state_->editor.name)
                        : Result<std::unique_ptr<WriterLock>>{std::move(state_->timeline.lock)};
    const bool takesOver = waiting && lock;
    if (!takesOver && database.isInPlace()) {
        if (!waiting)
            state_->timeline.lock = std::move(*lock);
        const std::int64_t changes = database.changes();
        if (!database.outcome() || changes == state_->changes)
            return false;
        state_->changes = changes;
        state_->together.reset();
    } else {
        auto again = openTimeline(
            path(), state_->editor.name, state_->backups, state_->looking, lock ? std::move(*lock) : nullptr);
        if (!again)
            return false;
        state_->work(std::move(*again));
    }
    state_->undoable.clear();
    state_->redoable.clear();
    return true;
}

std::filesystem::path TimelineFile::path() const
{
    return state_->timeline.database->path();
}

Result<void> TimelineFile::import(std::span<const Extraction> extractions)
{
    if (const auto may = mayWrite(); !may)
        return may;
    state_->together.reset();
    Transaction transaction{state_->database(), Access::Write};
    ArticleWriter writer{state_->database()};
    for (const Extraction &extraction : extractions)
        writer.write(extraction);
    writer.writeWords();
    return transaction.commit();
}

Result<std::vector<ArticleId>> TimelineFile::articles() const
{
    return readWhole(state_->database(), readArticleIds);
}

Result<StoredArticle> TimelineFile::article(const ArticleId &id) const
{
    return readWhole(state_->database(), [&](Database &database) { return readArticle(database, id); });
}

Result<std::vector<Event>> TimelineFile::events() const
{
    return readWhole(state_->database(), [&](Database &database) {
        std::vector<Event> events = readExtracted(database);
        state_->together = togetherIn(database, outlineOf(events));
        layDecisionsOver(database, *state_->together, events);
        sortByTime(events);
        return events;
    });
}

Result<Outline> TimelineFile::outline() const
{
    auto read = readWhole(state_->database(), readOutline);
    if (read) {
        state_->together = std::move(read->second);
        return std::move(read->first);
    }
    if (read.error().fault != Fault::TimelineDamaged)
        return tl::unexpected(read.error());
    return events().map([](const std::vector<Event> &events) { return outlineOf(events); }); // it is derived
}

Result<void> TimelineFile::gather() const
{
    return state_->together ? Result<void>() : outline().map([](const Outline &) {});
}

Result<std::vector<EventId>> TimelineFile::reportsOf(const ArticleId &article) const
{
    if (const auto gathered = gather(); !gathered)
        return tl::unexpected(gathered.error());
    return readWhole(state_->database(), [&](Database &database) {
        std::vector<EventId> reports = extractedFrom(database, article);
        for (std::size_t i = 0, own = reports.size(); i < own; ++i)
            for (const EventKey &other : state_->together->with(reports[i]))
                reports.push_back(idOf(other));
        return reports;
    });
}

Result<Event> TimelineFile::event(const EventId &id) const
{
    if (const auto gathered = gather(); !gathered)
        return tl::unexpected(gathered.error());
    return readWhole(state_->database(), [&](Database &database) {
        std::optional<Event> shown = shownEvent(database, id, *state_->together);
        if (!shown)
            database.fail(Fault::NoSuchThing, "event " + id.text);
        return std::move(shown).value_or(Event{});
    });
}

Result<std::vector<OfficeHolder>> TimelineFile::officeHolders() const
{
    return readWhole(state_->database(), [](Database &database) { return readOfficeHolders(database); });
}

Result<void> TimelineFile::addOfficeHolders(std::span<const OfficeHolder> holders)
{
    return mayWrite().and_then([&] {
        Transaction transaction{state_->database(), Access::Write};
        zeitstrahl::addOfficeHolders(state_->database(), holders);
        return transaction.commit();
    });
}

Result<void> TimelineFile::removeOfficeHolder(const std::string &name)
{
    return mayWrite().and_then([&] {
        Transaction transaction{state_->database(), Access::Write};
        zeitstrahl::removeOfficeHolder(state_->database(), name);
        return transaction.commit();
    });
}

Result<std::vector<Undecided>> TimelineFile::orphans() const
{
    return readWhole(state_->database(), readOrphans);
}

Result<std::vector<Undecided>> TimelineFile::offers() const
{
    return readWhole(state_->database(), readOffers);
}

Result<std::vector<Found>> TimelineFile::search(std::string_view words, std::size_t atMost) const
{
    return readWhole(
        state_->database(), [&](Database &database) { return zeitstrahl::search(database, words, atMost); });
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
    if (const auto may = mayWrite(); !may)
        return tl::unexpected(may.error());
    Database &database = state_->database();
    Transaction transaction{database, Access::Write};
    std::vector<EventId> events;
    std::vector<Change> changes;
    for (const Edit &edit : edits) {
        const Change change = changeFor(database, edit, state_->editor);
        events.push_back(change.event);
        const bool says = change.before != change.after || hasOffer(database, change.event, change.field);
        if (database.failed() || !says)
            continue;
        record(database, {&change, 1}, Act::Decided, edit.reason, state_->editor);
        changes.push_back(change);
    }
    return transaction.commit().map([&] {
        state_->wasDecided(changes);
        if (!changes.empty()) {
            state_->undoable.push_back(std::move(changes));
            state_->redoable.clear();
        }
        return events;
    });
}

Result<std::optional<EventId>> TimelineFile::replay(bool back)
{
    if (const auto may = mayWrite(); !may)
        return tl::unexpected(may.error());
    auto &from = back ? state_->undoable : state_->redoable;
    auto &to = back ? state_->redoable : state_->undoable;
    if (from.empty())
        return std::optional<EventId>{};
    std::vector<Change> inverse = from.back();
    std::reverse(inverse.begin(), inverse.end());
    for (Change &change : inverse)
        std::swap(change.before, change.after);
    Transaction transaction{state_->database(), Access::Write};
    record(state_->database(), inverse, back ? Act::Undone : Act::Redone, {}, state_->editor);
    return transaction.commit().map([&] {
        state_->wasDecided(inverse);
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

Result<void> TimelineFile::backUp(const std::filesystem::path &state, std::size_t keep) const
{
    return path().empty() ? Result<void>{} : zeitstrahl::backUp(state_->database(), state, keep);
}

Result<CheckReport> TimelineFile::check()
{
    state_->together.reset();
    return zeitstrahl::check(state_->database(), access().mayWrite());
}

Result<void> TimelineFile::saveAs(const std::filesystem::path &path)
{
    std::error_code ignored;
    if (!this->path().empty() && state_->database().isInPlace()
        && std::filesystem::equivalent(path, this->path(), ignored))
        return {};
    std::unique_ptr<WriterLock> &mine = state_->timeline.lock;
    const bool itsOwn = mine && mine->isFor(path);
    auto lock =
        itsOwn ? Result<std::unique_ptr<WriterLock>>{std::move(mine)} : WriterLock::take(path, state_->editor.name);
    if (!lock && lock.error().fault == Fault::TimelineBusy)
        return tl::unexpected(lock.error());
    const auto saved = saveCopy(state_->database(), path);
    if (!saved) {
        if (itsOwn)
            mine = std::move(*lock);
        return saved;
    }
    // The copy was looked through when it was made.
    return openTimeline(
        path, state_->editor.name, state_->backups, Looking::AtOnce, lock ? std::move(*lock) : nullptr)
        .map([&](OpenTimeline &&copy) { state_->work(std::move(copy)); });
}

} // namespace zeitstrahl
