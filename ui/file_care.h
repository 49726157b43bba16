// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/text/error.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <filesystem>
#include <stop_token>

namespace zeitstrahl {

class Session;

/// Watches over the open file: looks through it for damage, keeps backups, follows what others do with it. What
/// takes long is done in a thread of its own.
class FileCare : public QObject {
    Q_OBJECT
public:
    /// `session` must outlive it.
    explicit FileCare(Session &session, QObject *parent = nullptr);
    ~FileCare() override;

    /// Before the file is left: what was done since the last backup goes into one.
    void finish();

signals:
    void damaged(const zeitstrahl::Error &error);
    void said(const QString &sentence); ///< that a backup failed

private:
    void takeUp();
    void begin();
    void stop();
    void report();
    static Result<void> lookAfter(
        const std::filesystem::path &path, const std::filesystem::path &backups, std::stop_token stop);

    Session &session_;
    std::filesystem::path path_; ///< that was taken up last
    QTimer follow_, backUp_;
    QFutureWatcher<Result<void>> watcher_;
    std::stop_source stop_;
    bool changed_ = false; ///< since the last backup
};

} // namespace zeitstrahl
