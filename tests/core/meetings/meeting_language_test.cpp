// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/language/meeting_language.h"
#include "core/resources.h"
#include "tests/core/meetings/example_line.h"

#include <QTest>

using namespace zeitstrahl;

class MeetingLanguageTest : public QObject {
    Q_OBJECT

private slots:
    void readsTheBuiltInFile_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("German") << QByteArray("de");
        QTest::newRow("English") << QByteArray("en");
    }

    void readsTheBuiltInFile()
    {
        QFETCH(QByteArray, code);
        const std::string name = "languages/meetings." + code.toStdString() + ".toml";
        const auto language = MeetingLanguage::load(*resource(name), name);
        if (!language)
            QFAIL(sentence(language.error()).c_str());
    }

    void namesTheLineOfAMistake_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("where");
        QTest::newRow("no toml") << QByteArray("code = \"de\"\n[cues\n") << QByteArray("x.toml:2");
        QTest::newRow("unknown cue") << QByteArray("[cues]\nwith = [\"mit\"]\nwiht = [\"mit\"]\n")
                                     << QByteArray("x.toml:3");
        QTest::newRow("no kind") << QByteArray("[[verb]]\nrule = \"treffen\"\n") << QByteArray("x.toml:1");
        QTest::newRow("unknown slot") << QByteArray(
            "[[noun]]\nrule = \"T\"\nkind = \"040\"\npartners = [\"wiht\"]\n")
                                      << QByteArray("x.toml:4");
        QTest::newRow("no list") << QByteArray("[cues]\nwith = \"mit\"\n") << QByteArray("x.toml:2");
        QTest::newRow("bad case") << QByteArray("[pronouns]\ner = { m = \"x\" }\n") << QByteArray("x.toml:2");
    }

    void namesTheLineOfAMistake()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, where);
        const auto language = MeetingLanguage::load(file.toStdString(), "x.toml");
        QVERIFY(!language);
        QCOMPARE(QByteArray::fromStdString(language.error().where), where);
        QCOMPARE(int(language.error().fault), int(Fault::LanguageFile));
    }

    void takesCompoundsApart()
    {
        const auto knowledge = builtInMeetingKnowledge("de");
        const auto compound = knowledge->language->compound("arbeitstreffen");
        QVERIFY(!compound.senses.empty());
        QCOMPARE(compound.before, std::string_view{"arbeits"});
        QVERIFY(knowledge->language->compound("tomate").senses.empty());
    }
};

QTEST_APPLESS_MAIN(MeetingLanguageTest)
#include "meeting_language_test.moc"
