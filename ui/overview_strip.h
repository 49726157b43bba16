// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/timeline/time_scale.h"

#include <QWidget>

namespace zeitstrahl {

class TimelineView;

/// All of time below the timeline, as a histogram, with a window on what the timeline shows: drag it to move, drag
/// an edge to zoom, click beside it to go there, double click for everything.
class OverviewStrip : public QWidget {
    Q_OBJECT
public:
    /// The view must outlive the strip.
    explicit OverviewStrip(TimelineView &view, QWidget *parent = nullptr);

    /// What the timeline shows, in pixels of this strip.
    QRectF window() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Grip { None, Window, Left, Right };
    TimeScale scale() const;
    void drawBars(QPainter &painter, const TimeScale &all, const QRectF &shown) const;
    Grip gripAt(double x) const;
    void showBetween(double left, double right);

    TimelineView &view_;
    Grip grip_ = Grip::None;
    double grabbed_ = 0; ///< from the pointer to the window's left edge
};

} // namespace zeitstrahl
