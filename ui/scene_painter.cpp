// SPDX-License-Identifier: Apache-2.0
#include "ui/scene_painter.h"

#include <QLinearGradient>
#include <QPainterPath>

#include <algorithm>

namespace zeitstrahl {

QColor colour(Rgb rgb, double strength)
{
    QColor colour(rgb.red, rgb.green, rgb.blue);
    colour.setAlphaF(float(strength));
    return colour;
}

static QRectF rect(const Box &box)
{
    return {box.x, box.y, box.width, box.height};
}
static QPointF point(Point p)
{
    return {p.x, p.y};
}

ScenePainter::ScenePainter(QPainter &painter, const Style &style, const LaidOutTexts &texts, DotPictures *dots)
    : painter_(painter)
    , style_(style)
    , texts_(texts)
    , dots_(dots)
{
    painter_.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
}

void ScenePainter::draw(const Scene &scene)
{
    painter_.setRenderHint(QPainter::Antialiasing, false); // edges on whole pixels
    painter_.fillRect(QRectF(0, 0, scene.width, scene.height), colour(style_.of(Role::Paper)));
    for (const SceneRect &weekend : scene.weekends)
        painter_.fillRect(rect(weekend.box), colour(style_.of(weekend.role)));
    for (const std::vector<SceneLine> *lines : {&scene.rules, &scene.axisLines})
        for (const SceneLine &line : *lines)
            drawLine(line);
    painter_.setRenderHint(QPainter::Antialiasing);
    for (const std::vector<SceneText> *texts : {&scene.axisLabels, &scene.heading, &scene.footer})
        for (const SceneText &each : *texts)
            drawText(each);
    for (const SceneLane &lane : scene.lanes)
        drawLane(lane);
    for (const SceneLegend &legend : scene.legend) {
        for (const SceneMark &mark : legend.marks)
            drawMark(mark);
        for (const SceneBadge &badge : legend.badges)
            drawStroke(drawing(badge), LaneKind::Meetings, true);
        drawText(legend.text);
    }
}

void ScenePainter::drawLane(const SceneLane &lane)
{
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(colour(style_.of(lane.kind)));
    if (lane.kind)
        painter_.drawEllipse(rect(lane.dot));
    drawText(lane.title);
    for (const Box &bar : lane.dimDensity)
        painter_.fillRect(rect(bar), colour(style_.of(lane.kind), dimmedStrength));
    for (const Box &bar : lane.density)
        painter_.fillRect(rect(bar), colour(style_.of(lane.kind)));
    for (const SceneFold &fold : lane.folds) {
        painter_.setOpacity(fold.dimmed ? dimmedStrength : 1);
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(colour(style_.of(fold.kind)));
        painter_.drawRoundedRect(rect(fold.box), 4, 4);
        drawText(fold.count);
    }
    painter_.setOpacity(1);
    for (const SceneMark &mark : lane.marks)
        drawMark(mark);
}

void ScenePainter::drawMark(const SceneMark &mark)
{
    painter_.setOpacity(mark.dimmed ? dimmedStrength : 1);
    if (dots_ && !mark.bar && !mark.sample)
        dots_->draw(painter_, mark, style_, [&](QPainter &into) { ScenePainter(into, style_).drawStrokes(mark); });
    else
        drawStrokes(mark);
    for (const SceneBadge &badge : mark.badges)
        drawStroke(drawing(badge), mark.kind, mark.sample);
    for (const SceneText &label : mark.labels)
        drawText(label);
    painter_.setOpacity(1);
}

void ScenePainter::drawStrokes(const SceneMark &mark)
{
    for (const Stroke &stroke : drawing(mark))
        drawStroke(stroke, mark.kind, mark.sample);
}

void ScenePainter::drawSelection(const Box &box, bool focus)
{
    const QRectF ground = rect(box).adjusted(-6, -5, 6, 3);
    painter_.setPen(focus ? QPen(colour(style_.selection), 1.5) : QPen(colour(style_.selection, 0.5), 1));
    painter_.setBrush(colour(style_.selection, 0.12));
    painter_.drawRoundedRect(ground, 6, 6);
}

void ScenePainter::drawFocus(const Box &plot)
{
    painter_.fillRect(QRectF(plot.x, plot.bottom(), plot.width, 2), colour(style_.selection));
}

void ScenePainter::drawHover(const Box &box)
{
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(colour(style_.of(Role::AxisLine), 0.14));
    painter_.drawRoundedRect(rect(box).adjusted(-6, -5, 6, 3), 6, 6);
}

void ScenePainter::drawText(const SceneText &text)
{
    texts_.draw(painter_, text, colour(style_.of(text.role)));
}

/// A pixel wide, upright or level: a filled strip is crisp and costs a third of what a pen does.
void ScenePainter::drawLine(const SceneLine &line)
{
    const QPointF from = point(line.from), to = point(line.to);
    const QColor ink = colour(style_.of(line.role));
    if (from.x() != to.x())
        return painter_.fillRect(QRectF(from.x(), from.y() - 0.5, to.x() - from.x(), 1), ink);
    constexpr double dash = 2, period = 6;
    const bool broken = line.role == Role::Published;
    const double step = broken ? period : to.y() - from.y(), length = broken ? dash : step;
    for (double y = from.y(); y < to.y(); y += step)
        painter_.fillRect(QRectF(from.x() - 0.5, y, 1, std::min(length, to.y() - y)), ink);
}

QBrush ScenePainter::brush(const Stroke &stroke, Ink ink, LaneKind kind, bool sample) const
{
    if (ink == Ink::None)
        return Qt::NoBrush;
    const Rgb rgb = colourOf(ink, style_, kind, sample);
    if (stroke.fadeIn == 0 && stroke.fadeOut == 0)
        return colour(rgb, stroke.strength);
    QLinearGradient fade(stroke.box.x, 0, stroke.box.right(), 0);
    fade.setColorAt(stroke.fadeIn, colour(rgb));
    fade.setColorAt(1 - stroke.fadeOut, colour(rgb));
    if (stroke.fadeIn > 0)
        fade.setColorAt(0, colour(rgb, 0));
    if (stroke.fadeOut > 0)
        fade.setColorAt(1, colour(rgb, 0));
    return fade;
}

/// A bar or an ellipse grown by so many pixels on each side.
static QPainterPath outline(const Stroke &bar, double by)
{
    const QRectF box = rect(bar.box).adjusted(-by, -by, by, by);
    if (bar.form == Stroke::Ellipse) {
        QPainterPath path;
        path.addEllipse(box);
        return path;
    }
    const double most = std::min(box.height(), box.width()) / 2;
    const double left = bar.roundLeft > 0 ? most : 0, right = bar.roundRight > 0 ? most : 0;
    QPainterPath path(QPointF(box.left() + left, box.top()));
    path.lineTo(box.right() - right, box.top());
    if (right > 0)
        path.arcTo(box.right() - 2 * right, box.top(), 2 * right, box.height(), 90, -180);
    else
        path.lineTo(box.bottomRight());
    path.lineTo(box.left() + left, box.bottom());
    if (left > 0)
        path.arcTo(box.left(), box.top(), 2 * left, box.height(), 270, -180);
    path.closeSubpath();
    return path;
}

void ScenePainter::drawStroke(const Stroke &stroke, LaneKind kind, bool sample)
{
    if (stroke.form != Stroke::Path && stroke.line != Ink::None && stroke.fill != Ink::None
        && stroke.dash + stroke.fadeIn + stroke.fadeOut == 0) {
        // One surface on another costs a third of what an outline does.
        const double half = stroke.lineWidth / 2;
        painter_.fillPath(outline(stroke, half), brush(stroke, stroke.line, kind, sample));
        painter_.fillPath(outline(stroke, -half), brush(stroke, stroke.fill, kind, sample));
        return;
    }
    QPen pen(Qt::NoPen);
    if (stroke.line != Ink::None) {
        pen = QPen(brush(stroke, stroke.line, kind, sample), stroke.lineWidth, Qt::SolidLine,
            stroke.dash > 0 ? Qt::FlatCap : Qt::RoundCap, Qt::RoundJoin);
        if (stroke.dash > 0)
            pen.setDashPattern({stroke.dash / stroke.lineWidth, stroke.dash * 2 / 3 / stroke.lineWidth});
    }
    painter_.setPen(pen);
    painter_.setBrush(brush(stroke, stroke.fill, kind, sample));
    if (stroke.form == Stroke::Ellipse)
        return painter_.drawEllipse(rect(stroke.box));
    QPainterPath path;
    if (stroke.form == Stroke::Bar) {
        path = outline(stroke, 0);
    } else {
        for (const Point &each : stroke.points)
            &each == &stroke.points.front() ? path.moveTo(point(each)) : path.lineTo(point(each));
        if (stroke.closed)
            path.closeSubpath();
    }
    painter_.drawPath(path);
}

} // namespace zeitstrahl
