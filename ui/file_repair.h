// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/text/error.h"

#include <QObject>

#include <filesystem>

namespace zeitstrahl {

class Session;

/// What can be done with whole timelines besides opening and saving: check, rescue, merge.
class FileRepair : public QObject {
    Q_OBJECT
public:
    /// `session` must outlive it; dialogs belong to `window`.
    FileRepair(Session &session, QWidget *window);

    void check();
    /// Offers the backups of a damaged timeline, and to read what can be read.
    void offerRescue(const std::filesystem::path &damaged);
    void askAndMerge();
    bool merge(const std::filesystem::path &other, const std::filesystem::path &target);

signals:
    void said(const QString &sentence);
    void openWanted(const std::filesystem::path &path);

private:
    Session &session_;
    QWidget *window_;
};

} // namespace zeitstrahl
