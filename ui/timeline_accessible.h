// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/accessible_item.h"

#include <QAccessibleWidget>

#include <map>

namespace zeitstrahl {

/// The timeline as a screen reader finds it: a list with a child for every event, count and lane in sight.
class AccessibleTimeline : public QAccessibleWidget {
public:
    explicit AccessibleTimeline(TimelineView &view);
    ~AccessibleTimeline() override;
    /// Makes Qt use this for every TimelineView.
    static void install();
    /// Which child stands for the event, or for the count that it is folded into; -1 if neither is in sight.
    static int childOf(const TimelineView &view, std::size_t event);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

private:
    TimelineView &view_;
    mutable std::map<TimelineItem, QAccessible::Id> children_; ///< owned by Qt's register, taken out at the end
};

} // namespace zeitstrahl
