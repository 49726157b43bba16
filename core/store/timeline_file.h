// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/event.h"
#include "core/tagger/expression.h"
#include "core/text/article.h"
#include "core/text/error.h"

#include <chrono>
#include <filesystem>
#include <functional>
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

/// Who decides, and what time it is then. Without a clock decisions carry no time.
struct Editor {
    std::string name;
    std::function<std::chrono::sys_seconds()> now;
};

/// What a person decides about one event. One kind of edit; its inverse is one too.
struct Edit {
    EventId event;
    std::optional<Period> when; ///< another reading, or a typed one; nothing: back to what was extracted
    std::string reason; ///< why, in the editor's words; may be empty
};

/// A decision about a mention that its article, as last imported, no longer has. Kept; counts again if it comes
/// back.
struct Orphan {
    EventId event;
    MentionKey mention;
    std::string evidence; ///< the sentence as it stood when it was decided
    Period when;
    std::string reason, who;
    std::optional<std::chrono::sys_seconds> at;
};

/// One *.zeitstrahl file: the only place that knows the tables. Every call is one transaction and durable
/// when it returns. Moves, does not copy; one thread at a time.
class TimelineFile {
public:
    /// A new timeline without a file yet: everything works, saveAs() makes it a file.
    static Result<TimelineFile> untitled(Editor editor = {});
    /// Refuses to overwrite (WriteFailed).
    static Result<TimelineFile> create(const std::filesystem::path &path, Editor editor = {});
    /// Changes nothing but old versions. FileMissing, FileIsFolder, FileEmpty, FileUnreadable, NotATimeline,
    /// TimelineTooNew, TimelineDamaged and TimelineBusy leave the file as it was.
    static Result<TimelineFile> open(const std::filesystem::path &path, Editor editor = {});
    TimelineFile(TimelineFile &&) noexcept;
    TimelineFile &operator=(TimelineFile &&) noexcept;
    ~TimelineFile();

    std::filesystem::path path() const; ///< empty while untitled

    /// Replaces what was extracted from the articles with these sources; decisions stay. All of them or none.
    Result<void> import(std::span<const Extraction> extractions);
    Result<void> import(const Extraction &extraction) { return import({&extraction, 1}); }

    Result<std::vector<ArticleId>> articles() const; ///< in order of publication
    Result<StoredArticle> article(const ArticleId &id) const;
    Result<std::vector<Event>> events() const; ///< decisions laid over, by first day; those without one last
    Result<std::vector<Orphan>> orphans() const;

    /// NoSuchThing if no article tells this event. Deciding what is decided already does nothing.
    Result<void> apply(const Edit &edit);
    Result<std::optional<EventId>> undo(); ///< the event it touched; nothing if there is nothing to undo
    Result<std::optional<EventId>> redo();
    bool canUndo() const;
    bool canRedo() const;

    /// A verified copy at `path`, replacing it in one step; this object then works on the copy. When it fails, both
    /// are as they were. To the path that it has already: does nothing.
    Result<void> saveAs(const std::filesystem::path &path);

private:
    struct State;
    explicit TimelineFile(std::unique_ptr<State> state);
    Result<std::optional<EventId>> replay(bool back);
    std::unique_ptr<State> state_;
};

} // namespace zeitstrahl
