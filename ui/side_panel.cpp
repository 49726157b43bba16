// SPDX-License-Identifier: Apache-2.0
#include "ui/side_panel.h"
#include "ui/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QToolButton>

namespace zeitstrahl {

SidePanel::SidePanel(QWidget *parent)
    : QWidget(parent)
    , title_(new TextLabel(Tone::Section))
    , pages_(new QStackedWidget)
{
    auto *close = new QToolButton;
    close->setText(QStringLiteral("×"));
    close->setToolTip(tr("Close this panel"));
    close->setAccessibleName(tr("Close this panel"));
    close->setAutoRaise(true);
    connect(close, &QToolButton::clicked, this, &SidePanel::close);
    auto *head = new QHBoxLayout;
    head->addWidget(title_, 1);
    head->addWidget(close);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 12, 8, 8);
    rows->addLayout(head);
    rows->addWidget(pages_, 1);
    setMinimumWidth(230);
    hide();
}

void SidePanel::addPage(QWidget *page, const QString &title)
{
    page->setWindowTitle(title);
    pages_->addWidget(page);
}

void SidePanel::open(QWidget *page)
{
    pages_->setCurrentWidget(page);
    title_->setText(page->windowTitle());
    show();
    page->setFocus(Qt::ShortcutFocusReason);
}

bool SidePanel::shows(const QWidget *page) const
{
    return isVisible() && pages_->currentWidget() == page;
}

void SidePanel::close()
{
    hide();
    emit closed();
}

void SidePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace zeitstrahl
