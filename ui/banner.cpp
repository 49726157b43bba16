// SPDX-License-Identifier: Apache-2.0
#include "ui/banner.h"
#include "ui/palette.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollArea>
#include <QToolButton>

namespace zeitstrahl {

static constexpr int MostLinesShown = 5;

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , text_(new QLabel(this))
    , scroll_(new QScrollArea(this))
{
    setAccessibleName(tr("Messages"));
    setAutoFillBackground(true);
    text_->setTextFormat(Qt::PlainText);
    text_->setWordWrap(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text_->setContentsMargins(0, 0, 0, 0);
    scroll_->setWidget(text_);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);

    auto *close = new QToolButton(this);
    close->setText(QStringLiteral("×"));
    close->setToolTip(tr("Close the messages"));
    close->setAccessibleName(tr("Close the messages"));
    close->setAutoRaise(true);
    connect(close, &QToolButton::clicked, this, &Banner::clear);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->addWidget(scroll_, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    takeColours();
    hide();
}

void Banner::add(const QString &sentence)
{
    if (!sentences_.contains(sentence))
        sentences_.append(sentence);
    showSentences();
}

void Banner::clear()
{
    sentences_.clear();
    hide();
}

void Banner::showSentences()
{
    text_->setText(sentences_.join(u'\n'));
    text_->setAccessibleName(text_->text());
    show();
    fitHeight();
}

void Banner::fitHeight()
{
    const int line = text_->fontMetrics().lineSpacing();
    const int wanted = text_->heightForWidth(std::max(scroll_->viewport()->width(), 200));
    scroll_->setFixedHeight(std::clamp(wanted, line, MostLinesShown * line) + 2);
}

void Banner::takeColours()
{
    QPalette colours;
    colours.setColor(QPalette::Window, noticeColour(QApplication::palette()));
    setPalette(colours);
    scroll_->viewport()->setAutoFillBackground(false);
    text_->setAutoFillBackground(false);
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        takeColours();
}

void Banner::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (!sentences_.isEmpty())
        fitHeight();
}

} // namespace zeitstrahl
