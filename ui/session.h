// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/store/timeline_file.h"
#include "ui/workplace.h"

#include <QObject>

#include <map>

namespace zeitstrahl {

class Actors;

/// What the window works on: the open timeline, what it holds, and what is selected. Views read it and listen;
/// only commands change it. What fails leaves everything as it was.
class Session : public QObject {
    Q_OBJECT
public:
    explicit Session(TimelineFile file, Workplace workplace = {}, QObject *parent = nullptr);

    std::filesystem::path path() const { return file_.path(); } ///< empty while untitled
    /// True if closing would lose something: a timeline without a file that holds more than at the start.
    bool hasUnsavedWork() const { return unsaved_ && file_.path().empty(); }

    const Workplace &workplace() const { return workplace_; }
    const FileAccess &access() const { return file_.access(); }
    bool mayWrite() const { return access().mayWrite(); }

    /// All events in short; whoever keeps it has them as they were.
    const std::shared_ptr<const Outline> &outline() const { return outline_; }
    /// All of them, read anew: for what a timeline is written to, as large as it may be.
    Result<std::vector<Event>> events() const { return file_.events(); }
    const std::vector<ArticleId> &articles() const { return articles_; }
    /// Nothing if the timeline holds no such article; lives until the next change.
    const StoredArticle *article(const ArticleId &id) const;

    /// All that the article tells, other articles as well or not, in order of time; they live until the next
    /// change.
    std::vector<const Event *> eventsOf(const ArticleId &article) const;

    /// Read when somebody asks. Nothing if there is no such event; lives until the next change.
    const Event *event(const EventId &id) const;
    const Event *selected() const; ///< that is looked at; nothing if none is; lives until the next change
    std::vector<EventId> selection() const; ///< all that are selected; the one that is looked at comes last
    const StoredArticle *currentArticle() const;
    std::optional<EventId> eventBeside(int step) const; ///< so many events on from the selected one, by date

    Result<void> startNew();
    Result<void> open(const std::filesystem::path &path);
    Result<void> saveAs(const std::filesystem::path &path);

    Result<CheckReport> check(); ///< see TimelineFile::check
    Result<void> backUp() const { return file_.backUp(workplace_.backups); }

    /// By what the timeline is to know an article; see sourceIn().
    std::string sourceOf(const Article &article, const std::filesystem::path &file) const;
    /// The people whom articles for this timeline may name; the built-in ones if its own cannot be read.
    std::shared_ptr<const Actors> actors() const;
    /// Takes articles in, all or none.
    Result<void> import(std::span<const Extraction> extractions);
    Result<void> refresh() { return read({}); }
    /// Looks whether others changed the file or let go of it; true if so.
    bool follow();
    /// From here on the timeline counts as unchanged although it has no file: it can be made again at will.
    void forgetUnsavedWork() { unsaved_ = false; }

    Result<std::vector<Undecided>> orphans() const { return file_.orphans(); }
    Result<std::vector<Undecided>> offers() const { return file_.offers(); }
    Result<std::vector<Found>> search(std::string_view words) const { return file_.search(words); }

    Result<void> decide(const EventId &event, Decision decision);
    /// All or none, undone in one step; then the first event they are about is selected.
    Result<void> apply(std::span<const Edit> edits);
    Result<void> undo();
    Result<void> redo();
    bool canUndo() const { return file_.canUndo(); }
    bool canRedo() const { return file_.canRedo(); }

    void settle() { emit settling(); } ///< before something else is looked at or done
    void select(zeitstrahl::EventId event);
    void selectAll(std::vector<zeitstrahl::EventId> events); ///< the last one is looked at; none: clears
    void clearSelection();
    void showArticle(ArticleId article);

signals:
    void settling(); ///< what is half typed for the selected event is to be decided now
    void replaced(); ///< another timeline takes the place of the old one
    void fileChanged(); ///< another file, another name, or other rights to it
    void changed(); ///< other events or articles, or other values in them
    void selectionChanged(); ///< other events or another article

private:
    void work(TimelineFile &&file);
    Result<void> read(std::span<const EventId> wishes);
    bool holds(const EventId &event) const;
    void keepBesides();
    void showArticleOf(const Event &event);
    Result<void> step(Result<std::optional<EventId>> touched);

    TimelineFile file_;
    Workplace workplace_;
    std::shared_ptr<const Outline> outline_ = std::make_shared<Outline>();
    std::vector<ArticleId> articles_;
    mutable std::map<EventId, Event> read_; ///< whole, of those that somebody asked for
    mutable std::map<ArticleId, StoredArticle> loaded_;
    std::optional<EventId> selected_;
    std::vector<EventId> besides_; ///< selected as well
    std::optional<ArticleId> current_;
    bool unsaved_ = false;
};

} // namespace zeitstrahl
