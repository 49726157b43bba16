// SPDX-License-Identifier: Apache-2.0
#include "ui/keys_page.h"
#include "ui/timeline_keys.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace zeitstrahl {

/// Without the ampersands that mark the letter for Alt.
static QString plain(QString text)
{
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    return text.remove(u'&').replace(u'\x01', u'&').remove(u'…');
}

static QString spoken(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::NativeText));
    return texts.join(QStringLiteral(", "));
}

static QTreeWidgetItem *section(QTreeWidget *list, const QString &title)
{
    auto *item = new QTreeWidgetItem(list, {title});
    QFont strong = list->font();
    strong.setBold(true);
    item->setFont(0, strong);
    item->setFirstColumnSpanned(true);
    item->setExpanded(true);
    return item;
}

static void addMenu(QTreeWidget *list, const QMenu &menu)
{
    QTreeWidgetItem *own = nullptr;
    for (const QAction *action : menu.actions())
        if (!action->shortcuts().isEmpty()) {
            own = own ? own : section(list, plain(menu.title()));
            new QTreeWidgetItem(own, {plain(action->text()), spoken(action->shortcuts())});
        }
    for (const QAction *action : menu.actions())
        if (action->menu())
            addMenu(list, *action->menu());
}

KeysPage::KeysPage(const QMenuBar &menus, QWidget *parent)
    : QDialog(parent)
    , list_(new QTreeWidget)
{
    setWindowTitle(tr("Keys"));
    list_->setAccessibleName(tr("Keys"));
    list_->setColumnCount(2);
    list_->setHeaderLabels({tr("What"), tr("Keys")});
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    for (const QAction *action : menus.actions())
        if (action->menu())
            addMenu(list_, *action->menu());
    QTreeWidgetItem *keys = section(list_, tr("On the timeline"));
    for (const TimelineKey &key : timelineKeys()) {
        const QList<QKeySequence> sequences(key.keys.begin(), key.keys.end());
        new QTreeWidgetItem(keys, {key.what, spoken(sequences)});
    }
    QTreeWidgetItem *pointer = section(list_, tr("With the pointer on the timeline"));
    for (const TimelineGesture &gesture : timelineGestures())
        new QTreeWidgetItem(pointer, {gesture.what, gesture.gesture});
    list_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list_->header()->setStretchLastSection(false);
    list_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list_->setCurrentItem(list_->topLevelItem(0));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(list_);
    rows->addWidget(buttons);
    resize(720, 620);
}

} // namespace zeitstrahl
