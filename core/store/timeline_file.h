// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/event.h"
#include "core/tagger/expression.h"
#include "core/text/article.h"
#include "core/text/error.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace zeitstrahl {

/// What the engine found in one article: what an import writes.
struct Extraction {
    Article article;
    std::vector<Expression> expressions;
    std::vector<Meeting> meetings;
};

struct ArticleId { std::string text; friend auto operator<=>(const ArticleId &, const ArticleId &) = default; };

/// An expression as the file keeps it: enough to mark it in the text and to say what it names.
struct StoredExpression {
    Span span;
    std::string rule;
    Timex timex;
    std::optional<Resolution> resolution;
};

struct StoredArticle {
    ArticleId id;
    Article article;
    std::vector<StoredExpression> expressions;
};

/// What a person decides about one event. One kind of edit; its inverse is one too.
struct Edit {
    EventId event;
    std::optional<Period> when;            ///< another reading, or a typed one; nothing: back to what was extracted
    std::string reason;                    ///< why, in the editor's words; may be empty
};

/// One *.zeitstrahl file: the only place that knows the tables. Every call is one transaction and durable
/// when it returns. Moves, does not copy; one thread at a time.
class TimelineFile {
public:
    /// A new timeline without a file yet: everything works, saveAs() makes it a file.
    static Result<TimelineFile> untitled();
    static Result<TimelineFile> create(const std::filesystem::path &path); ///< refuses to overwrite
    static Result<TimelineFile> open(const std::filesystem::path &path);   ///< changes nothing but old versions
    TimelineFile(TimelineFile &&) noexcept;
    TimelineFile &operator=(TimelineFile &&) noexcept;
    ~TimelineFile();

    std::filesystem::path path() const; ///< empty while untitled

    /// Replaces what was extracted from the article with this source; decisions stay.
    Result<void> import(const Extraction &extraction);

    Result<std::vector<ArticleId>> articles() const; ///< in order of publication
    Result<StoredArticle> article(const ArticleId &id) const;
    Result<std::vector<Event>> events() const;       ///< decisions laid over, by first day

    Result<void> apply(const Edit &edit);
    Result<std::optional<EventId>> undo();           ///< the event it touched; nothing if there is nothing to undo
    Result<std::optional<EventId>> redo();
    bool canUndo() const;
    bool canRedo() const;

    /// A verified copy at `path`, replacing it in one step; this object then works on the copy.
    Result<void> saveAs(const std::filesystem::path &path);

private:
    struct State;
    explicit TimelineFile(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace zeitstrahl
