// SPDX-License-Identifier: Apache-2.0
#include "sample_session.h"
#include "ui/disputes.h"

#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace zeitstrahl;

class DisputesTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void sayWhoSaysWhat();
    void aClickDecides();
    void areGoneWithoutContradiction();
    void cannotBeDecidedWhereNothingMayBe();

private:
    QList<QRadioButton *> values() const { return disputes_->findChildren<QRadioButton *>(); }

    std::unique_ptr<Disputes> disputes_;
    Event event_;
};

/// Two reports say Moscow, a third one Minsk.
void DisputesTest::init()
{
    event_ = {};
    event_.articleTitle = "First";
    event_.own.emplace().place = Named{"Moskau", {}};
    for (const auto &[title, place] : {std::pair("Second", "Minsk"), std::pair("Third", "Moskau")}) {
        Telling telling;
        telling.articleTitle = title;
        telling.says.place = Named{place, {}};
        event_.alsoTold.push_back(telling);
    }
    event_.disputed = {Field::Place};
    disputes_ = std::make_unique<Disputes>(displayWords("en"));
    disputes_->setEvent(event_);
    disputes_->show();
}

void DisputesTest::sayWhoSaysWhat()
{
    QCOMPARE(values().size(), 2);
    QCOMPARE(values()[0]->text(), QString("Moskau"));
    QCOMPARE(values()[0]->toolTip(), QString("First\nThird"));
    QCOMPARE(values()[1]->text(), QString("Minsk"));
    QCOMPARE(disputes_->findChildren<QLabel *>()[0]->text(), QString("Place: the reports differ"));
}

void DisputesTest::aClickDecides()
{
    QSignalSpy decided(disputes_.get(), &Disputes::decided);
    QTest::mouseClick(values()[1], Qt::LeftButton, {}, QPoint(8, values()[1]->height() / 2));
    QCOMPARE(decided.size(), 1);
    QCOMPARE(std::get<decide::Place>(decided[0][0].value<Decision>()).to, std::optional<std::string>("Minsk"));
}

void DisputesTest::areGoneWithoutContradiction()
{
    event_.disputed.clear();
    disputes_->setEvent(event_);
    QVERIFY(!disputes_->isVisible());
}

void DisputesTest::cannotBeDecidedWhereNothingMayBe()
{
    disputes_->setEditable(false);
    QVERIFY(!values()[0]->isEnabled());
    disputes_->setEvent(event_);
    for (const QRadioButton *value : values())
        QVERIFY(!value->isEnabled());
}

QTEST_MAIN(DisputesTest)
#include "disputes_test.moc"
