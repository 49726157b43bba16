// SPDX-License-Identifier: Apache-2.0
#include "sample_window.h"
#include "ui/banner.h"
#include "ui/exports.h"
#include "ui/file_commands.h"
#include "ui/main_window.h"
#include "ui/strings.h"
#include "ui/timeline_view.h"

#include <QDropEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QUrl>

using namespace zeitstrahl;
using enum MeetingKind;

class WindowFilesTest : public QObject {
    Q_OBJECT
private slots:
    void init() { window_ = std::make_unique<sample::Window>(); }
    void cleanup() { window_.reset(); }
    void droppedArticleIsTakenIn();
    void whatIsNoArticleIsNamedAndChangesNothing_data();
    void whatIsNoArticleIsNamedAndChangesNothing();
    void badTimelineKeepsTheOpenOne();
    void correctionSurvivesSavingAndOpening();
    void closingAsksAboutWorkWithoutAFile();
    void exportWritesThePicture();
    void examplesCount();

private:
    QTemporaryDir folder_;
    void drop(const QString &path);
    std::unique_ptr<sample::Window> window_;
};

void WindowFilesTest::drop(const QString &path)
{
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window_->window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({50, 50}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QSignalSpy finished(window_->window().import(), &ArticleImport::finished);
    QApplication::sendEvent(&window_->window(), &event);
    QVERIFY(finished.wait(10000));
}

void WindowFilesTest::droppedArticleIsTakenIn()
{
    const QByteArray words = "Ein Besuch in Wien\n\n3. März 2016\n\nDer Minister reist am Freitag nach Wien.\n";
    drop(window_->file("wien.txt", words));
    QCOMPARE(window_->session().articles().size(), 2u);
    QVERIFY(window_->part<Banner>()->sentences().isEmpty());
    window_->session().forgetUnsavedWork();
}

void WindowFilesTest::whatIsNoArticleIsNamedAndChangesNothing_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("folder") << folder_.path() << "is a folder";
    QTest::newRow("binary") << sample::file(folder_, "a.txt",
        QByteArray("\x7f"
                   "ELF\0\0\1\2\0\0",
            10)) << "neither text nor a web page";
    QTest::newRow("empty") << sample::file(folder_, "b.txt", {}) << "is empty";
    QTest::newRow("missing") << folder_.filePath("gone.txt") << "There is no file";
}

void WindowFilesTest::whatIsNoArticleIsNamedAndChangesNothing()
{
    QFETCH(QString, path);
    QFETCH(QString, sentence);
    drop(path);
    const QStringList said = window_->part<Banner>()->sentences();
    QCOMPARE(said.size(), 1);
    QVERIFY2(said[0].contains(sentence), qPrintable(said[0]));
    QVERIFY2(said[0].contains(QFileInfo(path).fileName()), qPrintable(said[0]));
    QVERIFY(window_->part<Banner>()->isVisible());
    QCOMPARE(window_->session().articles().size(), 1u);
    QCOMPARE(window_->session().outline()->events.size(), 2u);
    QVERIFY(!window_->session().hasUnsavedWork());
}

void WindowFilesTest::badTimelineKeepsTheOpenOne()
{
    window_->session().select(window_->id(VisitMade042));
    QVERIFY(!window_->window().files()->open(
        toPath(window_->file("bad.zeitstrahl", "not a database at all, only some words"))));
    QCOMPARE(window_->part<Banner>()->sentences(), QStringList("“bad.zeitstrahl” is not a Zeitstrahl timeline."));
    QCOMPARE(window_->session().outline()->events.size(), 2u);
    QCOMPARE(window_->session().selected()->kind, VisitMade042);
}

void WindowFilesTest::correctionSurvivesSavingAndOpening()
{
    const auto path = toPath(window_->path("saved.zeitstrahl"));
    QVERIFY(window_->session().decide(window_->id(VisitMade042), decide::When{singleDay(sample::nextThursday)}));
    QVERIFY(window_->session().hasUnsavedWork());
    QVERIFY(window_->window().files()->saveAs(path));
    QVERIFY(!window_->session().hasUnsavedWork());
    QVERIFY(window_->window().windowTitle().startsWith("saved"));
    window_->window().files()->startNew();
    QVERIFY(window_->session().outline()->events.empty());
    QVERIFY(window_->window().files()->open(path));
    QCOMPARE(sample::firstDay(window_->session(), VisitMade042), sample::nextThursday);
    QVERIFY(sample::event(window_->session(), VisitMade042).correctedByHand);
}

void WindowFilesTest::closingAsksAboutWorkWithoutAFile()
{
    QVERIFY(window_->session().decide(window_->id(VisitMade042), decide::When{singleDay(sample::nextThursday)}));
    const auto answer = [](QMessageBox::StandardButton button) {
        QTimer::singleShot(0, qApp, [button] {
            if (auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget()))
                question->button(button)->click();
        });
    };
    answer(QMessageBox::Cancel);
    QVERIFY(!window_->window().close());
    QVERIFY(window_->window().isVisible());
    answer(QMessageBox::Discard);
    QVERIFY(window_->window().close());
}

void WindowFilesTest::exportWritesThePicture()
{
    const QString path = window_->path("picture.svg");
    QVERIFY(window_->window().files()->exportTo(toPath(path), {}));
    QFile picture(path);
    QVERIFY(picture.open(QIODevice::ReadOnly));
    const QByteArray bytes = picture.readAll();
    QVERIFY(bytes.contains("Moskau"));
    QVERIFY(bytes.trimmed().endsWith("</svg>"));
    QVERIFY(!window_->window().files()->exportTo(toPath(window_->path("no/such/folder.svg")), {}));
    QVERIFY(window_->part<Banner>()->sentences().value(0).contains("cannot be written"));
}

void WindowFilesTest::examplesCount()
{
    QSignalSpy finished(window_->window().import(), &ArticleImport::finished);
    window_->window().showExamples();
    QVERIFY(finished.wait(10000));
    QVERIFY(window_->session().articles().size() >= 4u);
    QVERIFY(window_->part<Banner>()->sentences().isEmpty());
    QVERIFY(!window_->session().hasUnsavedWork());
}

QTEST_MAIN(WindowFilesTest)
#include "window_files_test.moc"
