// SPDX-License-Identifier: Apache-2.0
#include "ui/dot_pictures.h"

#include <QPainter>

#include <cmath>

namespace zeitstrahl {

constexpr int around = 6; ///< pixels that a mark's strokes may reach beyond its box

/// All that the strokes of a dot depend on, beside its place and size.
static unsigned lookOf(const SceneMark &mark)
{
    const unsigned size = unsigned(std::lround(mark.box.width));
    return ((size * 8 + unsigned(mark.kind)) * 8 + unsigned(mark.status)) * 4 + mark.undated * 2u + mark.conflict;
}

void DotPictures::draw(
    QPainter &painter, const SceneMark &mark, const Style &style, const std::function<void(QPainter &)> &strokes)
{
    const double ratio = painter.device()->devicePixelRatioF();
    if (style_ != &style || ratio_ != ratio)
        *this = {};
    style_ = &style;
    ratio_ = ratio;
    QImage &picture = pictures_[lookOf(mark)];
    if (picture.isNull()) {
        const int size = int(std::ceil((mark.box.width + 2 * around) * ratio));
        picture = QImage(size, size, QImage::Format_ARGB32_Premultiplied);
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter into(&picture);
        into.translate(around - mark.box.x, around - mark.box.y);
        strokes(into);
    }
    const auto whole = [ratio](double pixels) { return std::round(pixels * ratio) / ratio; };
    painter.drawImage(QPointF(whole(mark.box.x) - around, whole(mark.box.y) - around), picture);
}

} // namespace zeitstrahl
