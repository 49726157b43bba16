// SPDX-License-Identifier: Apache-2.0
#include "ui/overview_strip.h"

#include "core/language/spoken.h"
#include "core/timeline/overview.h"
#include "ui/strings.h"
#include "ui/timeline_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace zeitstrahl {

constexpr double barsTop = 6, barsBottom = 34, labelBaseline = 48;
constexpr double columnWidth = 3, edgeReach = 5, narrowest = 6;

OverviewStrip::OverviewStrip(TimelineView &view, QWidget *parent)
    : QWidget(parent)
    , view_(view)
{
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Overview"));
    connect(&view, &TimelineView::viewChanged, this, qOverload<>(&QWidget::update));
}

TimeScale OverviewStrip::scale() const
{
    const Box &plot = view_.scene().plot; // the same edges, so that both read as one picture
    return overviewScale(view_.lanes(), plot.x, plot.right(), view_.timeScale().dayAt(plot.middle().x));
}

QRectF OverviewStrip::window() const
{
    const TimeScale all = scale();
    double left = std::clamp(all.xOf(view_.timeScale().first()), all.left(), all.right());
    double right = std::clamp(all.xOf(view_.timeScale().last()), all.left(), all.right());
    const double lacking = std::max(0.0, narrowest - (right - left)); // else it could not be grasped
    left = std::clamp(left - lacking / 2, all.left(), all.right() - narrowest);
    right = std::max(right, left + narrowest);
    return {left, barsTop - 3, right - left, barsBottom - barsTop + 6};
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Style &style = view_.style();
    painter.fillRect(rect(), colour(style.of(Role::Paper)));
    if (view_.lanes().events == 0)
        return;
    const TimeScale all = scale();
    const QRectF shown = window();
    const bool part = shown.width() < all.width() - 1; // else there is nothing to tell apart
    if (part)
        painter.fillRect(shown, colour(style.selection, 0.10));
    drawBars(painter, all, part ? shown : QRectF());
    painter.fillRect(QRectF(all.left(), barsBottom, all.width(), 1), colour(style.of(Role::Tick)));
    painter.setPen(QPen(colour(style.selection), hasFocus() ? 2 : 1));
    if (part || hasFocus())
        painter.drawRoundedRect(shown.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    const DisplayWords &words = view_.displayWords();
    const auto [first, last] = *view_.lanes().extent;
    painter.setFont(screenFont(fontOf(Role::AxisLabel)));
    painter.setPen(colour(style.of(Role::AxisLabel)));
    painter.drawText(QPointF(all.left(), labelBaseline), qt(spokenPlain(first, words)));
    const QString end = qt(spokenPlain(last, words));
    painter.drawText(QPointF(all.right() - painter.fontMetrics().horizontalAdvance(end), labelBaseline), end);
}

/// In the selection's colour within `shown`. What does not match the filter is dim behind what does.
void OverviewStrip::drawBars(QPainter &painter, const TimeScale &all, const QRectF &shown) const
{
    const std::vector<std::size_t> counts = histogram(view_.lanes(), all, columnWidth);
    const double most = std::sqrt(double(*std::max_element(counts.begin(), counts.end())));
    const auto draw = [&](const std::vector<std::size_t> &heights, double strength) {
        for (std::size_t i = 0; i < heights.size(); ++i) {
            if (heights[i] == 0)
                continue;
            // The root: a single event beside thousands is still seen.
            const double tall = std::max(2.0, std::sqrt(double(heights[i])) / most * (barsBottom - barsTop));
            const QRectF bar(all.left() + double(i) * columnWidth, barsBottom - tall, columnWidth - 1, tall);
            const bool inside = bar.center().x() >= shown.left() && bar.center().x() <= shown.right();
            const Style &style = view_.style();
            painter.fillRect(bar, colour(inside ? style.selection : style.of(Role::AxisLine), strength));
        }
    };
    const Matches *matches = view_.matches();
    draw(counts, matches ? dimmedStrength : 1);
    if (matches)
        draw(histogram(view_.lanes(), all, columnWidth, matches), 1);
}

OverviewStrip::Grip OverviewStrip::gripAt(double x) const
{
    const QRectF shown = window();
    if (shown.width() > 3 * edgeReach && std::abs(x - shown.left()) <= edgeReach)
        return Grip::Left;
    if (shown.width() > 3 * edgeReach && std::abs(x - shown.right()) <= edgeReach)
        return Grip::Right;
    return shown.left() <= x && x <= shown.right() ? Grip::Window : Grip::None;
}

void OverviewStrip::showBetween(double left, double right)
{
    const TimeScale all = scale(), &now = view_.timeScale();
    const double days = all.momentAt(std::max(right, left + 1)).days - all.momentAt(left).days;
    view_.showTime({now.left(), now.right(), all.momentAt(left), now.width() / days});
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || view_.lanes().events == 0)
        return;
    const double x = event->position().x();
    const TimeScale all = scale();
    grip_ = gripAt(x);
    if (grip_ == Grip::None) { // there, and dragged on from there
        const double moved =
            all.momentAt(x).days - (view_.timeScale().first().days + view_.timeScale().last().days) / 2;
        view_.showTime(view_.timeScale().panned(-moved * view_.timeScale().pixelsPerDay()));
        grip_ = Grip::Window;
    }
    grabbed_ = x - all.xOf(view_.timeScale().first());
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    const TimeScale all = scale(), &now = view_.timeScale();
    if (grip_ == Grip::None) {
        const Grip under = gripAt(x);
        setCursor(under == Grip::Left || under == Grip::Right ? Qt::SizeHorCursor
                : under == Grip::Window                       ? Qt::OpenHandCursor
                                                              : Qt::ArrowCursor);
    } else if (grip_ == Grip::Window) {
        const double days = all.momentAt(x - grabbed_).days - now.first().days;
        view_.showTime(now.panned(-days * now.pixelsPerDay()));
    } else if (grip_ == Grip::Left) {
        const double right = all.xOf(now.last());
        showBetween(std::min(x, right - 1), right);
    } else {
        const double left = all.xOf(now.first());
        showBetween(left, std::max(x, left + 1));
    }
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent *)
{
    grip_ = Grip::None;
}

void OverviewStrip::mouseDoubleClickEvent(QMouseEvent *)
{
    view_.fit();
}

void OverviewStrip::keyPressEvent(QKeyEvent *event)
{
    const double step = view_.timeScale().width() / 4;
    switch (event->key()) {
    case Qt::Key_Left: return view_.showTime(view_.timeScale().panned(step));
    case Qt::Key_Right: return view_.showTime(view_.timeScale().panned(-step));
    case Qt::Key_Up:
    case Qt::Key_Plus: return view_.zoomIn();
    case Qt::Key_Down:
    case Qt::Key_Minus: return view_.zoomOut();
    default: QWidget::keyPressEvent(event);
    }
}

QSize OverviewStrip::sizeHint() const
{
    return {1000, 56};
}
QSize OverviewStrip::minimumSizeHint() const
{
    return {200, 56};
}

} // namespace zeitstrahl
