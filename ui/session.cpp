// SPDX-License-Identifier: Apache-2.0
#include "ui/session.h"
#include "core/import.h"

#include <unordered_set>

namespace zeitstrahl {

Session::Session(TimelineFile file, Workplace workplace, QObject *parent)
    : QObject(parent)
    , file_(std::move(file))
    , workplace_(std::move(workplace))
{
}

const StoredArticle *Session::article(const ArticleId &id) const
{
    if (const auto known = loaded_.find(id); known != loaded_.end())
        return &known->second;
    auto article = file_.article(id);
    return article ? &loaded_.emplace(id, std::move(*article)).first->second : nullptr;
}

std::vector<const Event *> Session::eventsOf(const ArticleId &article) const
{
    if (byArticle_.empty())
        for (const Event &event : events_)
            byArticle_.emplace(event.article, &event);
    std::vector<const Event *> events;
    const auto [first, last] = byArticle_.equal_range(article.text);
    for (auto at = first; at != last; ++at)
        events.push_back(at->second);
    return events;
}

std::optional<Event> Session::event(const EventId &id) const
{
    auto found = file_.event(id);
    return found ? std::optional(std::move(*found)) : std::nullopt;
}

const Event *Session::selected() const
{
    const auto is = [this](const Event &event) { return event.id == selected_; };
    const auto found = std::find_if(events_.begin(), events_.end(), is);
    return found == events_.end() ? nullptr : &*found;
}

std::vector<EventId> Session::selection() const
{
    std::vector<EventId> all = besides_;
    if (selected_)
        all.push_back(*selected_);
    return all;
}

const StoredArticle *Session::currentArticle() const
{
    return current_ ? article(*current_) : nullptr;
}

const Event *Session::eventBeside(int step) const
{
    if (events_.empty())
        return nullptr;
    const Event *from = selected();
    if (!from)
        return step > 0 ? &events_.front() : &events_.back();
    const auto index = (from - events_.data()) + step;
    return index < 0 || index >= std::ssize(events_) ? nullptr : &events_[std::size_t(index)];
}

Result<void> Session::startNew()
{
    return TimelineFile::untitled(workplace_.editor).map([this](TimelineFile &&file) { work(std::move(file)); });
}

Result<void> Session::open(const std::filesystem::path &path)
{
    auto file = TimelineFile::open(path, workplace_.editor, workplace_.backups, Looking::AtOnce);
    if (!file)
        return tl::unexpected(file.error());
    if (const auto readable = file->events(); !readable)
        return tl::unexpected(readable.error());
    work(std::move(*file));
    return {};
}

void Session::work(TimelineFile &&file)
{
    settle();
    emit replaced();
    file_ = std::move(file);
    (void)file_.refresh(); // opened anew, it was open elsewhere: here
    unsaved_ = false;
    selected_.reset();
    current_.reset();
    emit fileChanged();
    (void)refresh();
}

Result<void> Session::saveAs(const std::filesystem::path &path)
{
    auto saved = file_.saveAs(path);
    if (saved) {
        unsaved_ = false;
        emit fileChanged();
    }
    return saved;
}

std::string Session::sourceOf(const Article &article, const std::filesystem::path &file) const
{
    return sourceIn(file_, article, file);
}

std::shared_ptr<const Actors> Session::actors() const
{
    return knownTo(file_).value_or(builtInActors());
}

Result<void> Session::import(std::span<const Extraction> extractions)
{
    auto taken = file_.import(extractions);
    if (!taken)
        return taken;
    unsaved_ = true;
    return refresh();
}

Result<CheckReport> Session::check()
{
    settle();
    return file_.check();
}

bool Session::follow()
{
    if (!file_.refresh())
        return false;
    emit fileChanged();
    (void)refresh();
    return true;
}

/// The first of the wishes that is there is selected, if the selected event is gone.
Result<void> Session::read(std::span<const EventId> wishes)
{
    auto events = file_.events();
    auto articles = file_.articles();
    if (!events)
        return tl::unexpected(events.error());
    if (!articles)
        return tl::unexpected(articles.error());
    byArticle_.clear();
    events_ = std::move(*events);
    articles_ = std::move(*articles);
    loaded_.clear();
    for (const EventId &wish : wishes)
        if (!selected())
            selected_ = wish;
    if (!selected())
        selected_.reset();
    keepBesides();
    if (const Event *event = selected(); event && !event->article.empty())
        current_ = ArticleId{event->article};
    if (!currentArticle())
        current_ = articles_.empty() ? std::nullopt : std::optional(articles_.front());
    emit changed();
    emit selectionChanged();
    return {};
}

Result<void> Session::decide(const EventId &event, Decision decision)
{
    const Edit edit{event, std::move(decision), {}};
    return apply({&edit, 1});
}

Result<void> Session::apply(std::span<const Edit> edits)
{
    return step(file_.apply(edits).map([](const std::vector<EventId> &touched) {
        return touched.empty() ? std::nullopt : std::optional(touched.front());
    }));
}

Result<void> Session::undo()
{
    settle();
    return step(file_.undo());
}

Result<void> Session::redo()
{
    return step(file_.redo());
}

Result<void> Session::step(Result<std::optional<EventId>> touched)
{
    if (!touched)
        return tl::unexpected(touched.error());
    if (!*touched)
        return {};
    unsaved_ = true;
    std::vector<EventId> wishes;
    if (const Event *before = selected())
        wishes.push_back(before->id);
    for (const int step : {1, -1})
        if (const Event *beside = selected() ? eventBeside(step) : nullptr)
            wishes.push_back(beside->id);
    selected_ = **touched;
    return read(wishes);
}

/// Of what is selected besides, what is still there; nothing without an event that is looked at.
void Session::keepBesides()
{
    if (!selected_)
        besides_.clear();
    if (besides_.empty())
        return;
    std::unordered_set<std::string_view> known;
    for (const Event &event : events_)
        known.insert(event.id.text);
    std::erase_if(
        besides_, [&](const EventId &event) { return event == selected_ || !known.contains(event.text); });
}

void Session::select(EventId event)
{
    selectAll({std::move(event)});
}

void Session::selectAll(std::vector<EventId> events)
{
    if (events == selection())
        return;
    settle();
    selected_.reset();
    if (!events.empty()) {
        selected_ = std::move(events.back());
        events.pop_back();
    }
    besides_ = std::move(events);
    if (const Event *now = selected())
        current_ = ArticleId{now->article};
    else
        selected_.reset();
    keepBesides();
    emit selectionChanged();
}

void Session::clearSelection()
{
    selectAll({});
}

void Session::showArticle(ArticleId article)
{
    if (current_ == article || !this->article(article))
        return;
    settle();
    current_ = std::move(article);
    if (const Event *event = selected(); event && event->article != current_->text) {
        selected_.reset();
        besides_.clear();
    }
    emit selectionChanged();
}

} // namespace zeitstrahl
