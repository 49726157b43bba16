// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/time/period.h"

#include <QObject>

class QMenu;

namespace zeitstrahl {

struct Actions;
struct TimelineSpot;
class TimelineView;

/// The menu of a place on the timeline: an event, a count, a lane's heading or the ground.
class TimelineMenu : public QObject {
    Q_OBJECT
public:
    /// Both must outlive it.
    TimelineMenu(TimelineView &view, const Actions &actions, QObject *parent = nullptr);

    void fill(QMenu &menu, const TimelineSpot &spot);

signals:
    void eventWanted(const zeitstrahl::Period &when); ///< to be added

private:
    void open(const TimelineSpot &spot, QPoint place);

    TimelineView &view_;
    const Actions &actions_;
};

} // namespace zeitstrahl
