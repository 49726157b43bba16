// SPDX-License-Identifier: Apache-2.0
// The hands of the timeline: pointer, wheel, touchpad and keys.
#include "core/timeline/event_words.h"
#include "ui/timeline_view.h"

#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPointingDevice>
#include <QStyleHints>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace zeitstrahl {

constexpr double zoomStep = 1.25; // a notch of the wheel, a press of a key
constexpr double notch = 120; // QWheelEvent: eighths of a degree
constexpr double panStep = 60; // pixels a notch

static Point at(QPointF position)
{
    return {position.x(), position.y()};
}

const SceneMark *TimelineView::markAt(QPointF position) const
{
    const SceneMark *found = nullptr;
    for (const SceneLane &lane : scene().lanes)
        for (const SceneMark &mark : lane.marks)
            if (mark.box.contains(at(position)))
                return &mark; // the mark itself goes before another one's label
            else if (mark.hit.contains(at(position)))
                found = &mark;
    return found;
}

const SceneFold *TimelineView::foldAt(QPointF position) const
{
    for (const SceneLane &lane : scene().lanes)
        for (const SceneFold &fold : lane.folds)
            if (fold.box.contains(at(position)))
                return &fold;
    return nullptr;
}

QString TimelineView::hoverText(QPointF position) const
{
    if (const SceneMark *mark = markAt(position)) {
        const Event &event = events_[mark->event];
        QString text = "<p>" + QString::fromStdString(eventDescription(event, words_)).toHtmlEscaped() + "</p>";
        if (!event.evidence.empty())
            text += "<p>" + QString::fromStdString(event.evidence).left(600).toHtmlEscaped() + "</p>";
        return text;
    }
    const SceneFold *fold = foldAt(position);
    return fold ? QString::fromStdString(fold->description).toHtmlEscaped() : QString();
}

bool TimelineView::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = order_.empty() ? QString() : hoverText(help->pos());
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    case QEvent::NativeGesture:
        return zoomByGesture(static_cast<QNativeGestureEvent *>(event));
    case QEvent::Leave:
        hovered_.reset();
        update();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

bool TimelineView::zoomByGesture(QNativeGestureEvent *event)
{
    if (event->gestureType() == Qt::ZoomNativeGesture)
        setScale(timeScale().zoomed(std::max(0.1, 1 + event->value()), event->position().x()));
    else if (event->gestureType() == Qt::PanNativeGesture)
        setScale(timeScale().panned(event->delta().x()));
    else
        return QWidget::event(event);
    return true;
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint angle = event->angleDelta();
    const bool touchpad =
        event->pointingDevice() && event->pointingDevice()->type() == QInputDevice::DeviceType::TouchPad;
    const bool sideways = std::abs(angle.x()) > std::abs(angle.y());
    if (sideways || event->modifiers() & Qt::ShiftModifier) {
        const int turned = sideways ? angle.x() : angle.y();
        const bool exact = touchpad && !event->pixelDelta().isNull();
        setScale(timeScale().panned(exact && sideways ? event->pixelDelta().x() : turned / notch * panStep));
    } else if (touchpad && angle.y() != 0) { // comes in small steps
        setScale(timeScale().zoomed(std::pow(zoomStep, angle.y() / notch), event->position().x()));
    } else if (angle.y() != 0) {
        glideTo(goal().zoomed(std::pow(zoomStep, angle.y() / notch), event->position().x()));
    }
    event->accept();
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (pressed_)
        return moveTo(event->position());
    const SceneMark *mark = order_.empty() ? nullptr : markAt(event->position());
    const std::optional<std::size_t> under = mark ? std::optional(mark->event) : std::nullopt;
    if (under == hovered_)
        return;
    hovered_ = under;
    setCursor(under ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool click = pressed_ && !dragged_ && event->button() == Qt::LeftButton;
    endDrag();
    setCursor(hovered_ ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!click || order_.empty())
        return;
    if (const SceneMark *mark = markAt(event->position()))
        choose(mark->event);
    else if (!foldAt(event->position()))
        choose({});
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || order_.empty())
        return;
    if (const SceneMark *mark = markAt(event->position())) {
        emit activated(events_[mark->event].id);
    } else if (const SceneFold *fold = foldAt(event->position())) {
        const TimeScale &now = timeScale();
        glideTo(TimeScale::fitting(fold->first, fold->last, now.left(), now.right()));
    }
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
        return walk(1);
    case Qt::Key_Left:
        return walk(-1);
    case Qt::Key_Down:
        return walkLane(1);
    case Qt::Key_Up:
        return walkLane(-1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
    case Qt::Key_F:
        return fit();
    case Qt::Key_PageUp:
        return setScale(timeScale().panned(timeScale().width() * 0.8));
    case Qt::Key_PageDown:
        return setScale(timeScale().panned(-timeScale().width() * 0.8));
    case Qt::Key_Home:
        if (!order_.empty())
            choose(order_.front());
        return;
    case Qt::Key_End:
        if (!order_.empty())
            choose(order_.back());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current_)
            emit activated(events_[*current_].id);
        return;
    case Qt::Key_Escape:
        if (cancelDrag())
            return;
        if (current_)
            return choose({});
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

/// To the next or previous event in time; from nowhere to the first that is in sight.
void TimelineView::walk(int steps)
{
    if (order_.empty())
        return;
    const auto here = current_ ? std::find(order_.begin(), order_.end(), *current_) : order_.end();
    if (here == order_.end()) {
        const Day begin = timeScale().dayAt(timeScale().left());
        const auto first = std::find_if(order_.begin(), order_.end(),
            [&](std::size_t index) { return events_[index].date->resolution.period.first >= begin; });
        return choose(first == order_.end() ? order_.back() : *first);
    }
    const std::ptrdiff_t next =
        std::clamp<std::ptrdiff_t>(here - order_.begin() + steps, 0, std::ptrdiff_t(order_.size()) - 1);
    choose(order_[std::size_t(next)]);
}

/// To the event nearest in time in the lane above or below.
void TimelineView::walkLane(int steps)
{
    if (!current_ || !events_[*current_].date)
        return walk(0);
    const LaneKind kind = laneKind(events_[*current_].kind);
    const auto here =
        std::find_if(lanes_.lanes.begin(), lanes_.lanes.end(), [&](const Lane &lane) { return lane.kind == kind; });
    const std::ptrdiff_t target = here - lanes_.lanes.begin() + steps;
    if (target < 0 || target >= std::ptrdiff_t(lanes_.lanes.size()))
        return;
    const Lane &lane = lanes_.lanes[std::size_t(target)];
    const Day day = events_[*current_].date->resolution.period.first;
    const std::size_t after = lane.from(day);
    const bool before =
        after == lane.size() || (after > 0 && day - lane.firsts[after - 1] < lane.firsts[after] - day);
    choose(lane.events[before ? after - 1 : after]);
}

static double held(const TimeScale &scale, const SceneMark *mark)
{
    return mark ? mark->box.middle().x : scale.left() + scale.width() / 2;
}

void TimelineView::zoomIn()
{
    glideTo(goal().zoomed(zoomStep, held(timeScale(), current_ ? markOf(*current_) : nullptr)));
}

void TimelineView::zoomOut()
{
    glideTo(goal().zoomed(1 / zoomStep, held(timeScale(), current_ ? markOf(*current_) : nullptr)));
}

} // namespace zeitstrahl
