// SPDX-License-Identifier: Apache-2.0
#include "sample_session.h"
#include "ui/date_field.h"
#include "ui/inspector.h"
#include "ui/name_lists.h"
#include "ui/readings_list.h"
#include "ui/steps_list.h"
#include "ui/typed_period.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace zeitstrahl;

static std::optional<Period> when(const QSignalSpy &decided)
{
    return std::get<decide::When>(decided[0][1].value<Decision>()).to;
}

class InspectorTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void saysWhy();
    void saysThatTheArticleContradicts();
    void offersTheOtherReadings();
    void clickPicksAReading();
    void returnPicksAReading();
    void chosenReadingIsNotPickedAgain();
    void correctedEventOffersTheWayBack();
    void contradictedDateIsTheWayBack();
    void typedDateIsShownBeforeItIsTaken();
    void whatIsNoDateIsNotTaken_data();
    void whatIsNoDateIsNotTaken();

private:
    void showVisit();
    QString allText() const;
    ReadingsList *readings() const { return inspector_->findChild<ReadingsList *>(); }
    QLineEdit *line() const { return inspector_->findChild<DateField *>()->line(); }

    std::unique_ptr<Session> session_;
    std::unique_ptr<NameLists> names_;
    std::unique_ptr<Inspector> inspector_;
};

void InspectorTest::init()
{
    session_ = std::make_unique<Session>(std::move(*TimelineFile::untitled()));
    QVERIFY(session_->import(std::vector{sample::extraction()}));
    names_ = std::make_unique<NameLists>(*session_);
    inspector_ = std::make_unique<Inspector>(displayWords("de"), *names_,
        [this](const Event &event, const QString &typed) { return typedPeriod(*session_, event, typed, "de"); });
    inspector_->resize(900, 340);
    showVisit();
    inspector_->show();
    QVERIFY(QTest::qWaitForWindowExposed(inspector_.get()));
}

void InspectorTest::cleanup()
{
    inspector_.reset();
    session_.reset();
}

void InspectorTest::showVisit()
{
    inspector_->setEvent(&sample::event(*session_, MeetingKind::VisitMade042), session_->currentArticle());
}

QString InspectorTest::allText() const
{
    QStringList texts;
    for (const QLabel *label : inspector_->findChildren<QLabel *>())
        if (label->isVisible())
            texts << label->text();
    for (const QComboBox *box : inspector_->findChildren<QComboBox *>())
        texts << box->currentText();
    return texts.join('\n');
}

void InspectorTest::saysWhy()
{
    const QString lines = inspector_->findChild<StepsList *>()->lines().join('\n');
    QVERIFY2(lines.contains("am Donnerstag"), qPrintable(lines));
    QVERIFY2(lines.contains("im selben Teilsatz genannt"), qPrintable(lines));
    QVERIFY2(lines.contains("veröffentlicht Di 17. November 2015"), qPrintable(lines));
    QVERIFY(allText().contains("Do 19. November 2015"));
    QVERIFY(allText().contains("Besuch"));
}

void InspectorTest::saysThatTheArticleContradicts()
{
    Event event = sample::event(*session_, MeetingKind::VisitMade042);
    QVERIFY(!allText().contains("Widerspruch im Artikel"));
    event.date->resolution.check = Check::Conflict;
    inspector_->setEvent(&event, session_->currentArticle());
    QVERIFY(allText().contains("Widerspruch im Artikel"));
}

void InspectorTest::offersTheOtherReadings()
{
    QCOMPARE(readings()->count(), 2);
    QVERIFY(readings()->item(0)->text().contains("Do 19. November 2015"));
    QVERIFY(readings()->item(1)->text().contains("Do 26. November 2015"));
    QVERIFY(readings()->item(1)->text().contains("in einer anderen Woche"));
}

void InspectorTest::clickPicksAReading()
{
    QSignalSpy corrected(inspector_.get(), &Inspector::decided);
    const QRect place = readings()->visualItemRect(readings()->item(1));
    QTest::mouseClick(readings()->viewport(), Qt::LeftButton, {}, place.center());
    QCOMPARE(corrected.size(), 1);
    QCOMPARE(when(corrected), std::optional(singleDay(sample::nextThursday)));
}

void InspectorTest::returnPicksAReading()
{
    QSignalSpy corrected(inspector_.get(), &Inspector::decided);
    QTest::keyClick(readings(), Qt::Key_Down);
    QCOMPARE(corrected.size(), 0);
    QTest::keyClick(readings(), Qt::Key_Return);
    QCOMPARE(corrected.size(), 1);
}

void InspectorTest::chosenReadingIsNotPickedAgain()
{
    QSignalSpy corrected(inspector_.get(), &Inspector::decided);
    QTest::mouseClick(
        readings()->viewport(), Qt::LeftButton, {}, readings()->visualItemRect(readings()->item(0)).center());
    QCOMPARE(corrected.size(), 0);
}

void InspectorTest::correctedEventOffersTheWayBack()
{
    const Day other = sample::thursday + date::days(1);
    QVERIFY(
        session_->decide(sample::event(*session_, MeetingKind::VisitMade042).id, decide::When{singleDay(other)}));
    showVisit();
    QCOMPARE(readings()->count(), 3);
    QVERIFY(readings()->item(2)->text().contains("Fr 20. November 2015"));
    QVERIFY(allText().contains("von Hand berichtigt"));
    QSignalSpy corrected(inspector_.get(), &Inspector::decided);
    QTest::mouseClick(
        readings()->viewport(), Qt::LeftButton, {}, readings()->visualItemRect(readings()->item(0)).center());
    QCOMPARE(corrected.size(), 1);
    QVERIFY(!when(corrected));
}

void InspectorTest::contradictedDateIsTheWayBack()
{
    Event event = sample::event(*session_, MeetingKind::VisitMade042);
    const Day written = sample::nextThursday + date::days(1);
    event.correctedByHand = true;
    event.date->resolution.steps.push_back({StepKind::ContradictedBy, singleDay(written), Why::StatedBeside});
    inspector_->setEvent(&event, session_->currentArticle());
    QVERIFY(readings()->item(0)->text().contains("Fr 27. November 2015"));
}

void InspectorTest::typedDateIsShownBeforeItIsTaken()
{
    QSignalSpy corrected(inspector_.get(), &Inspector::decided);
    sample::type(line(), "Do nächster Woche");
    QCOMPARE(inspector_->findChild<DateField *>()->preview(), QString("→ Do 26. November 2015"));
    QCOMPARE(corrected.size(), 0);
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(corrected.size(), 1);
    QCOMPARE(when(corrected)->first, sample::nextThursday);
    QVERIFY(line()->text().isEmpty());
}

void InspectorTest::whatIsNoDateIsNotTaken_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("a word") << "Moskau";
    QTest::newRow("half a date") << "Do nächster";
    QTest::newRow("no such day") << "31.2.2015";
    QTest::newRow("nothing") << "  ";
}

void InspectorTest::whatIsNoDateIsNotTaken()
{
    QFETCH(QString, typed);
    QSignalSpy corrected(inspector_.get(), &Inspector::decided);
    sample::type(line(), typed);
    QVERIFY(!inspector_->findChild<DateField *>()->preview().contains(u'→'));
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(corrected.size(), 0);
    QCOMPARE(line()->text(), typed);
    QTest::keyClick(line(), Qt::Key_Escape);
    QVERIFY(line()->text().trimmed().isEmpty());
}

QTEST_MAIN(InspectorTest)
#include "inspector_test.moc"
