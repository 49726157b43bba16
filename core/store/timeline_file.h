// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/reports/outline.h"
#include "core/meetings/tables/office_holder.h"
#include "core/store/check.h"
#include "core/store/edit.h"
#include "core/tagger/expression.h"
#include "core/text/article.h"
#include "core/text/error.h"

#include <filesystem>
#include <memory>
#include <span>
#include <vector>

namespace zeitstrahl {

/// What the engine found in one article: what an import writes.
struct Extraction {
    Article article;
    std::vector<Expression> expressions;
    std::vector<Meeting> meetings;
};

/// The same for one source on every machine; 32 hexadecimal digits.
struct ArticleId {
    std::string text;
    friend auto operator<=>(const ArticleId &, const ArticleId &) = default;
};

/// An expression as the file keeps it: enough to mark it in the text and to say what it names.
struct StoredExpression {
    Span span;
    std::string rule;
    Timex timex;
    std::optional<Resolution> resolution;
    std::optional<Span> checkedBy;
    std::vector<StoredExpression> parts;
};

struct StoredArticle {
    ArticleId id;
    Article article;
    std::vector<StoredExpression> expressions;
};

/// What a search finds: an article by its words, or an event that a person added and no article tells.
struct Found {
    ArticleId article; ///< empty for such an event
    std::optional<EventId> event;
    std::string title;
    std::optional<Day> published;
};

/// Why a timeline can only be read.
enum class Obstacle : std::uint8_t {
    None,
    OpenElsewhere, ///< another window has it: `detail` tells who
    NewerVersion, ///< written by a newer program
    NotPermitted ///< the file or its folder is read-only
};

struct FileAccess {
    Obstacle obstacle = Obstacle::None;
    std::string detail;
    bool mayWrite() const { return obstacle == Obstacle::None; }
};

/// How much of a file is looked at before it opens.
enum class Looking : std::uint8_t {
    Whole, ///< every page and every decision: as long as reading it takes
    AtOnce ///< what takes no longer for a large file; lookThrough() finds the rest while people work already
};

/// One *.zeitstrahl file: the only place that knows the tables. Every call is one transaction and durable
/// when it returns. Moves, does not copy; one thread at a time.
class TimelineFile {
public:
    /// A new timeline without a file yet: everything works, saveAs() makes it a file.
    static Result<TimelineFile> untitled(Editor editor = {});
    /// Refuses to overwrite (WriteFailed).
    static Result<TimelineFile> create(const std::filesystem::path &path, Editor editor = {});
    /// Changes nothing but old versions, of which it keeps a verified copy in `backups`, or beside the file.
    /// FileMissing, FileIsFolder, FileEmpty, FileUnreadable, NotATimeline, TimelineTooNew, TimelineDamaged and
    /// TimelineBusy leave the file as it was. What is open elsewhere, newer or read-only opens too: see access().
    /// What was not closed as it should be is looked at whole in any case.
    static Result<TimelineFile> open(const std::filesystem::path &path, Editor editor = {},
        const std::filesystem::path &backups = {}, Looking looking = Looking::Whole);
    TimelineFile(TimelineFile &&) noexcept;
    TimelineFile &operator=(TimelineFile &&) noexcept;
    ~TimelineFile();

    std::filesystem::path path() const; ///< empty while untitled

    /// One window writes at a time. Without access what changes the timeline fails: TimelineBusy if it is open
    /// elsewhere, WriteFailed otherwise. saveAs() another path works.
    const FileAccess &access() const;
    /// Looks whether others changed the file or put another in its place, and takes over when nobody else has it
    /// open for writing. True if what it holds or access() is different now; undo and redo end with others'
    /// changes.
    bool refresh();

    /// Replaces what was extracted from the articles with these sources; decisions stay. All of them or none.
    Result<void> import(std::span<const Extraction> extractions);
    Result<void> import(const Extraction &extraction) { return import({&extraction, 1}); }

    Result<std::vector<ArticleId>> articles() const; ///< in order of publication
    Result<StoredArticle> article(const ArticleId &id) const;
    Result<std::vector<Event>> events() const; ///< decisions laid over, by first day; those without one last
    Result<Outline> outline() const; ///< the same in short: a fraction of the time and the memory
    Result<Event> event(const EventId &id) const; ///< as events() has it; NoSuchThing if that hasn't
    /// What the article tells, with the other reports of the same meetings; one of those gives an event its name.
    Result<std::vector<EventId>> reportsOf(const ArticleId &article) const;
    /// Decisions about what no article, as last imported, tells. Kept; they count again if it comes back.
    Result<std::vector<Undecided>> orphans() const;
    /// What a merged file decided otherwise. Deciding about the event's field, either way, settles it.
    Result<std::vector<Undecided>> offers() const;

    /// People whom the built-in table of offices does not have, or has otherwise: for imports into this file.
    Result<std::vector<OfficeHolder>> officeHolders() const;
    Result<void> addOfficeHolders(std::span<const OfficeHolder> holders);
    Result<void> removeOfficeHolder(const std::string &name); ///< NoSuchThing if there is nobody of that name

    /// Articles that have all the words in their title, text, or their meetings' people and places, the last
    /// imported first. Each word may be the beginning of one. Case and accents don't matter; "ue" finds "ü" and
    /// "ss" "ß", and the other way round.
    Result<std::vector<Found>> search(std::string_view words, std::size_t atMost = 100) const;

    /// The event it is about. NoSuchThing if nothing tells that; what was decided can be taken back all the same.
    /// Deciding what is decided already does nothing, unless it settles an offer.
    Result<EventId> apply(const Edit &edit);
    /// All or none, undone in one step.
    Result<std::vector<EventId>> apply(std::span<const Edit> edits);
    Result<std::optional<EventId>> undo(); ///< the first event it touched; nothing if there is nothing to undo
    Result<std::optional<EventId>> redo();
    bool canUndo() const;
    bool canRedo() const;

    /// A verified copy into the folder for this file within `state`, unless the newest there holds the same; keeps
    /// the newest ones. See backupsOf().
    Result<void> backUp(const std::filesystem::path &state, std::size_t keep = 10) const;

    /// Verifies all of it and makes again what is derived.
    Result<CheckReport> check();

    /// A verified copy at `path`, replacing it in one step; this object then works on the copy. When it fails, both
    /// are as they were. To the path that it has already: does nothing.
    Result<void> saveAs(const std::filesystem::path &path);

private:
    struct State;
    explicit TimelineFile(std::unique_ptr<State> state);
    Result<void> mayWrite() const;
    Result<void> gather() const; ///< which reports are one event, unless it is known
    Result<std::optional<EventId>> replay(bool back);
    std::unique_ptr<State> state_;
};

} // namespace zeitstrahl
