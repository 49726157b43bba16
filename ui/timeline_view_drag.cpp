// SPDX-License-Identifier: Apache-2.0
// What a drag does: move the picture, move the event that is looked at to other days, mark a stretch of time to
// zoom to, or frame events to select them.
#include "core/language/spoken.h"
#include "ui/strings.h"
#include "ui/timeline_view.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleHints>

#include <algorithm>
#include <cmath>
#include <utility>

namespace zeitstrahl {

static Point point(QPointF position)
{
    return {position.x(), position.y()};
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        return back();
    if (event->button() == Qt::ForwardButton)
        return forward();
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return QWidget::mousePressEvent(event);
    closePopups();
    setFocus(Qt::MouseFocusReason); // also where a list had it
    pressed_ = event->position();
    pressedKeys_ = event->modifiers();
    lanesDragged_ = 0;
    const bool left = event->button() == Qt::LeftButton;
    const SceneMark *mark = left ? markAt(event->position()) : nullptr;
    if (left && pressedKeys_ & Qt::ShiftModifier)
        drag_ = Drag::Stretch;
    else if (left && pressedKeys_ & Qt::ControlModifier)
        drag_ = Drag::Frame;
    else if (mark && selection_.current() == mark->event && mark->box.contains(point(event->position())))
        drag_ = Drag::Date;
    else
        drag_ = Drag::Picture;
}

void TimelineView::moveTo(QPointF position)
{
    const bool far = (position - *pressed_).manhattanLength() >= QGuiApplication::styleHints()->startDragDistance();
    if (drag_ == Drag::None || (!dragged_ && !far))
        return;
    const QPointF by = position - dragged_.value_or(*pressed_);
    dragged_ = position;
    if (drag_ == Drag::Picture) {
        setCursor(Qt::ClosedHandCursor);
        dragLanes(by.y());
        return setScale(timeScale().panned(by.x()));
    }
    setCursor(drag_ == Drag::Frame ? Qt::CrossCursor : Qt::SizeHorCursor);
    update();
}

/// Lanes go up and down as a whole: by one whenever the hand has moved as far as one is high.
void TimelineView::dragLanes(double pixels)
{
    if (scene().lanes.empty())
        return;
    lanesDragged_ += pixels;
    const double each = scene().plot.height / double(scene().lanes.size());
    const int lanes = int(lanesDragged_ / each);
    lanesDragged_ -= lanes * each;
    scrollLanes(-lanes);
}

/// The period that the selected event is dragged to: whole days on from where it stands.
std::optional<Period> TimelineView::draggedTo() const
{
    if (drag_ != Drag::Date || !dragged_ || !selection_.current() || !at(*selection_.current()).dated)
        return {};
    const double days = std::round((dragged_->x() - pressed_->x()) / timeScale().pixelsPerDay());
    const Period period = at(*selection_.current()).period();
    const Day first = period.first + date::days(int(days)), last = period.last + date::days(int(days));
    if (period.open != Open::None)
        return Period{first, last, period.granularity, period.extent, Certainty::Exact, period.open};
    return first == last ? singleDay(first) : Period{first, last};
}

QRectF TimelineView::frame() const
{
    return QRectF(*pressed_, *dragged_).normalized();
}

void TimelineView::selectWithin(const QRectF &frame)
{
    const auto meets = [&](const Box &box) { return frame.intersects({box.x, box.y, box.width, box.height}); };
    std::vector<Index> found;
    for (const SceneLane &lane : scene().lanes) {
        for (const SceneMark &mark : lane.marks)
            if (meets(mark.box))
                found.push_back(Index(mark.event));
        for (const SceneFold &fold : lane.folds)
            if (meets(fold.box)) {
                const std::vector<Index> events = foldedEvents(lanes_, fold);
                found.insert(found.end(), events.begin(), events.end());
            }
    }
    EventSelection wanted = selection_;
    wanted.add(found);
    change(wanted);
}

void TimelineView::endDrag()
{
    const std::optional<Period> to = draggedTo();
    const Drag was = std::exchange(drag_, Drag::None);
    if (was == Drag::Stretch && dragged_) {
        const TimeScale &now = timeScale();
        const double left = std::clamp(frame().left(), now.left(), now.right());
        const double right = std::clamp(frame().right(), now.left(), now.right());
        const double first = now.momentAt(left).days, last = now.momentAt(right).days;
        if (right - left >= 8)
            glideTo(TimeScale(now.left(), now.right(), Moment{first}, now.width() / std::max(last - first, 1e-3)));
    } else if (was == Drag::Frame && dragged_) {
        selectWithin(frame());
    }
    pressed_.reset();
    dragged_.reset();
    update();
    if (to && to->first != at(*selection_.current()).first)
        emit dateDragged(*current(), *to);
}

bool TimelineView::cancelDrag()
{
    if (!dragged_ || drag_ == Drag::Picture)
        return false;
    drag_ = Drag::None; // until the button goes up
    setCursor(Qt::ArrowCursor);
    update();
    return true;
}

void TimelineView::drawDrag(QPainter &device, ScenePainter &painter) const
{
    const Box &plot = scene().plot;
    if ((drag_ == Drag::Stretch || drag_ == Drag::Frame) && dragged_) {
        QRectF ground = frame();
        if (drag_ == Drag::Stretch)
            ground = {ground.left(), plot.y, ground.width(), plot.height};
        device.fillRect(ground, colour(style().selection, 0.15));
        device.setPen(colour(style().selection));
        if (drag_ == Drag::Frame)
            device.drawRect(ground);
    }
    const std::optional<Period> to = draggedTo();
    if (!to)
        return;
    const Index event = *selection_.current();
    const double moved = (to->first - at(event).first).count() * timeScale().pixelsPerDay();
    for (const SceneMark *mark : marksOf(scene(), event)) {
        SceneMark ghost = *mark;
        ghost.box.x += moved;
        ghost.labels.clear();
        ghost.badges.clear();
        painter.drawMark(ghost);
        if (mark->box.contains(point(*pressed_)))
            drawTag(device, qt(spoken(*to, words_)), ghost.box); // with the weekday that it falls on
    }
}

/// A text above a box, within the picture.
void TimelineView::drawTag(QPainter &device, const QString &text, const Box &below) const
{
    device.setFont(screenFont(fontOf(Role::EventTitle)));
    const double wide = device.fontMetrics().horizontalAdvance(text) + 16;
    const double left = std::clamp(below.middle().x - wide / 2, 4.0, std::max(4.0, width() - wide - 4));
    const QRectF tag(left, std::max(2.0, below.y - 30), wide, 22);
    device.setPen(Qt::NoPen);
    device.setBrush(colour(style().selection));
    device.drawRoundedRect(tag, 4, 4);
    device.setPen(colour(style().of(Role::Paper)));
    device.drawText(tag, Qt::AlignCenter, text);
}

} // namespace zeitstrahl
