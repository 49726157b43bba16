// SPDX-License-Identifier: Apache-2.0
#include "ui/file_care.h"
#include "core/store/look_through.h"
#include "ui/fault_text.h"
#include "ui/session.h"

#include <QtConcurrent>

namespace zeitstrahl {

using namespace std::chrono_literals;

FileCare::FileCare(Session &session, QObject *parent)
    : QObject(parent)
    , session_(session)
{
    follow_.setInterval(2s);
    backUp_.setInterval(10min);
    connect(&follow_, &QTimer::timeout, &session, &Session::follow);
    connect(&backUp_, &QTimer::timeout, this, [this] {
        if (changed_)
            begin();
    });
    connect(&watcher_, &QFutureWatcherBase::finished, this, &FileCare::report);
    connect(&session, &Session::replaced, this, &FileCare::finish);
    connect(&session, &Session::changed, this, [this] { changed_ = true; });
    connect(&session, &Session::fileChanged, this, &FileCare::takeUp);
    takeUp();
}

FileCare::~FileCare()
{
    stop();
}

void FileCare::takeUp()
{
    if (path_ == session_.path())
        return;
    path_ = session_.path();
    if (path_.empty()) {
        follow_.stop();
        backUp_.stop();
        return;
    }
    follow_.start();
    backUp_.start();
    QTimer::singleShot(0, this, &FileCare::begin); // after the first picture
}

void FileCare::begin()
{
    if (path_.empty() || watcher_.isRunning())
        return;
    changed_ = false;
    stop_ = {};
    watcher_.setFuture(QtConcurrent::run(lookAfter, path_, session_.workplace().backups, stop_.get_token()));
}

Result<void> FileCare::lookAfter(
    const std::filesystem::path &path, const std::filesystem::path &backups, std::stop_token stop)
{
    if (const auto whole = lookThrough(path, stop); !whole || backups.empty() || stop.stop_requested())
        return whole;
    return TimelineFile::open(path, {}, {}, Looking::AtOnce).and_then([&](const TimelineFile &file) {
        return file.backUp(backups);
    });
}

void FileCare::report()
{
    if (watcher_.isCanceled())
        return;
    const Result<void> result = watcher_.result();
    if (result || stop_.stop_requested())
        return;
    if (result.error().fault == Fault::TimelineDamaged)
        emit damaged(result.error());
    else
        emit said(tr("No backup was made: %1").arg(faultText(result.error())));
}

void FileCare::stop()
{
    stop_.request_stop();
    watcher_.waitForFinished();
}

void FileCare::finish()
{
    stop();
    if (!std::exchange(changed_, false) || path_.empty() || !session_.mayWrite())
        return;
    if (const auto kept = session_.backUp(); !kept)
        emit said(tr("No backup was made: %1").arg(faultText(kept.error())));
}

} // namespace zeitstrahl
