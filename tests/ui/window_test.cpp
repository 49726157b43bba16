// SPDX-License-Identifier: Apache-2.0
#include "sample_session.h"
#include "ui/article_view.h"
#include "ui/banner.h"
#include "ui/file_commands.h"
#include "ui/inspector.h"
#include "ui/main_window.h"
#include "ui/overview_strip.h"
#include "ui/readings_list.h"
#include "ui/strings.h"
#include "ui/timeline_view.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QUrl>

using namespace zeitstrahl;
using enum MeetingKind;

class WindowTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void clickOnTheTimelineShowsTheSentence();
    void clickInTheArticleSelectsOnTheTimeline();
    void keysWalkFromEventToEvent();
    void pickedReadingMovesTheEvent();
    void typedDateIsUndoneAndRedone();
    void draggedDateIsUndone();
    void overviewIsShownAndHidden();
    void droppedArticleIsTakenIn();
    void whatIsNoArticleIsNamedAndChangesNothing_data();
    void whatIsNoArticleIsNamedAndChangesNothing();
    void badTimelineKeepsTheOpenOne();
    void correctionSurvivesSavingAndOpening();
    void closingAsksAboutWorkWithoutAFile();
    void exportWritesThePicture();
    void examplesCount();
    void everyControlHasAName();

private:
    template <class T> T *part() const { return window_->findChild<T *>(); }
    std::optional<QPoint> markOf(const EventId &id) const;
    EventId id(MeetingKind kind) const { return sample::event(*session_, kind).id; }
    void drop(const QString &path);
    QString file(const QString &name, const QByteArray &bytes) const;

    QTemporaryDir folder_;
    std::unique_ptr<Session> session_;
    std::unique_ptr<MainWindow> window_;
};

void WindowTest::initTestCase()
{
    sample::keepSettingsIn(folder_);
}

void WindowTest::init()
{
    session_ = std::make_unique<Session>(std::move(*TimelineFile::untitled()));
    QVERIFY(session_->import(std::vector{sample::extraction()}));
    session_->forgetUnsavedWork();
    window_ = std::make_unique<MainWindow>(*session_, displayWords("en"));
    window_->resize(1400, 860);
    window_->show();
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
}

void WindowTest::cleanup()
{
    window_.reset();
    session_.reset();
}

std::optional<QPoint> WindowTest::markOf(const EventId &id) const
{
    const TimelineView *timeline = part<TimelineView>();
    for (const SceneLane &lane : timeline->scene().lanes)
        for (const SceneMark &mark : lane.marks)
            if (timeline->events()[mark.event].id == id)
                return QPointF(mark.box.middle().x, mark.box.middle().y).toPoint();
    return {};
}

void WindowTest::drop(const QString &path)
{
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window_.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({50, 50}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QSignalSpy finished(window_->import(), &ArticleImport::finished);
    QApplication::sendEvent(window_.get(), &event);
    QVERIFY(finished.wait(10000));
}

QString WindowTest::file(const QString &name, const QByteArray &bytes) const
{
    QFile file(folder_.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

void WindowTest::clickOnTheTimelineShowsTheSentence()
{
    const auto mark = markOf(id(Telephone041));
    QVERIFY(mark);
    QTest::mouseClick(part<TimelineView>(), Qt::LeftButton, {}, *mark);
    QVERIFY(session_->selected());
    QCOMPARE(session_->selected()->kind, Telephone041);
    const auto &marks = part<ArticleView>()->marks();
    const ArticleMark who{sample::span("Barack Obama"), MarkRole::Who, Telephone041};
    QVERIFY(std::find(marks.begin(), marks.end(), who) != marks.end());
    QVERIFY(part<QLineEdit>()->isVisible());
}

void WindowTest::clickInTheArticleSelectsOnTheTimeline()
{
    ArticleView *article = part<ArticleView>();
    QTest::mouseClick(
        article->viewport(), Qt::LeftButton, {}, article->placeOf(sample::span("nach Moskau")).center());
    QVERIFY(part<TimelineView>()->selection());
    QCOMPARE(part<TimelineView>()->selection()->text, id(VisitMade042).text);
}

void WindowTest::keysWalkFromEventToEvent()
{
    QTest::keyClick(window_.get(), Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(session_->selected());
    QCOMPARE(session_->selected()->kind, Telephone041);
    QTest::keyClick(window_.get(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(session_->selected()->kind, VisitMade042);
    QTest::keyClick(window_.get(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(session_->selected()->kind, Telephone041);
    QTest::keyClick(window_.get(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(part<QLineEdit>()->hasFocus());
}

void WindowTest::pickedReadingMovesTheEvent()
{
    session_->select(id(VisitMade042));
    auto *readings = part<ReadingsList>();
    const auto before = markOf(id(VisitMade042));
    QTest::mouseClick(
        readings->viewport(), Qt::LeftButton, {}, readings->visualItemRect(readings->item(1)).center());
    QCOMPARE(sample::firstDay(*session_, VisitMade042), sample::nextThursday);
    QVERIFY(sample::event(*session_, VisitMade042).correctedByHand);
    QVERIFY(markOf(id(VisitMade042)) != before);
}

void WindowTest::draggedDateIsUndone()
{
    const EventId visit = id(VisitMade042);
    session_->select(visit);
    const Day before = session_->selected()->date->resolution.period.first;
    TimelineView *timeline = part<TimelineView>();
    const QPoint from = *markOf(visit), by(int(std::lround(3 * timeline->timeScale().pixelsPerDay())), 0);
    QTest::mousePress(timeline, Qt::LeftButton, {}, from);
    QTest::mouseMove(timeline, from + by / 2);
    QTest::mouseMove(timeline, from + by);
    QTest::mouseRelease(timeline, Qt::LeftButton, {}, from + by);
    QCOMPARE(session_->selected()->date->resolution.period, singleDay(before + date::days(3)));
    QVERIFY(session_->selected()->correctedByHand);
    QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(session_->selected()->date->resolution.period.first, before);
}

void WindowTest::overviewIsShownAndHidden()
{
    const OverviewStrip *strip = part<OverviewStrip>();
    QVERIFY(!strip->isVisible()); // so few events are overseen without
    QTest::keyClick(window_.get(), Qt::Key_F8);
    QVERIFY(strip->isVisible());
    QTest::keyClick(window_.get(), Qt::Key_F8);
    QVERIFY(!strip->isVisible());
}

void WindowTest::typedDateIsUndoneAndRedone()
{
    session_->select(id(VisitMade042));
    sample::type(part<QLineEdit>(), "Do nächster Woche");
    QTest::keyClick(part<QLineEdit>(), Qt::Key_Return);
    QCOMPARE(sample::firstDay(*session_, VisitMade042), sample::nextThursday);
    QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(sample::firstDay(*session_, VisitMade042), sample::thursday);
    QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(sample::firstDay(*session_, VisitMade042), sample::nextThursday);
}

void WindowTest::droppedArticleIsTakenIn()
{
    const QByteArray words = "Ein Besuch in Wien\n\n3. März 2016\n\nDer Minister reist am Freitag nach Wien.\n";
    drop(file("wien.txt", words));
    QCOMPARE(session_->articles().size(), 2u);
    QVERIFY(part<Banner>()->sentences().isEmpty());
    session_->forgetUnsavedWork();
}

void WindowTest::whatIsNoArticleIsNamedAndChangesNothing_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("folder") << folder_.path() << "is a folder";
    QTest::newRow("binary") << file("a.txt",
        QByteArray("\x7f"
                   "ELF\0\0\1\2\0\0",
            10)) << "neither text nor a web page";
    QTest::newRow("empty") << file("b.txt", {}) << "is empty";
    QTest::newRow("missing") << folder_.filePath("gone.txt") << "There is no file";
}

void WindowTest::whatIsNoArticleIsNamedAndChangesNothing()
{
    QFETCH(QString, path);
    QFETCH(QString, sentence);
    drop(path);
    const QStringList said = part<Banner>()->sentences();
    QCOMPARE(said.size(), 1);
    QVERIFY2(said[0].contains(sentence), qPrintable(said[0]));
    QVERIFY2(said[0].contains(QFileInfo(path).fileName()), qPrintable(said[0]));
    QVERIFY(part<Banner>()->isVisible());
    QCOMPARE(session_->articles().size(), 1u);
    QCOMPARE(session_->events().size(), 2u);
    QVERIFY(!session_->hasUnsavedWork());
}

void WindowTest::badTimelineKeepsTheOpenOne()
{
    session_->select(id(VisitMade042));
    QVERIFY(!window_->files()->open(toPath(file("bad.zeitstrahl", "not a database at all, only some words"))));
    QCOMPARE(part<Banner>()->sentences(), QStringList("“bad.zeitstrahl” is not a Zeitstrahl timeline."));
    QCOMPARE(session_->events().size(), 2u);
    QCOMPARE(session_->selected()->kind, VisitMade042);
}

void WindowTest::correctionSurvivesSavingAndOpening()
{
    const auto path = toPath(folder_.filePath("saved.zeitstrahl"));
    QVERIFY(session_->correct(id(VisitMade042), singleDay(sample::nextThursday)));
    QVERIFY(session_->hasUnsavedWork());
    QVERIFY(window_->files()->saveAs(path));
    QVERIFY(!session_->hasUnsavedWork());
    QVERIFY(window_->windowTitle().startsWith("saved"));
    window_->files()->startNew();
    QVERIFY(session_->events().empty());
    QVERIFY(window_->files()->open(path));
    QCOMPARE(sample::firstDay(*session_, VisitMade042), sample::nextThursday);
    QVERIFY(sample::event(*session_, VisitMade042).correctedByHand);
}

void WindowTest::closingAsksAboutWorkWithoutAFile()
{
    QVERIFY(session_->correct(id(VisitMade042), singleDay(sample::nextThursday)));
    const auto answer = [](QMessageBox::StandardButton button) {
        QTimer::singleShot(0, qApp, [button] {
            if (auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget()))
                question->button(button)->click();
        });
    };
    answer(QMessageBox::Cancel);
    QVERIFY(!window_->close());
    QVERIFY(window_->isVisible());
    answer(QMessageBox::Discard);
    QVERIFY(window_->close());
}

void WindowTest::exportWritesThePicture()
{
    const QString path = folder_.filePath("picture.svg");
    QVERIFY(window_->files()->exportSvg(toPath(path)));
    QFile picture(path);
    QVERIFY(picture.open(QIODevice::ReadOnly));
    const QByteArray bytes = picture.readAll();
    QVERIFY(bytes.contains("Moskau"));
    QVERIFY(bytes.trimmed().endsWith("</svg>"));
    QVERIFY(!window_->files()->exportSvg(toPath(folder_.filePath("no/such/folder.svg"))));
    QVERIFY(part<Banner>()->sentences().value(0).contains("cannot be written"));
}

void WindowTest::examplesCount()
{
    QSignalSpy finished(window_->import(), &ArticleImport::finished);
    window_->showExamples();
    QVERIFY(finished.wait(10000));
    QVERIFY(session_->articles().size() >= 4u);
    QVERIFY(part<Banner>()->sentences().isEmpty());
    QVERIFY(!session_->hasUnsavedWork());
}

void WindowTest::everyControlHasAName()
{
    session_->select(id(VisitMade042));
    for (const QWidget *widget : window_->findChildren<QWidget *>())
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus)) {
            const bool named =
                !widget->accessibleName().isEmpty() || !widget->property("text").toString().isEmpty();
            QVERIFY2(named, widget->metaObject()->className());
        }
}

QTEST_MAIN(WindowTest)
#include "window_test.moc"
