// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline_accessible.h"

#include "core/timeline/event_words.h"
#include "ui/strings.h"
#include "ui/timeline_view.h"

#include <QPointer>

namespace zeitstrahl {

namespace {

const SceneMark *markOf(const TimelineView &view, const EventId &id)
{
    for (const SceneLane &lane : view.scene().lanes)
        for (const SceneMark &mark : lane.marks)
            if (view.events()[mark.event].id == id)
                return &mark;
    return nullptr;
}

/// One event: its name, when and in what state, and where that is told.
class AccessibleEvent : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleEvent(TimelineView &view, EventId id)
        : view_(&view)
        , id_(std::move(id))
    {
    }
    const EventId &id() const { return id_; }

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
        const Event &event = view_->events()[mark->event];
        if (which == QAccessible::Name)
            return qt(eventTitle(event, view_->displayWords()));
        if (which == QAccessible::Description)
            return qt(eventDescription(event, view_->displayWords()) + " " + event.articleTitle);
        return {};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = state.focusable = true;
        state.invalid = !isValid();
        state.selected = view_ && view_->selection() == id_;
        state.focused = state.selected && view_->hasFocus();
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
        view_->select(id_);
        emit view_->selected(id_);
    }

private:
    QPointer<TimelineView> view_;
    EventId id_;
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

int AccessibleTimeline::childOf(const TimelineView &view, const EventId &event)
{
    int index = 0;
    for (const SceneLane &lane : view.scene().lanes)
        for (const SceneMark &mark : lane.marks) {
            if (view.events()[mark.event].id == event)
                return index;
            ++index;
        }
    return -1;
}

int AccessibleTimeline::childCount() const
{
    std::size_t count = 0;
    for (const SceneLane &lane : view_.scene().lanes)
        count += lane.marks.size();
    return int(count);
}

QAccessibleInterface *AccessibleTimeline::child(int index) const
{
    for (const SceneLane &lane : view_.scene().lanes) {
        if (index < 0)
            break;
        if (index >= int(lane.marks.size())) {
            index -= int(lane.marks.size());
            continue;
        }
        const EventId &id = view_.events()[lane.marks[std::size_t(index)].event].id;
        auto known = children_.find(id);
        if (known == children_.end())
            known = children_.emplace(id, QAccessible::registerAccessibleInterface(new AccessibleEvent(view_, id)))
                        .first;
        return QAccessible::accessibleInterface(known->second);
    }
    return nullptr;
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
    const auto selection = view_.selection();
    return view_.hasFocus() && selection ? child(childOf(view_, *selection)) : nullptr;
}

int AccessibleTimeline::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *event = dynamic_cast<const AccessibleEvent *>(child);
    return event ? childOf(view_, event->id()) : -1;
}

} // namespace zeitstrahl
