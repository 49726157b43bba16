// SPDX-License-Identifier: Apache-2.0
#include "sample_session.h"
#include "ui/article_import.h"
#include "ui/publication_dialog.h"
#include "ui/strings.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace zeitstrahl;

class ArticleImportTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void readsInOrderAndTellsProgress();
    void asksForTheDate();
    void leavesOutWhatIsSkipped();
    void leavesOutAllTheRest();
    void namesTheSameArticleTwice();
    void windowLivesMeanwhile();
    void stopsWhenCancelled();
    void dialogGivesTheDay();

private:
    ArticleImport::Source article(const QString &name, const QByteArray &text) const;
    void run(const QList<ArticleImport::Source> &sources, const ArticleImport::Ask &ask);

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Session> session_;
    QStringList said_;
    int asked_ = 0;
};

static const QByteArray undated = "Der Minister reist am Freitag nach Wien. Dort trifft er seinen Kollegen.\n";

static ArticleImport::Ask never()
{
    return [](const auto &) { return ArticleImport::Skip::All; };
}

void ArticleImportTest::init()
{
    folder_ = std::make_unique<QTemporaryDir>();
    session_ = std::make_unique<Session>(std::move(*TimelineFile::untitled()));
    said_.clear();
    asked_ = 0;
}

ArticleImport::Source ArticleImportTest::article(const QString &name, const QByteArray &text) const
{
    QFile file(folder_->filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return {toPath(file.fileName()), {}};
}

void ArticleImportTest::run(const QList<ArticleImport::Source> &sources, const ArticleImport::Ask &ask)
{
    ArticleImport import(*session_, [&](const ArticleImport::Question &question) {
        ++asked_;
        return ask(question);
    });
    connect(&import, &ArticleImport::said, this, [this](const QString &sentence) { said_ << sentence; });
    QSignalSpy finished(&import, &ArticleImport::finished);
    import.start(sources);
    QVERIFY(finished.wait(10000));
    QVERIFY(!import.running());
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].toInt(), int(session_->articles().size()));
}

static QByteArray dated(int day)
{
    return "Meldung\n\n" + QByteArray::number(day) + ". März 2016\n\n" + "Der Minister Nummer "
        + QByteArray::number(day) + " reist am Freitag nach Wien.\n";
}

void ArticleImportTest::readsInOrderAndTellsProgress()
{
    ArticleImport import(*session_, never());
    QSignalSpy progressed(&import, &ArticleImport::progressed), finished(&import, &ArticleImport::finished);
    import.start({article("1.txt", dated(1)), article("2.txt", dated(2))});
    import.start({article("3.txt", dated(3))});
    QVERIFY(finished.wait(10000));
    QCOMPARE(session_->articles().size(), 3u);
    QCOMPARE(progressed.last()[0].toInt(), 3);
    QCOMPARE(progressed.last()[1].toInt(), 3);
}

void ArticleImportTest::asksForTheDate()
{
    run({article("a.txt", undated)}, [](const ArticleImport::Question &question) {
        return question.article.text.find("Minister") != std::string::npos
            ? std::variant<Day, ArticleImport::Skip>(sample::published)
            : ArticleImport::Skip::This;
    });
    QCOMPARE(asked_, 1);
    QCOMPARE(session_->articles().size(), 1u);
    QCOMPARE(session_->currentArticle()->article.published->day, sample::published);
    QVERIFY(said_.isEmpty());
}

void ArticleImportTest::leavesOutWhatIsSkipped()
{
    run({article("a.txt", undated)}, [](const auto &) { return ArticleImport::Skip::This; });
    QVERIFY(session_->articles().empty());
    QCOMPARE(said_.size(), 1);
    QVERIFY(said_[0].contains("a.txt"));
}

void ArticleImportTest::leavesOutAllTheRest()
{
    run({article("a.txt", undated), article("b.txt", "Heute. " + undated), article("c.txt", "Gestern. " + undated)},
        never());
    QCOMPARE(asked_, 1);
    QCOMPARE(said_.size(), 3);
}

void ArticleImportTest::namesTheSameArticleTwice()
{
    Article same = sample::extraction().article;
    run({{"a.txt", same}, {"b.txt", same}}, never());
    QCOMPARE(session_->articles().size(), 1u);
    QCOMPARE(said_.size(), 1);
    QVERIFY(said_[0].contains("a.txt") && said_[0].contains("b.txt"));
}

void ArticleImportTest::windowLivesMeanwhile()
{
    Article large = sample::extraction().article;
    while (large.text.size() < 300'000)
        large.text += large.text;
    ArticleImport import(*session_, never());
    QSignalSpy finished(&import, &ArticleImport::finished);
    import.start({{ "large.txt", large }});
    int beats = 0;
    QTimer pulse;
    connect(&pulse, &QTimer::timeout, this, [&] { beats += import.running() ? 1 : 0; });
    pulse.start(0);
    QVERIFY(import.running());
    QVERIFY(finished.wait(60000));
    QVERIFY2(beats > 3, qPrintable(QString::number(beats)));
}

void ArticleImportTest::stopsWhenCancelled()
{
    ArticleImport import(*session_, never());
    import.start({article("1.txt", dated(1)), article("2.txt", dated(2))});
    import.cancel();
    QTRY_VERIFY(!import.running());
    QVERIFY(session_->articles().empty());
}

void ArticleImportTest::dialogGivesTheDay()
{
    PublicationDialog dialog("a.txt", "Der Minister reist.", sample::published, 2);
    dialog.show();
    QCOMPARE(dialog.day(), sample::published);
    QTest::keyClick(dialog.findChild<QDateEdit *>(), Qt::Key_Down);
    QVERIFY(dialog.day() != sample::published);
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->text().contains('3'))
            QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(dialog.leaveOutAll());
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
}

QTEST_MAIN(ArticleImportTest)
#include "article_import_test.moc"
