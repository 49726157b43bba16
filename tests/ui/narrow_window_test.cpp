// SPDX-License-Identifier: Apache-2.0
#include "sample_window.h"
#include "ui/filter_bar.h"
#include "ui/inspector.h"
#include "ui/side_panel.h"

#include <QLineEdit>
#include <QScrollBar>

using namespace zeitstrahl;
using enum MeetingKind;

/// A small screen, with everything open.
class NarrowWindowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<sample::Window> window_;

private slots:
    void init()
    {
        window_ = std::make_unique<sample::Window>();
        window_->session().select(window_->id(VisitMade042));
        window_->press("Ctrl+F");
        window_->press("Ctrl+Shift+F");
    }

    void everythingFits_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(900, 640), QSize(1280, 800), QSize(1920, 1080)})
            QTest::addRow("%d x %d", size.width(), size.height()) << size;
    }
    void everythingFits()
    {
        QFETCH(QSize, size);
        window_->window().resize(size);
        QTest::qWait(20); // the layout folds, and is made again
        QCOMPARE(window_->window().size(), size);
        QVERIFY(window_->part<SidePanel>()->isVisible() && window_->part<FilterBar>()->isVisible());
        QCOMPARE(window_->part<Inspector>()->horizontalScrollBar()->maximum(), 0);
        for (QLineEdit *line : window_->part<FilterBar>()->findChildren<QLineEdit *>())
            QVERIFY2(line->width() >= 100, qPrintable(line->accessibleName()));
    }
    void whereThereIsRoomColumnsStandSideBySide()
    {
        window_->window().resize(1600, 900);
        QTest::qWait(20);
        const int wide = window_->part<Inspector>()->widget()->height();
        window_->window().resize(900, 900);
        QTest::qWait(20);
        QVERIFY(window_->part<Inspector>()->widget()->height() > wide);
    }
};

QTEST_MAIN(NarrowWindowTest)
#include "narrow_window_test.moc"
