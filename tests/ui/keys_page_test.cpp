// SPDX-License-Identifier: Apache-2.0
#include "sample_window.h"
#include "ui/keys_page.h"
#include "ui/timeline_keys.h"

#include <QMenuBar>
#include <QTreeWidget>

using namespace zeitstrahl;

static QStringList keysIn(const QMenu &menu)
{
    QStringList keys;
    for (const QAction *action : menu.actions()) {
        for (const QKeySequence &key : action->shortcuts())
            keys.append(key.toString(QKeySequence::NativeText));
        if (action->menu())
            keys += keysIn(*action->menu());
    }
    return keys;
}

/// Nothing that a key does is missing on the page of keys, and no key does two things.
class KeysPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<sample::Window> window_;

    QStringList all() const
    {
        QStringList keys;
        for (const QAction *action : window_->window().menuBar()->actions())
            keys += keysIn(*action->menu());
        return keys;
    }

private slots:
    void init() { window_ = std::make_unique<sample::Window>(); }
    void everyKeyOfEveryMenuIsNamed()
    {
        const KeysPage page(*window_->window().menuBar(), nullptr);
        const auto *list = page.findChild<QTreeWidget *>();
        QStringList named;
        for (int i = 0; i < list->topLevelItemCount(); ++i)
            for (int j = 0; j < list->topLevelItem(i)->childCount(); ++j) {
                QVERIFY(!list->topLevelItem(i)->child(j)->text(0).isEmpty());
                named += list->topLevelItem(i)->child(j)->text(1).split(", ");
            }
        for (const QString &key : all())
            QVERIFY2(named.contains(key), qPrintable(key));
        for (const TimelineKey &key : timelineKeys())
            QVERIFY2(
                named.contains(QKeySequence(key.keys[0]).toString(QKeySequence::NativeText)), qPrintable(key.what));
    }
    void noKeyDoesTwoThings()
    {
        QStringList keys = all();
        for (const TimelineKey &key : timelineKeys())
            for (const QKeyCombination each : key.keys)
                keys.append(QKeySequence(each).toString(QKeySequence::NativeText));
        keys.sort();
        for (qsizetype i = 1; i < keys.size(); ++i)
            QVERIFY2(keys[i] != keys[i - 1], qPrintable(keys[i]));
    }
    void everyCommandOfTheViewHasAKey()
    {
        for (const QAction *menu : window_->window().menuBar()->actions())
            for (const QAction *action : menu->menu()->actions())
                if (menu->text().contains("View") && !action->menu() && !action->isSeparator())
                    QVERIFY2(!action->shortcuts().isEmpty(), qPrintable(action->text()));
    }
};

QTEST_MAIN(KeysPageTest)
#include "keys_page_test.moc"
