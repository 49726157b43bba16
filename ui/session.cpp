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

static bool isToldIn(const Event &event, const ArticleId &article)
{
    const auto is = [&](const Telling &telling) { return telling.article == article.text; };
    return event.article == article.text || std::any_of(event.alsoTold.begin(), event.alsoTold.end(), is);
}

std::vector<const Event *> Session::eventsOf(const ArticleId &article) const
{
    std::vector<EventId> told = file_.reportsOf(article).value_or(std::vector<EventId>());
    for (const OutlinedEvent &event : outline_->events)
        if (const OutlinedArticle *teller = outline_->articleOf(event); teller && teller->id == article.text)
            told.push_back(idOf(event.id));
    if (selected_) // another report may be merged into it by hand
        told.push_back(*selected_);
    std::vector<const Event *> events;
    for (const std::uint32_t index : indicesOf(*outline_, told))
        if (const Event *whole = event(idOf(outline_->events[index].id)); whole && isToldIn(*whole, article))
            events.push_back(whole);
    return events;
}

const Event *Session::event(const EventId &id) const
{
    if (const auto known = read_.find(id); known != read_.end())
        return &known->second;
    auto event = file_.event(id);
    return event ? &read_.emplace(id, std::move(*event)).first->second : nullptr;
}

bool Session::holds(const EventId &event) const
{
    return !indicesOf(*outline_, {&event, 1}).empty();
}

const Event *Session::selected() const
{
    return selected_ ? event(*selected_) : nullptr;
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

std::optional<EventId> Session::eventBeside(int step) const
{
    const std::vector<OutlinedEvent> &events = outline_->events;
    if (events.empty())
        return {};
    const auto from = selected_ ? indicesOf(*outline_, {&*selected_, 1}) : std::vector<std::uint32_t>();
    if (from.empty())
        return idOf((step > 0 ? events.front() : events.back()).id);
    const auto index = std::ptrdiff_t(from.front()) + step;
    return index < 0 || index >= std::ssize(events) ? std::nullopt
                                                    : std::optional(idOf(events[std::size_t(index)].id));
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
    if (const auto readable = file->outline(); !readable)
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
    auto outline = file_.outline();
    auto articles = file_.articles();
    if (!outline)
        return tl::unexpected(outline.error());
    if (!articles)
        return tl::unexpected(articles.error());
    outline_ = std::make_shared<const Outline>(std::move(*outline));
    read_.clear();
    articles_ = std::move(*articles);
    loaded_.clear();
    for (const EventId &wish : wishes)
        if (!selected_ || !holds(*selected_))
            selected_ = wish;
    if (selected_ && !holds(*selected_))
        selected_.reset();
    keepBesides();
    if (const Event *event = selected(); event && !event->article.empty())
        showArticleOf(*event);
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
    if (selected_) {
        wishes.push_back(*selected_);
        for (const int step : {1, -1})
            if (const auto beside = eventBeside(step))
                wishes.push_back(*beside);
    }
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
    std::unordered_set<std::string> known;
    for (const std::uint32_t index : indicesOf(*outline_, besides_))
        known.insert(idOf(outline_->events[index].id).text);
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
    const Event *now = selected();
    if (!now)
        selected_.reset();
    else
        showArticleOf(*now);
    keepBesides();
    emit selectionChanged();
}

/// Its own, unless the one that is shown tells it too.
void Session::showArticleOf(const Event &event)
{
    if (!current_ || !isToldIn(event, *current_))
        current_ = ArticleId{event.article};
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
    if (const Event *event = selected(); event && !isToldIn(*event, *current_)) {
        selected_.reset();
        besides_.clear();
    }
    emit selectionChanged();
}

} // namespace zeitstrahl
