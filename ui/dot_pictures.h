// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/timeline/style.h"

#include <QImage>

#include <functional>
#include <unordered_map>

class QPainter;

namespace zeitstrahl {

/// The dots of events as pictures on whole pixels of a screen: those of one look are alike, and to draw one again
/// costs a tenth.
class DotPictures {
public:
    /// `strokes` draws the mark's where it stands.
    void draw(QPainter &painter, const SceneMark &mark, const Style &style,
        const std::function<void(QPainter &)> &strokes);

private:
    const Style *style_ = nullptr; ///< in which they were drawn
    double ratio_ = 0; ///< of the screen's pixels to the scene's
    std::unordered_map<unsigned, QImage> pictures_; ///< by look
};

} // namespace zeitstrahl
