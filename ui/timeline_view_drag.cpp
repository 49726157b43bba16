// SPDX-License-Identifier: Apache-2.0
// What a drag does: move the picture, move the selected event to other days, or mark a stretch of time to zoom to.
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

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        return back();
    if (event->button() == Qt::ForwardButton)
        return forward();
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return QWidget::mousePressEvent(event);
    pressed_ = event->position();
    const SceneMark *mark = current_ && event->button() == Qt::LeftButton ? markOf(*current_) : nullptr;
    const QPointF at = event->position();
    if (event->button() == Qt::LeftButton && event->modifiers() & Qt::ShiftModifier)
        drag_ = Drag::Stretch;
    else if (mark && mark->box.contains({at.x(), at.y()}))
        drag_ = Drag::Date;
    else
        drag_ = Drag::Picture;
}

void TimelineView::moveTo(QPointF position)
{
    const bool far = (position - *pressed_).manhattanLength() >= QGuiApplication::styleHints()->startDragDistance();
    if (drag_ == Drag::None || (!dragged_ && !far))
        return;
    const QPointF before = dragged_.value_or(*pressed_);
    dragged_ = position;
    if (drag_ == Drag::Picture) {
        setCursor(Qt::ClosedHandCursor);
        return setScale(timeScale().panned(position.x() - before.x()));
    }
    setCursor(Qt::SizeHorCursor);
    update();
}

/// The period that the selected event is dragged to: whole days on from where it stands.
std::optional<Period> TimelineView::draggedTo() const
{
    if (drag_ != Drag::Date || !dragged_ || !current_ || !events_[*current_].date)
        return {};
    const double days = std::round((dragged_->x() - pressed_->x()) / timeScale().pixelsPerDay());
    Period period = events_[*current_].date->resolution.period;
    const Day first = period.first + date::days(int(days)), last = period.last + date::days(int(days));
    if (period.open != Open::None)
        return Period{first, last, period.granularity, period.extent, Certainty::Exact, period.open};
    return first == last ? singleDay(first) : Period{first, last};
}

void TimelineView::endDrag()
{
    const std::optional<Period> to = draggedTo();
    const Drag was = std::exchange(drag_, Drag::None);
    if (was == Drag::Stretch && dragged_) {
        const TimeScale &now = timeScale();
        const auto [left, right] = std::minmax({pressed_->x(), dragged_->x()}); // by value
        const double first = now.momentAt(std::clamp(left, now.left(), now.right())).days;
        const double last = now.momentAt(std::clamp(right, now.left(), now.right())).days;
        if (right - left >= 8)
            glideTo(TimeScale(now.left(), now.right(), Moment{first}, now.width() / std::max(last - first, 1e-3)));
    }
    pressed_.reset();
    dragged_.reset();
    update();
    if (to && to->first != events_[*current_].date->resolution.period.first)
        emit dateDragged(events_[*current_].id, *to);
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
    if (drag_ == Drag::Stretch && dragged_) {
        const QRectF stretch(QPointF(pressed_->x(), plot.y), QPointF(dragged_->x(), plot.bottom()));
        device.fillRect(stretch.normalized(), colour(style().selection, 0.15));
    }
    const std::optional<Period> to = draggedTo();
    const SceneMark *mark = to ? markOf(*current_) : nullptr;
    if (!mark)
        return;
    const double moved =
        (to->first - events_[*current_].date->resolution.period.first).count() * timeScale().pixelsPerDay();
    SceneMark ghost = *mark;
    ghost.box.x += moved;
    ghost.labels.clear();
    ghost.badges.clear();
    const QString text = qt(spoken(*to, words_)); // with the weekday that it falls on
    device.setFont(screenFont(fontOf(Role::EventTitle)));
    const double wide = device.fontMetrics().horizontalAdvance(text) + 16;
    const double left = std::clamp(ghost.box.middle().x - wide / 2, 4.0, std::max(4.0, width() - wide - 4));
    const QRectF tag(left, std::max(2.0, ghost.box.y - 30), wide, 22);
    device.setPen(Qt::NoPen);
    device.setBrush(colour(style().selection));
    device.drawRoundedRect(tag, 4, 4);
    device.setPen(colour(style().of(Role::Paper)));
    device.drawText(tag, Qt::AlignCenter, text);
    painter.drawMark(ghost);
}

} // namespace zeitstrahl
