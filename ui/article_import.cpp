// SPDX-License-Identifier: Apache-2.0
#include "ui/article_import.h"
#include "core/import.h"
#include "core/text/article_reader.h"
#include "ui/fault_text.h"
#include "ui/session.h"
#include "ui/strings.h"

#include <QtConcurrent>

namespace zeitstrahl {

/// Articles in one transaction: few enough to see them appear, enough to wait for the disk seldom.
static constexpr std::size_t AtOnce = 200;

ArticleImport::ArticleImport(Session &session, Ask ask, QObject *parent)
    : QObject(parent)
    , session_(session)
    , ask_(std::move(ask))
{
    connect(&watcher_, &QFutureWatcherBase::resultsReadyAt, this, &ArticleImport::take);
    connect(&watcher_, &QFutureWatcherBase::finished, this, &ArticleImport::goOn);
}

ArticleImport::~ArticleImport()
{
    watcher_.disconnect(this);
    watcher_.cancel();
    watcher_.waitForFinished();
}

void ArticleImport::start(QList<Source> sources)
{
    total_ += int(sources.size());
    queue_ += std::move(sources);
    if (running_ || queue_.empty())
        return;
    running_ = true;
    emit started();
    goOn();
}

void ArticleImport::cancel()
{
    queue_.clear();
    undated_.clear();
    unwritten_.clear();
    watcher_.cancel();
    watcher_.waitForFinished();
}

ArticleImport::Outcome ArticleImport::work(const Source &source, const std::shared_ptr<const Actors> &actors)
{
    Result<Article> article = source.read ? *source.read : readArticle(source.path);
    if (!article)
        return {source.path, article.error()};
    if (!article->published)
        return {source.path, std::move(*article)};
    return {source.path, extract(std::move(*article), actors)};
}

void ArticleImport::run(QList<Source> sources)
{
    emit progressed(done_, total_);
    watcher_.setFuture(QtConcurrent::mapped(
        std::move(sources), [actors = session_.actors()](const Source &source) { return work(source, actors); }));
}

void ArticleImport::take(int begin, int end)
{
    if (watcher_.isCanceled())
        return;
    for (int i = begin; i < end; ++i) {
        Outcome outcome = watcher_.resultAt(i);
        if (const auto *error = std::get_if<Error>(&outcome.found))
            emit said(faultText(*error));
        else if (std::holds_alternative<Article>(outcome.found)) {
            undated_.push_back(std::move(outcome));
            continue;
        } else if (isNew(outcome))
            unwritten_.push_back(std::move(std::get<Extraction>(outcome.found)));
        ++done_;
    }
    if (unwritten_.size() >= AtOnce)
        write();
    emit progressed(done_, total_);
}

bool ArticleImport::isNew(Outcome &outcome)
{
    Article &article = std::get<Extraction>(outcome.found).article;
    if (sources_.count(article.source))
        write(); // what is compared must be there
    article.source = session_.sourceOf(article, outcome.path);
    const auto [first, isFirst] = sources_.emplace(article.source, outcome.path);
    if (!isFirst && first->second != outcome.path)
        emit said(tr("“%1” is the same article as “%2” and was left out.")
                      .arg(fileName(outcome.path), fileName(first->second)));
    else if (!isUnderstood(article))
        emit said(tr("“%1” is in a language that Zeitstrahl does not know; it is kept without meetings.")
                      .arg(fileName(outcome.path)));
    return isFirst;
}

void ArticleImport::write()
{
    if (unwritten_.empty())
        return;
    const std::vector<Extraction> extractions = std::exchange(unwritten_, {});
    if (const auto taken = session_.import(extractions); taken)
        written_ += int(extractions.size());
    else
        emit said(faultText(taken.error()));
}

QList<ArticleImport::Source> ArticleImport::askForDates()
{
    QList<Source> answered;
    while (!undated_.empty()) {
        Outcome outcome = std::move(undated_.front());
        undated_.pop_front();
        Article &article = std::get<Article>(outcome.found);
        const auto answer = ask_({outcome.path, article, int(undated_.size())});
        if (const Day *day = std::get_if<Day>(&answer)) {
            article.published = PublicationDate{*day, DateOrigin::Given, {}};
            answered.push_back({outcome.path, std::move(article)});
            continue;
        }
        leaveOut(outcome.path);
        if (std::get<Skip>(answer) == Skip::All)
            for (; !undated_.empty(); undated_.pop_front())
                leaveOut(undated_.front().path);
    }
    return answered;
}

void ArticleImport::leaveOut(const std::filesystem::path &path)
{
    ++done_;
    emit said(faultText({Fault::NoPublicationDate, path.string(), {}}));
}

void ArticleImport::goOn()
{
    write();
    QList<Source> next = std::exchange(queue_, {});
    if (next.isEmpty() && !undated_.empty())
        next = askForDates();
    if (!next.isEmpty())
        return run(std::move(next));
    if (!queue_.empty())
        return goOn();
    running_ = false;
    sources_.clear();
    const int written = written_;
    total_ = done_ = written_ = 0;
    emit finished(written);
}

} // namespace zeitstrahl
