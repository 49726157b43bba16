// SPDX-License-Identifier: Apache-2.0
// The hands of the timeline: pointer, wheel, touchpad and keys.
#include "ui/fold_list.h"
#include "ui/hover_card.h"
#include "ui/timeline_keys.h"
#include "ui/timeline_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPointingDevice>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace zeitstrahl {

constexpr double notch = 120; // QWheelEvent: eighths of a degree
constexpr double panStep = 60; // pixels a notch

static Point point(QPointF position)
{
    return {position.x(), position.y()};
}

const SceneMark *TimelineView::markAt(QPointF position) const
{
    const SceneMark *found = nullptr;
    for (const SceneLane &lane : scene().lanes)
        for (const SceneMark &mark : lane.marks)
            if (mark.box.contains(point(position)))
                return &mark; // the mark itself goes before another one's label
            else if (mark.hit.contains(point(position)))
                found = &mark;
    return found;
}

const SceneFold *TimelineView::foldAt(QPointF position) const
{
    for (const SceneLane &lane : scene().lanes)
        for (const SceneFold &fold : lane.folds)
            if (fold.box.contains(point(position)))
                return &fold;
    return nullptr;
}

const SceneLane *TimelineView::headingAt(QPointF position) const
{
    for (const SceneLane &lane : scene().lanes)
        if (position.x() < scene().plot.x && lane.box.contains(point(position)))
            return &lane;
    return nullptr;
}

bool TimelineView::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip: showCardAt(static_cast<QHelpEvent *>(event)->pos()); return true;
    case QEvent::NativeGesture: return zoomByGesture(static_cast<QNativeGestureEvent *>(event));
    case QEvent::LayoutRequest: placeScrollBar(); break;
    case QEvent::FocusOut: card_->hide(); break;
    case QEvent::Leave:
        hovered_.reset();
        card_->hide();
        update();
        break;
    default: break;
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

/// Over the headings lanes go up and down; elsewhere time does.
void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint angle = event->angleDelta();
    const bool touchpad =
        event->pointingDevice() && event->pointingDevice()->type() == QInputDevice::DeviceType::TouchPad;
    const bool sideways = std::abs(angle.x()) > std::abs(angle.y());
    event->accept();
    if (!sideways && event->position().x() < scene().plot.x)
        return scrollLanes(angle.y() > 0 ? -1 : 1);
    if (sideways || event->modifiers() & Qt::ShiftModifier) {
        const int turned = sideways ? angle.x() : angle.y();
        const bool exact = touchpad && !event->pixelDelta().isNull();
        setScale(timeScale().panned(exact && sideways ? event->pixelDelta().x() : turned / notch * panStep));
    } else if (touchpad && angle.y() != 0) { // comes in small steps
        setScale(timeScale().zoomed(std::pow(zoomStep, angle.y() / notch), event->position().x()));
    } else if (angle.y() != 0) {
        glideTo(goal().zoomed(std::pow(zoomStep, angle.y() / notch), event->position().x()));
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (pressed_)
        return moveTo(event->position());
    const bool any = lanes_.events > 0;
    const SceneMark *mark = any ? markAt(event->position()) : nullptr;
    const bool opens = any && !mark && (foldAt(event->position()) || headingAt(event->position()));
    setCursor(mark || opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const std::optional<Index> under = mark ? std::optional(Index(mark->event)) : std::nullopt;
    if (under == hovered_)
        return;
    hovered_ = under;
    card_->hide();
    update();
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool click = pressed_ && !dragged_ && event->button() == Qt::LeftButton;
    endDrag();
    setCursor(hovered_ ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!click || lanes_.events == 0)
        return;
    if (const SceneMark *mark = markAt(event->position()))
        clickOn(Index(mark->event), pressedKeys_);
    else if (const SceneFold *fold = foldAt(event->position()))
        openFold(*fold);
    else if (const SceneLane *lane = headingAt(event->position()))
        toggleCollapsed(LaneKey(lane->key));
    else if (!(pressedKeys_ & (Qt::ControlModifier | Qt::ShiftModifier)))
        change({});
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || lanes_.events == 0)
        return;
    if (const SceneMark *mark = markAt(event->position()))
        emit activated(idOf(at(Index(mark->event)).id));
    else if (const SceneFold *fold = foldAt(event->position()))
        showFolded(*fold);
    else if (headingAt(event->position()))
        mousePressEvent(event); // two quick clicks
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const QKeyCombination pressed(event->modifiers() & ~Qt::KeypadModifier, Qt::Key(event->key()));
    const QKeyCombination unshifted(pressed.keyboardModifiers() & ~Qt::ShiftModifier, pressed.key());
    const bool sign = !event->text().isEmpty() && event->text()[0].isPrint() && !event->text()[0].isLetter();
    for (const TimelineKey &key : timelineKeys()) // a sign may need Shift to be typed
        if (key.keys.contains(pressed) || (sign && key.keys.contains(unshifted)))
            return key.act(*this);
    QWidget::keyPressEvent(event);
}

} // namespace zeitstrahl
