// SPDX-License-Identifier: Apache-2.0
#include "ui/session.h"

namespace zeitstrahl {

Session::Session(TimelineFile file, QObject *parent)
    : QObject(parent)
    , file_(std::move(file))
{
}

const StoredArticle *Session::article(const ArticleId &id) const
{
    if (const auto known = loaded_.find(id); known != loaded_.end())
        return &known->second;
    auto article = file_.article(id);
    return article ? &loaded_.emplace(id, std::move(*article)).first->second : nullptr;
}

const Event *Session::selected() const
{
    const auto is = [this](const Event &event) { return event.id == selected_; };
    const auto found = std::find_if(events_.begin(), events_.end(), is);
    return found == events_.end() ? nullptr : &*found;
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
    return TimelineFile::untitled().map([this](TimelineFile &&file) { work(std::move(file)); });
}

Result<void> Session::open(const std::filesystem::path &path)
{
    auto file = TimelineFile::open(path);
    if (!file)
        return tl::unexpected(file.error());
    if (const auto readable = file->events(); !readable)
        return tl::unexpected(readable.error());
    work(std::move(*file));
    return {};
}

void Session::work(TimelineFile &&file)
{
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

Result<void> Session::import(std::span<const Extraction> extractions)
{
    auto taken = file_.import(extractions);
    if (!taken)
        return taken;
    unsaved_ = true;
    return refresh();
}

Result<void> Session::refresh()
{
    auto events = file_.events();
    auto articles = file_.articles();
    if (!events)
        return tl::unexpected(events.error());
    if (!articles)
        return tl::unexpected(articles.error());
    events_ = std::move(*events);
    articles_ = std::move(*articles);
    loaded_.clear();
    if (!selected())
        selected_.reset();
    if (!currentArticle())
        current_ = articles_.empty() ? std::nullopt : std::optional(articles_.front());
    emit changed();
    emit selectionChanged();
    return {};
}

Result<void> Session::correct(const EventId &event, const std::optional<Period> &when)
{
    return step(
        file_.apply({.event = event, .decision = decide::When{when}, .reason = {}}).map([](const EventId &touched) { return std::optional(touched); }));
}

Result<void> Session::undo()
{
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
    selected_ = **touched;
    return refresh();
}

void Session::select(const EventId &event)
{
    if (selected_ == event)
        return;
    selected_ = event;
    if (const Event *now = selected())
        current_ = ArticleId{now->article};
    else
        selected_.reset();
    emit selectionChanged();
}

void Session::clearSelection()
{
    if (!selected_)
        return;
    selected_.reset();
    emit selectionChanged();
}

void Session::showArticle(const ArticleId &article)
{
    if (current_ == article || !this->article(article))
        return;
    current_ = article;
    if (const Event *event = selected(); event && event->article != article.text)
        selected_.reset();
    emit selectionChanged();
}

} // namespace zeitstrahl
