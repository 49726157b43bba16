// SPDX-License-Identifier: Apache-2.0
#include "ui/folding_row.h"

#include <QBoxLayout>
#include <QResizeEvent>

namespace zeitstrahl {

FoldingRow::FoldingRow(int characters, int spacing, QWidget *parent)
    : QWidget(parent)
    , characters_(characters)
    , row_(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(spacing);
}

void FoldingRow::add(QWidget *widget, int stretch)
{
    row_->addWidget(widget, stretch);
}

QSize FoldingRow::minimumSizeHint() const
{
    int widest = 0;
    for (int i = 0; i < row_->count(); ++i)
        widest = std::max(widest, row_->itemAt(i)->minimumSize().width());
    return {widest, QWidget::minimumSizeHint().height()};
}

void FoldingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = event->size().width() < characters_ * fontMetrics().averageCharWidth();
    row_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace zeitstrahl
