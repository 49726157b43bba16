// SPDX-License-Identifier: Apache-2.0
#include "core/store/backups.h"
#include "sample_window.h"
#include "ui/access_strip.h"
#include "ui/banner.h"
#include "ui/check_text.h"
#include "ui/event_form.h"
#include "ui/file_commands.h"
#include "ui/file_repair.h"
#include "ui/rescue_dialog.h"
#include "ui/review_panel.h"
#include "ui/strings.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

using namespace zeitstrahl;
using enum MeetingKind;

/// What keeps a file from harm: one writer, backups, rescue, check, merge.
class FileCareTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { window_.reset(); }
    void secondWindowReadsFollowsAndTakesOver();
    void backupsAreKept();
    void damagedFileIsRestoredFromItsBackup();
    void damagedFileIsSalvaged();
    void checkSaysWhatIsThere();
    void checkNamesWhatIsWrong();
    void otherFileIsMerged();

private:
    std::filesystem::path path() const { return toPath(window_->path("talks.zeitstrahl")); }
    std::filesystem::path state() const { return window_->session().workplace().backups; }
    void damage(int bytes, const QByteArray &onPageOf = {});
    void answerRescue(const QString &button);

    std::unique_ptr<sample::Window> window_;
};

void FileCareTest::init()
{
    window_ = std::make_unique<sample::Window>();
    QVERIFY(window_->window().files()->saveAs(path()));
}

void FileCareTest::secondWindowReadsFollowsAndTakesOver()
{
    window_->window().files()->startNew();
    auto other = std::make_unique<TimelineFile>(std::move(*TimelineFile::open(path(), {"otto", {}})));
    QVERIFY(other->access().mayWrite());
    QVERIFY(window_->window().files()->open(path()));
    window_->session().select(window_->id(VisitMade042));
    const auto *strip = window_->part<AccessStrip>();
    QVERIFY(strip->isVisible());
    QVERIFY2(
        strip->findChild<QLabel *>()->text().contains("otto"), qPrintable(strip->findChild<QLabel *>()->text()));
    QVERIFY(!window_->part<EventForm>()->findChild<QComboBox *>()->isEnabled());
    window_->press("Ctrl+Shift+Return");
    QVERIFY(!isDecided(*window_->session().selected(), Field::Confirmed));

    QVERIFY(other->apply({window_->id(VisitMade042), decide::Place{"Minsk"}, {}}));
    window_->session().follow();
    QCOMPARE(window_->session().selected()->place->name, std::string("Minsk"));
    QVERIFY(strip->isVisible());

    other.reset();
    window_->session().follow();
    QVERIFY(!strip->isVisible());
    QVERIFY(window_->part<EventForm>()->findChild<QComboBox *>()->isEnabled());
    window_->press("Ctrl+Shift+Return");
    QVERIFY(isDecided(*window_->session().selected(), Field::Confirmed));
}

void FileCareTest::backupsAreKept()
{
    QTRY_COMPARE(backupsOf(state(), path()).size(), 1u);
    QVERIFY(window_->session().decide(window_->id(VisitMade042), decide::Place{"Minsk"}));
    window_->window().files()->startNew();
    const auto backups = backupsOf(state(), path());
    QCOMPARE(backups.size(), 2u);
    QCOMPARE(TimelineFile::open(backups[0])->events()->size(), 2u);
}

/// Bytes in the middle of the file are gone, or at the beginning of the page that holds these words.
void FileCareTest::damage(int bytes, const QByteArray &onPageOf)
{
    QTRY_COMPARE(backupsOf(state(), path()).size(), 1u);
    window_->window().files()->startNew();
    QFile file(filePath(path()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    constexpr qint64 page = 4096;
    const qint64 words = onPageOf.isEmpty() ? file.size() / 3 : file.readAll().indexOf(onPageOf);
    QVERIFY(words > 0 && file.seek(words / page * page));
    file.write(QByteArray(bytes, 'x'));
}

void FileCareTest::answerRescue(const QString &button)
{
    QTimer::singleShot(0, qApp, [button] {
        auto *dialog = qobject_cast<RescueDialog *>(QApplication::activeModalWidget());
        for (QPushButton *one : dialog ? dialog->findChildren<QPushButton *>() : QList<QPushButton *>())
            if (one->text().contains(button))
                return one->click();
    });
}

void FileCareTest::damagedFileIsRestoredFromItsBackup()
{
    damage(60'000);
    answerRescue("Restore");
    QVERIFY(!window_->window().files()->open(path()));
    QVERIFY(window_->session().path().filename() == "talks (restored).zeitstrahl");
    QCOMPARE(window_->session().outline()->events.size(), 2u);
    QVERIFY(window_->part<Banner>()->sentences().last().contains("talks (restored)"));
}

void FileCareTest::damagedFileIsSalvaged()
{
    damage(40, "wurde nicht bekannt"); // of the article; of its tables nothing is known where the schema is gone
    answerRescue("Salvage");
    window_->window().repair()->offerRescue(path());
    const QString said = window_->part<Banner>()->sentences().last();
    QVERIFY2(window_->session().path().filename() == "talks (salvaged).zeitstrahl", qPrintable(said));
    QVERIFY2(said.contains("what could be read"), qPrintable(said));
}

void FileCareTest::checkSaysWhatIsThere()
{
    QString text, details;
    QTimer::singleShot(0, qApp, [&] {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            text = box->text();
            details = box->informativeText();
            box->accept();
        }
    });
    window_->window().repair()->check();
    QCOMPARE(text, QString("The timeline is sound."));
    QVERIFY(details.contains("1 articles, 2 events and 0 decisions"));
}

void FileCareTest::checkNamesWhatIsWrong()
{
    CheckReport report;
    report.changedTexts = {"reise.txt"};
    report.logBroken = 3;
    report.repaired = true;
    const QStringList lines = checkText(report);
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[0], QString("The timeline is damaged."));
    QVERIFY(lines[2].contains("reise.txt"));
    QVERIFY(lines[4].contains("made again"));
}

void FileCareTest::otherFileIsMerged()
{
    const auto other = toPath(window_->path("other.zeitstrahl"));
    {
        TimelineFile second = std::move(*TimelineFile::untitled({"otto", {}}));
        QVERIFY(second.import(sample::extraction()));
        QVERIFY(second.apply({window_->id(VisitMade042), decide::Place{"Minsk"}, {}}));
        QVERIFY(second.saveAs(other));
    }
    QVERIFY(window_->session().decide(window_->id(VisitMade042), decide::Place{"Kiew"}));
    QVERIFY(window_->window().repair()->merge(other, toPath(window_->path("both.zeitstrahl"))));
    QVERIFY(window_->session().path().filename() == "both.zeitstrahl");
    QCOMPARE(sample::event(window_->session(), VisitMade042).place->name, std::string("Kiew"));
    window_->press("F6");
    QListWidget *list = window_->part<ReviewPanel>()->list();
    list->setCurrentRow(list->count() - 1);
    QVERIFY2(list->currentItem()->text().contains("Place: Minsk"), qPrintable(list->currentItem()->text()));
    for (QPushButton *button : window_->part<ReviewPanel>()->findChildren<QPushButton *>())
        if (button->text().contains("Take"))
            QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(sample::event(window_->session(), VisitMade042).place->name, std::string("Minsk"));
    QVERIFY(window_->session().offers()->empty());
    QVERIFY(!window_->window().repair()->merge(other, path())); // never over what is there
}

QTEST_MAIN(FileCareTest)
#include "file_care_test.moc"
