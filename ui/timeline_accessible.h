// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/outline.h"

#include <QAccessibleWidget>

#include <map>

namespace zeitstrahl {

class TimelineView;

/// The timeline as a screen reader finds it: a list with a child for every event in sight.
class AccessibleTimeline : public QAccessibleWidget {
public:
    explicit AccessibleTimeline(TimelineView &view);
    ~AccessibleTimeline() override;
    /// Makes Qt use this for every TimelineView.
    static void install();
    /// Which child stands for the event; -1 if it is not in sight.
    static int childOf(const TimelineView &view, std::size_t event);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

private:
    TimelineView &view_;
    mutable std::map<EventKey, QAccessible::Id> children_; ///< owned by Qt's register, taken out at the end
};

} // namespace zeitstrahl
