// SPDX-License-Identifier: Apache-2.0
#include "ui/accessible_item.h"

#include "core/timeline/event_words.h"
#include "ui/strings.h"
#include "ui/timeline_view.h"

#include <algorithm>
#include <unordered_set>

namespace zeitstrahl {

namespace {

const SceneLane *find(const TimelineView &view, const LaneHeading &heading)
{
    const std::vector<SceneLane> &lanes = view.scene().lanes;
    const auto found =
        std::find_if(lanes.begin(), lanes.end(), [&](const SceneLane &lane) { return lane.id == heading.lane; });
    return found == lanes.end() ? nullptr : &*found;
}

const SceneFold *find(const TimelineView &view, const FoldedCount &count)
{
    const SceneLane *lane = find(view, LaneHeading{count.lane});
    for (const SceneFold &fold : lane ? std::span(lane->folds) : std::span<const SceneFold>())
        if (fold.first == count.first)
            return &fold;
    return nullptr;
}

/// The event's mark, in the first of its lanes.
const SceneMark *find(const TimelineView &view, const EventKey &event)
{
    for (const SceneLane &lane : view.scene().lanes)
        for (const SceneMark &mark : lane.marks)
            if (view.events().events[mark.event].id == event)
                return &mark;
    return nullptr;
}

/// What a screen reader is told of an item.
struct Told {
    Box box;
    QString name, description;
    QAccessible::State state{};
};

Told tell(const TimelineView &view, const SceneLane &lane, const LaneHeading &)
{
    const Box &box = lane.box;
    Told told{{box.x, box.y, view.scene().plot.x - box.x, box.height}, qt(lane.title.text), {}};
    told.state.expandable = true;
    told.state.expanded = !lane.collapsed;
    told.state.collapsed = lane.collapsed;
    return told;
}

Told tell(const TimelineView &view, const SceneFold &fold, const FoldedCount &count)
{
    Told told{fold.box, qt(fold.description), {}};
    told.state.hasPopup = told.state.focusable = true;
    const auto current = view.currentIndex();
    told.state.focused = view.hasFocus() && current && itemOf(view, *current) == TimelineItem(count);
    return told;
}

Told tell(const TimelineView &view, const SceneMark &mark, const EventKey &id)
{
    const Outline &events = view.events();
    const OutlinedEvent &event = events.events[mark.event];
    const OutlinedArticle *article = events.articleOf(event);
    Told told{mark.hit, qt(eventTitle(events, event, view.displayWords())),
        qt(eventDescription(events, event, view.displayWords())
            + (article ? " " + article->title : std::string()))};
    told.state.selectable = told.state.focusable = told.state.multiSelectable = true;
    told.state.selected = view.isSelected(id);
    told.state.focused = view.hasFocus() && view.current() == idOf(id);
    return told;
}

/// Nothing: out of sight.
std::optional<Told> tell(const TimelineView *view, const TimelineItem &item)
{
    return std::visit(
        [&](const auto &one) -> std::optional<Told> {
            const auto *seen = view ? find(*view, one) : nullptr;
            return seen ? std::optional(tell(*view, *seen, one)) : std::nullopt;
        },
        item);
}

void press(TimelineView &view, const SceneLane &lane)
{
    view.toggleCollapsed(LaneKey(lane.key));
}
void press(TimelineView &view, const SceneFold &fold)
{
    view.openFold(SceneFold(fold));
}
void press(TimelineView &view, const SceneMark &mark)
{
    view.select({idOf(view.events().events[mark.event].id)});
    emit view.selected(view.selection());
}

} // namespace

std::vector<TimelineItem> itemsInSight(const TimelineView &view)
{
    std::vector<TimelineItem> items;
    std::unordered_set<std::size_t> known;
    for (const SceneLane &lane : view.scene().lanes) {
        items.push_back(LaneHeading{lane.id});
        for (const SceneFold &fold : lane.folds)
            items.push_back(FoldedCount{lane.id, fold.first});
        for (const SceneMark &mark : lane.marks)
            if (known.insert(mark.event).second)
                items.push_back(view.events().events[mark.event].id);
    }
    return items;
}

std::optional<TimelineItem> itemOf(const TimelineView &view, std::size_t event)
{
    if (!marksOf(view.scene(), event).empty())
        return view.events().events[event].id;
    for (const SceneLane &lane : view.scene().lanes)
        for (const SceneFold &fold : lane.folds) {
            const OutlinedEvent &wanted = view.events().events[event];
            if (!wanted.dated || wanted.period().first < fold.first || fold.last < wanted.period().first)
                continue;
            const std::vector<std::uint32_t> folded = foldedEvents(view.lanes(), fold);
            if (std::find(folded.begin(), folded.end(), event) != folded.end())
                return FoldedCount{lane.id, fold.first};
        }
    return {};
}

AccessibleItem::AccessibleItem(TimelineView &view, TimelineItem item)
    : view_(&view)
    , item_(std::move(item))
{
}

bool AccessibleItem::isValid() const
{
    return tell(view_, item_).has_value();
}

QAccessibleInterface *AccessibleItem::parent() const
{
    return QAccessible::queryAccessibleInterface(view_);
}

QAccessible::Role AccessibleItem::role() const
{
    return std::holds_alternative<EventKey>(item_) ? QAccessible::ListItem : QAccessible::Button;
}

QAccessible::State AccessibleItem::state() const
{
    if (const auto told = tell(view_, item_))
        return told->state;
    QAccessible::State gone;
    gone.invalid = true;
    return gone;
}

QRect AccessibleItem::rect() const
{
    const auto told = tell(view_, item_);
    if (!told)
        return {};
    const Box &at = told->box;
    const QRect box = QRectF(at.x, at.y, at.width, at.height).toAlignedRect();
    return {view_->mapToGlobal(box.topLeft()), box.size()};
}

QString AccessibleItem::text(QAccessible::Text which) const
{
    const auto told = tell(view_, item_);
    return !told                            ? QString()
        : which == QAccessible::Name        ? told->name
        : which == QAccessible::Description ? told->description
                                            : QString();
}

void *AccessibleItem::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

void AccessibleItem::doAction(const QString &name)
{
    if (name != pressAction() || !view_)
        return;
    const auto act = [this](const auto &one) {
        if (const auto *seen = find(*view_, one))
            press(*view_, *seen);
    };
    std::visit(act, item_);
}

} // namespace zeitstrahl
