// SPDX-License-Identifier: Apache-2.0
#include "ui/access_strip.h"
#include "core/store/timeline_file.h"
#include "ui/labels.h"
#include "ui/palette.h"
#include "ui/strings.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace zeitstrahl {

AccessStrip::AccessStrip(QAction *saveAs, QWidget *parent)
    : QFrame(parent)
    , text_(new TextLabel(Tone::Body))
{
    setAutoFillBackground(true);
    setAccessibleName(tr("Read-only"));
    auto *save = new QToolButton;
    save->setDefaultAction(saveAs);
    save->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->addWidget(text_, 1);
    row->addWidget(save);
    takeColours();
    hide();
}

static QString sentence(const FileAccess &access)
{
    switch (access.obstacle) {
    case Obstacle::None: return {};
    case Obstacle::OpenElsewhere:
        return AccessStrip::tr("Open elsewhere (%1). You see what is changed there, and can make changes yourself "
                               "as soon as it is closed.")
            .arg(qt(access.detail));
    case Obstacle::NewerVersion:
        return AccessStrip::tr("Written by a newer version of Zeitstrahl; it can only be read here.");
    case Obstacle::NotPermitted:
        return AccessStrip::tr("You may not change this file. Save it under another name to work on it.");
    }
    return {};
}

void AccessStrip::setAccess(const FileAccess &access)
{
    text_->setText(sentence(access));
    text_->setAccessibleName(text_->text());
    setVisible(!access.mayWrite());
}

void AccessStrip::takeColours()
{
    QPalette colours;
    colours.setColor(QPalette::Window, noticeColour(QApplication::palette()));
    setPalette(colours);
}

void AccessStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        takeColours();
}

} // namespace zeitstrahl
