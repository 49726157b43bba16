// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline_accessible.h"

#include "core/timeline/event_words.h"
#include "ui/strings.h"
#include "ui/timeline_view.h"

#include <QPointer>

#include <algorithm>
#include <unordered_set>

namespace zeitstrahl {

namespace {

/// The event's mark, in the first of its lanes.
const SceneMark *markOf(const TimelineView &view, const EventKey &id)
{
    for (const SceneLane &lane : view.scene().lanes)
        for (const SceneMark &mark : lane.marks)
            if (view.events().events[mark.event].id == id)
                return &mark;
    return nullptr;
}

/// Each once, however many lanes it stands in.
std::vector<std::size_t> eventsInSight(const TimelineView &view)
{
    std::vector<std::size_t> events;
    std::unordered_set<std::size_t> known;
    for (const SceneLane &lane : view.scene().lanes)
        for (const SceneMark &mark : lane.marks)
            if (known.insert(mark.event).second)
                events.push_back(mark.event);
    return events;
}

/// One event: its name, when and in what state, and where that is told.
class AccessibleEvent : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleEvent(TimelineView &view, EventKey id)
        : view_(&view)
        , id_(id)
    {
    }
    const EventKey &id() const { return id_; }

    bool isValid() const override { return view_ && markOf(*view_, id_); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(view_); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }

    QRect rect() const override
    {
        const SceneMark *mark = view_ ? markOf(*view_, id_) : nullptr;
        if (!mark)
            return {};
        const QRect box = QRectF(mark->hit.x, mark->hit.y, mark->hit.width, mark->hit.height).toAlignedRect();
        return {view_->mapToGlobal(box.topLeft()), box.size()};
    }
    QString text(QAccessible::Text which) const override
    {
        const SceneMark *mark = view_ ? markOf(*view_, id_) : nullptr;
        if (!mark)
            return {};
        const Outline &events = view_->events();
        const OutlinedEvent &event = events.events[mark->event];
        const OutlinedArticle *article = events.articleOf(event);
        if (which == QAccessible::Name)
            return qt(eventTitle(events, event, view_->displayWords()));
        if (which == QAccessible::Description)
            return qt(eventDescription(events, event, view_->displayWords())
                + (article ? " " + article->title : std::string()));
        return {};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = state.focusable = true;
        state.invalid = !isValid();
        state.multiSelectable = true;
        state.selected = view_ && view_->isSelected(id_);
        state.focused = view_ && view_->hasFocus() && view_->current() == idOf(id_);
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        if (name != pressAction() || !isValid())
            return;
        view_->select({idOf(id_)});
        emit view_->selected(view_->selection());
    }

private:
    QPointer<TimelineView> view_;
    EventKey id_;
};

QAccessibleInterface *made(const QString &className, QObject *object)
{
    auto *view = className == QLatin1String(TimelineView::staticMetaObject.className())
        ? qobject_cast<TimelineView *>(object)
        : nullptr;
    return view ? new AccessibleTimeline(*view) : nullptr;
}

} // namespace

AccessibleTimeline::AccessibleTimeline(TimelineView &view)
    : QAccessibleWidget(&view, QAccessible::List)
    , view_(view)
{
}

AccessibleTimeline::~AccessibleTimeline()
{
    for (const auto &[event, id] : children_)
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
    const std::vector<std::size_t> events = eventsInSight(view);
    const auto found = std::find(events.begin(), events.end(), event);
    return found == events.end() ? -1 : int(found - events.begin());
}

int AccessibleTimeline::childCount() const
{
    return int(eventsInSight(view_).size());
}

QAccessibleInterface *AccessibleTimeline::child(int index) const
{
    const std::vector<std::size_t> events = eventsInSight(view_);
    if (index < 0 || index >= int(events.size()))
        return nullptr;
    const EventKey &id = view_.events().events[events[std::size_t(index)]].id;
    auto known = children_.find(id);
    if (known == children_.end())
        known =
            children_.emplace(id, QAccessible::registerAccessibleInterface(new AccessibleEvent(view_, id))).first;
    return QAccessible::accessibleInterface(known->second);
}

QAccessibleInterface *AccessibleTimeline::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i)
        if (QAccessibleInterface *event = child(i); event->rect().contains(x, y))
            return event;
    return nullptr;
}

QAccessibleInterface *AccessibleTimeline::focusChild() const
{
    const auto current = view_.currentIndex();
    return view_.hasFocus() && current ? child(childOf(view_, *current)) : nullptr;
}

int AccessibleTimeline::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *event = dynamic_cast<const AccessibleEvent *>(child);
    const SceneMark *mark = event ? markOf(view_, event->id()) : nullptr;
    return mark ? childOf(view_, mark->event) : -1;
}

} // namespace zeitstrahl
