// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/timeline/scene.h"

#include <QFont>

#include <memory>

class QColor;
class QPainter;

namespace zeitstrahl {

/// The screen's font in a role's size and weight.
QFont screenFont(Font font);

/// Measures texts in the screen's font and remembers each word: labels are made of the same ones. Cheap to copy;
/// copies share what they know.
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
    void draw(QPainter &painter, const SceneText &text, const QColor &ink);
    void forget(); ///< after a change of font or screen

private:
    struct Known;
    std::shared_ptr<Known> known_;
};

} // namespace zeitstrahl
