// SPDX-License-Identifier: Apache-2.0
// What opens over the timeline: the card of an event, the list of a count, a menu.
#include "core/timeline/event_words.h"
#include "ui/fold_list.h"
#include "ui/hover_card.h"
#include "ui/strings.h"
#include "ui/timeline_view.h"

#include <QContextMenuEvent>

namespace zeitstrahl {

static QRect rectOf(const Box &box)
{
    return QRectF(box.x, box.y, box.width, box.height).toAlignedRect();
}

void TimelineView::showCard(Index index)
{
    const SceneMark *mark = markOf(index);
    const std::optional<Event> event = reader_ && mark ? reader_(idOf(at(index).id)) : std::nullopt;
    if (event)
        card_->tell(*event, words_, rectOf(mark->hit));
}

void TimelineView::showCardAt(QPointF position)
{
    if (lanes_.events == 0 || isListOpen())
        return;
    if (const SceneMark *mark = markAt(position))
        showCard(Index(mark->event));
    else if (const SceneFold *fold = foldAt(position))
        card_->say(qt(fold->description), rectOf(fold->box));
}

bool TimelineView::isListOpen() const
{
    return foldList_ && foldList_->isVisible();
}

bool TimelineView::closePopups()
{
    const bool any = card_->isVisible() || isListOpen();
    card_->hide();
    if (foldList_)
        foldList_->close();
    return any;
}

void TimelineView::openFold(const SceneFold &fold)
{
    card_->hide();
    if (!foldList_) {
        foldList_ = new FoldList(words_, this);
        connect(foldList_, &FoldList::chosen, this, [this](std::uint32_t event) { choose(event); });
    }
    foldList_->open(
        events_, foldedEvents(lanes_, fold), qt(fold.description), rectOf(fold.box), selection_.current());
}

void TimelineView::selectFolded(const SceneFold &fold)
{
    EventSelection wanted = selection_;
    wanted.add(foldedEvents(lanes_, fold));
    change(wanted);
}

void TimelineView::showFolded(const SceneFold &fold)
{
    const TimeScale &now = timeScale();
    glideTo(TimeScale::fitting(fold.first, fold.last, now.left(), now.right()));
}

void TimelineView::readCurrent()
{
    if (!selection_.current())
        return;
    if (const SceneFold *fold = markOf(*selection_.current()) ? nullptr : foldOf(*selection_.current()))
        openFold(*fold);
    else
        showCard(*selection_.current());
}

TimelineSpot TimelineView::spotAt(QPointF position) const
{
    TimelineSpot spot;
    spot.day = timeScale().dayAt(std::clamp(position.x(), timeScale().left(), timeScale().right()));
    if (lanes_.events == 0)
        return spot;
    if (const SceneMark *mark = markAt(position)) {
        spot.event = idOf(at(Index(mark->event)).id);
    } else if (const SceneFold *fold = foldAt(position)) {
        spot.fold = *fold;
    } else if (const SceneLane *lane = headingAt(position)) {
        spot.lane = lane->key;
    }
    return spot;
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    QPointF position = event->pos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const SceneMark *mark = selection_.current() ? markOf(*selection_.current()) : nullptr;
        const SceneFold *fold = selection_.current() && !mark ? foldOf(*selection_.current()) : nullptr;
        const Point middle = (mark ? mark->box : fold ? fold->box : scene().plot).middle();
        position = {middle.x, middle.y};
    }
    closePopups();
    if (const SceneMark *mark = lanes_.events == 0 ? nullptr : markAt(position);
        mark && !selection_.contains(Index(mark->event)))
        choose(Index(mark->event));
    emit menuWanted(spotAt(position), mapToGlobal(position.toPoint()));
}

} // namespace zeitstrahl
