// SPDX-License-Identifier: Apache-2.0
#include "ui/hairline_splitter.h"
#include "ui/palette.h"

#include <QPaintEvent>
#include <QPainter>

namespace zeitstrahl {

namespace {

class Hairline : public QSplitterHandle {
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.fillRect(event->rect(), palette().color(QPalette::Window));
        QRect line = rect();
        if (orientation() == Qt::Horizontal)
            line.setWidth(1);
        else
            line.setHeight(1);
        painter.fillRect(line, hairline(palette()));
    }
};

} // namespace

HairlineSplitter::HairlineSplitter(Qt::Orientation orientation, QWidget *parent)
    : QSplitter(orientation, parent)
{
    setHandleWidth(6);
    setChildrenCollapsible(false);
}

QSplitterHandle *HairlineSplitter::createHandle()
{
    return new Hairline(orientation(), this);
}

} // namespace zeitstrahl
