// SPDX-License-Identifier: Apache-2.0
#include "build_paths.h"
#include "example_line.h"

#include <QTest>
#include <toml++/toml.h>

using namespace zeitstrahl;

/// Sentences as news writes them, with the meetings that they tell; the rules of both languages stand or fall here.
class MeetingExamplesTest : public QObject {
    Q_OBJECT

private slots:
    void tellTheirMeetings_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("published");
        QTest::addColumn<QStringList>("meetings");
        for (const char *code : {"de", "en"}) {
            const toml::table file =
                toml::parse_file(std::string(SOURCE_DIR "/tests/core/meetings/examples.") + code + ".toml");
            const toml::array *examples = file["example"].as_array();
            QVERIFY(examples && !examples->empty());
            for (const toml::node &node : *examples)
                addRow(code, *node.as_table());
        }
    }

    void tellTheirMeetings()
    {
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, published);
        QFETCH(QStringList, meetings);
        QStringList found;
        for (const Meeting &meeting : meetingsIn(text.toStdString(), published.constData(), code.toStdString()))
            found += exampleLine(meeting);
        QCOMPARE(found.join(QLatin1Char('\n')), meetings.join(QLatin1Char('\n')));
    }

    void lastStepsSettleOnTheirDays_data() { tellTheirMeetings_data(); }

    /// What an editor is shown of how a date was found ends with the days of the meeting.
    void lastStepsSettleOnTheirDays()
    {
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, published);
        for (const Meeting &meeting : meetingsIn(text.toStdString(), published.constData(), code.toStdString())) {
            if (!meeting.date || meeting.date->source == DateSource::NotStated)
                continue;
            const Resolution &resolution = meeting.date->resolution;
            const auto last = std::find_if(resolution.steps.rbegin(), resolution.steps.rend(),
                [](const Step &step) { return step.kind != StepKind::ConfirmedBy; });
            QVERIFY(last != resolution.steps.rend());
            QCOMPARE(edtf(last->period), edtf(resolution.period));
        }
    }

private:
    static void addRow(const char *code, const toml::table &example)
    {
        const auto text = example["text"].value_or(std::string());
        const auto published = example["published"].value_or(std::string());
        QVERIFY(!text.empty() && dayFromIso(published));
        QStringList meetings;
        for (const toml::node &meeting : *example["meetings"].as_array())
            meetings += QString::fromStdString(meeting.value_or(std::string()));
        QTest::newRow(text.c_str()) << QByteArray(code) << QByteArray::fromStdString(text)
                                    << QByteArray::fromStdString(published) << meetings;
    }
};

QTEST_GUILESS_MAIN(MeetingExamplesTest)
#include "meeting_examples_test.moc"
