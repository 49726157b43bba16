// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/timeline/grouping.h"

#include <QObject>

#include <array>

class QAction;
class QActionGroup;
class QMenu;

namespace zeitstrahl {

class TimelineView;

/// The menu of how lanes stand: by what, in which order, which are collapsed or kept on top. Remembers it from run
/// to run, for each way of grouping by itself.
class LaneMenu : public QObject {
    Q_OBJECT
public:
    /// Fills the menu; both must outlive it.
    LaneMenu(TimelineView &view, QMenu &menu, QObject *parent = nullptr);

private:
    void group(GroupBy by);
    void fillPins();
    void collapseAll();
    void show();
    void remember() const;

    TimelineView &view_;
    QMenu *pins_;
    std::array<QAction *, 6> groups_;
    std::array<QAction *, 4> orders_;
};

} // namespace zeitstrahl
