// SPDX-License-Identifier: Apache-2.0
#include "on_timeline.h"
#include "ui/fold_list.h"
#include "ui/hover_card.h"
#include "ui/timeline_keys.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace zeitstrahl;

/// Every key in the list of keys does something, by each of its names.
class TimelineKeysTest : public sample::OnTimeline {
    Q_OBJECT

    /// All that a key can change.
    QVariantList state(const QSignalSpy &activated) const
    {
        const auto *card = view_->findChild<HoverCard *>();
        const auto *list = view_->findChild<FoldList *>();
        return {QString::fromStdString(selected()), view_->timeScale().first().days,
            view_->timeScale().pixelsPerDay(), qulonglong(view_->scene().lanesAbove),
            qulonglong(view_->grouping().pinned.size()), qulonglong(view_->grouping().collapsed.size()),
            card && card->isVisible(), list && list->isVisible(), QGuiApplication::clipboard()->text(),
            activated.size()};
    }

private slots:
    void init()
    {
        open({1280, 420});
        view_->setGrouping({GroupBy::Person});
        view_->zoomIn();
        view_->select({sample::eventId("e2"), sample::eventId("e12")}); // with others on all sides
        QVERIFY(view_->scene().lanesAbove > 0 && view_->scene().lanesBelow > 0);
        QGuiApplication::clipboard()->clear();
    }

    void everyKeyActs_data()
    {
        QTest::addColumn<QKeyCombination>("key");
        for (const TimelineKey &each : timelineKeys())
            for (const QKeyCombination key : each.keys)
                QTest::newRow(qPrintable(QKeySequence(key).toString())) << key;
    }
    void everyKeyActs()
    {
        QFETCH(QKeyCombination, key);
        QSignalSpy activated(view_.get(), &TimelineView::activated);
        const QVariantList before = state(activated);
        press(key.key(), key.keyboardModifiers());
        QVERIFY(state(activated) != before);
    }
    void otherKeysDoNothing()
    {
        QSignalSpy activated(view_.get(), &TimelineView::activated);
        const QVariantList before = state(activated);
        for (const Qt::Key key : {Qt::Key_J, Qt::Key_Tab, Qt::Key_F20})
            press(key);
        QCOMPARE(state(activated), before);
    }
};

QTEST_MAIN(TimelineKeysTest)
#include "timeline_keys_test.moc"
