// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/timeline/drawing.h"
#include "ui/dot_pictures.h"
#include "ui/screen_text.h"

#include <QColor>
#include <QPainter>

namespace zeitstrahl {

QColor colour(Rgb rgb, double strength = 1);
/// Draws a scene; nothing else decides what it looks like. The painter's origin is the scene's top left corner.
class ScenePainter {
public:
    /// `texts` and `dots` are those of a window that draws again and again. Without dots all are strokes, as paper
    /// wants them.
    ScenePainter(
        QPainter &painter, const Style &style, const LaidOutTexts &texts = {}, DotPictures *dots = nullptr);

    void draw(const Scene &scene);
    void drawMark(const SceneMark &mark);
    /// The ground and ring of the selected event; `focus`: the window's keyboard is here.
    void drawSelection(const Box &box, bool focus);
    /// The keyboard is here and nothing is selected: a stronger line below the plot.
    void drawFocus(const Box &plot);
    /// A ground under the event that the pointer is over.
    void drawHover(const Box &box);

private:
    void drawStrokes(const SceneMark &mark);
    void drawText(const SceneText &text);
    void drawLine(const SceneLine &line);
    void drawLane(const SceneLane &lane);
    void drawStroke(const Stroke &stroke, LaneKind kind, bool sample);
    QBrush brush(const Stroke &stroke, Ink ink, LaneKind kind, bool sample) const;

    QPainter &painter_;
    const Style &style_;
    LaidOutTexts texts_;
    DotPictures *dots_;
};

} // namespace zeitstrahl
