// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/timeline/scene.h"

#include <QAccessibleInterface>
#include <QPointer>

#include <variant>

namespace zeitstrahl {

class TimelineView;

/// What stands on the timeline, by what stays the same while the picture moves. Lanes by their SceneLane::id.
struct LaneHeading {
    std::string lane;
    friend auto operator<=>(const LaneHeading &, const LaneHeading &) = default;
};
struct FoldedCount {
    std::string lane;
    Day first;
    friend auto operator<=>(const FoldedCount &, const FoldedCount &) = default;
};
using TimelineItem = std::variant<LaneHeading, FoldedCount, EventKey>;

/// From lane to lane: its heading, its counts, its events; each event once, however many lanes it stands in.
std::vector<TimelineItem> itemsInSight(const TimelineView &view);
/// The event, or the count that it is folded into; nothing if neither is in sight.
std::optional<TimelineItem> itemOf(const TimelineView &view, std::size_t event);

/// One of them as a screen reader finds it. Pressing an event selects it, a heading collapses or opens its lane, a
/// count lists its events.
class AccessibleItem : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleItem(TimelineView &view, TimelineItem item);
    const TimelineItem &item() const { return item_; }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    QRect rect() const override;
    QString text(QAccessible::Text which) const override;
    void setText(QAccessible::Text, const QString &) override { }

    void *interface_cast(QAccessible::InterfaceType type) override;
    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override;

private:
    QPointer<TimelineView> view_;
    TimelineItem item_;
};

} // namespace zeitstrahl
