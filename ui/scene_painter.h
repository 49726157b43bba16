// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/timeline/drawing.h"

#include <QColor>
#include <QFont>
#include <QHash>
#include <QPainter>

#include <memory>

namespace zeitstrahl {

QColor colour(Rgb rgb, double strength = 1);
/// The screen's font in a role's size and weight.
QFont screenFont(Font font);

/// Measures texts in the screen's font and remembers each. Cheap to copy; copies share what they know.
class CachedTextWidth {
public:
    CachedTextWidth();
    double operator()(std::string_view text, Font font) const;
    void forget(); ///< after a change of font or screen

private:
    struct Known;
    std::shared_ptr<Known> known_;
};

/// Texts as they were laid out before: to draw one again costs half. Cheap to copy; copies share what they know.
class LaidOutTexts {
public:
    LaidOutTexts();
    void forget(); ///< after a change of font or screen

private:
    friend class ScenePainter;
    struct Known;
    std::shared_ptr<Known> known_;
};

/// Draws a scene; nothing else decides what it looks like. The painter's origin is the scene's top left corner.
class ScenePainter {
public:
    /// `texts` of a window that draws again and again.
    ScenePainter(QPainter &painter, const Style &style, const LaidOutTexts &texts = {});

    void draw(const Scene &scene);
    void drawMark(const SceneMark &mark);
    /// The ground and ring of the selected event; `focus`: the window's keyboard is here.
    void drawSelection(const Box &box, bool focus);
    /// The keyboard is here and nothing is selected: a stronger line below the plot.
    void drawFocus(const Box &plot);
    /// A ground under the event that the pointer is over.
    void drawHover(const Box &box);

private:
    void drawText(const SceneText &text);
    void drawLine(const SceneLine &line);
    void drawLane(const SceneLane &lane);
    void drawStroke(const Stroke &stroke, LaneKind kind, bool sample);
    QBrush brush(const Stroke &stroke, Ink ink, LaneKind kind, bool sample) const;

    QPainter &painter_;
    const Style &style_;
    LaidOutTexts texts_;
};

} // namespace zeitstrahl
