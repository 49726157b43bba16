// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline_accessible.h"

#include "ui/timeline_view.h"

#include <algorithm>

namespace zeitstrahl {

static QAccessibleInterface *made(const QString &className, QObject *object)
{
    auto *view = className == QLatin1String(TimelineView::staticMetaObject.className())
        ? qobject_cast<TimelineView *>(object)
        : nullptr;
    return view ? new AccessibleTimeline(*view) : nullptr;
}

static int placeOf(const TimelineView &view, const TimelineItem &item)
{
    const std::vector<TimelineItem> items = itemsInSight(view);
    const auto found = std::find(items.begin(), items.end(), item);
    return found == items.end() ? -1 : int(found - items.begin());
}

AccessibleTimeline::AccessibleTimeline(TimelineView &view)
    : QAccessibleWidget(&view, QAccessible::List)
    , view_(view)
{
}

AccessibleTimeline::~AccessibleTimeline()
{
    for (const auto &[item, id] : children_)
        QAccessible::deleteAccessibleInterface(id);
}

void AccessibleTimeline::install()
{
    static const bool once = [] {
        QAccessible::installFactory(made);
        return true;
    }();
    Q_UNUSED(once)
}

int AccessibleTimeline::childOf(const TimelineView &view, std::size_t event)
{
    const auto item = itemOf(view, event);
    return item ? placeOf(view, *item) : -1;
}

int AccessibleTimeline::childCount() const
{
    return int(itemsInSight(view_).size());
}

QAccessibleInterface *AccessibleTimeline::child(int index) const
{
    const std::vector<TimelineItem> items = itemsInSight(view_);
    if (index < 0 || index >= int(items.size()))
        return nullptr;
    const TimelineItem &item = items[std::size_t(index)];
    auto known = children_.find(item);
    if (known == children_.end())
        known = children_.emplace(item, QAccessible::registerAccessibleInterface(new AccessibleItem(view_, item)))
                    .first;
    return QAccessible::accessibleInterface(known->second);
}

QAccessibleInterface *AccessibleTimeline::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i)
        if (QAccessibleInterface *item = child(i); item->rect().contains(x, y))
            return item;
    return nullptr;
}

QAccessibleInterface *AccessibleTimeline::focusChild() const
{
    const auto current = view_.currentIndex();
    return view_.hasFocus() && current ? child(childOf(view_, *current)) : nullptr;
}

int AccessibleTimeline::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *item = dynamic_cast<const AccessibleItem *>(child);
    return item ? placeOf(view_, item->item()) : -1;
}

} // namespace zeitstrahl
