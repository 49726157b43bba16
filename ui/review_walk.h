// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/reports/doubt.h"

#include <QObject>

namespace zeitstrahl {

struct Actions;
class Session;

/// Goes from one event that somebody should look at to the next, in the order of time and round again.
class ReviewWalk : public QObject {
    Q_OBJECT
public:
    /// Both must outlive it.
    ReviewWalk(Session &session, Actions &actions, QObject *parent = nullptr);

    /// `step`: 1 to the next, -1 to the one before. False if there is none.
    bool go(int step, bool onlyConflicts = false);
    void confirmAndGoOn();

signals:
    void confirmed(); ///< the selected event
    void done(const QString &sentence);

private:
    Session &session_;
};

} // namespace zeitstrahl
