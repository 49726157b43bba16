// SPDX-License-Identifier: Apache-2.0
#include "ui/field_label.h"
#include "ui/palette.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QToolButton>

namespace zeitstrahl {

FieldLabel::FieldLabel(const QString &name, QWidget *parent)
    : QWidget(parent)
    , name_(new QLabel)
    , back_(new QToolButton)
{
    name_->setText(name);
    name_->setTextFormat(Qt::PlainText);
    name_->setCursor(Qt::PointingHandCursor);
    name_->setToolTip(tr("Show the words in the article"));
    back_->setText(QStringLiteral("↺"));
    QSizePolicy room = back_->sizePolicy();
    room.setRetainSizeWhenHidden(true);
    back_->setSizePolicy(room);
    back_->setAutoRaise(true);
    back_->setToolTip(tr("Decided by hand. Back to what was found in the article"));
    back_->setAccessibleName(tr("%1: back to what was found").arg(name));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(name_);
    row->addStretch(1);
    row->addWidget(back_);
    connect(back_, &QToolButton::clicked, this, &FieldLabel::takenBack);
    setDecided(false);
}

void FieldLabel::setDecided(bool decided)
{
    decided_ = decided;
    back_->setVisible(decided);
    back_->setEnabled(editable_);
    takeColours();
}

void FieldLabel::setEditable(bool editable)
{
    editable_ = editable;
    back_->setEnabled(editable);
}

void FieldLabel::takeColours()
{
    const QPalette system = QApplication::palette();
    QPalette own;
    const QColor colour = decided_ ? agreement(system) : quietText(system);
    own.setColor(QPalette::ButtonText, colour);
    own.setColor(QPalette::WindowText, colour);
    name_->setPalette(own);
    back_->setPalette(own);
    QFont letters = QApplication::font();
    letters.setBold(decided_);
    name_->setFont(letters);
}

void FieldLabel::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && name_->geometry().contains(event->position().toPoint()))
        emit proofWanted();
}

void FieldLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        takeColours();
}

} // namespace zeitstrahl
