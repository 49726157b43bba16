// SPDX-License-Identifier: Apache-2.0
#include "core/text/language_guess.h"

#include <QTest>

using namespace zeitstrahl;
using namespace std::string_literals;

class LanguageGuessTest : public QObject {
    Q_OBJECT

private slots:
    void guesses_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("language");
        QTest::newRow("German") << "Die Kanzlerin reist am Donnerstag nach Moskau und trifft dort den Präsidenten."s
                                << "de"s;
        QTest::newRow("German with an English headline")
            << "Breaking News: Summit of the West\n\nDer Gipfel in Berlin ist zu Ende. Die Kanzlerin sagte, sie sei mit dem Ergebnis zufrieden."s
            << "de"s;
        QTest::newRow("capitals")
            << "DIE KANZLERIN REIST NACH MOSKAU UND TRIFFT DEN PRÄSIDENTEN FÜR GESPRÄCHE ÜBER DIE UKRAINE"s
            << "de"s;
        QTest::newRow("English")
            << "The chancellor will travel to Moscow on Thursday and meet the president there."s
            << "en"s;
        QTest::newRow("French")
            << "La chancelière se rendra jeudi à Moscou pour rencontrer le président russe et parler de la Syrie avec lui."s
            << ""s;
        QTest::newRow("Polish") << "Kanclerz uda się w czwartek do Moskwy, gdzie spotka się z prezydentem."s
                                << ""s;
        QTest::newRow("half and half")
            << "Der Gipfel ist in Berlin und die Lage ist nicht gut. The summit is in Berlin and it is not good."s
            << ""s;
        QTest::newRow("names only")
            << "Angela Merkel Wladimir Putin Moskau Berlin Paris London Washington Kiew Minsk Genf Wien Rom Prag"s
            << ""s;
        QTest::newRow("numbers") << "17 18 19"s
                                 << ""s;
    }
    void guesses()
    {
        QFETCH(std::string, text);
        QFETCH(std::string, language);
        QCOMPARE(guessLanguage(text, tokenise(text), builtInDatelineWords()), language);
    }

    void refusesBadWords_data()
    {
        QTest::addColumn<std::string>("toml");
        QTest::addColumn<std::string>("where");
        QTest::newRow("no TOML") << "[months]\n1 = [\n"s
                                 << "w.toml:2"s;
        QTest::newRow("thirteenth month") << "[months]\n13 = ['x']\n"s
                                          << "w.toml"s;
        QTest::newRow("no months") << "[dateline]\n"s
                                   << "w.toml"s;
    }
    void refusesBadWords()
    {
        QFETCH(std::string, toml);
        QFETCH(std::string, where);
        const auto words = datelineWords(toml, "w.toml");
        QVERIFY(!words);
        QCOMPARE(int(words.error().fault), int(Fault::LanguageFile));
        QVERIFY2(words.error().where.starts_with(where), words.error().where.c_str());
    }
};

QTEST_APPLESS_MAIN(LanguageGuessTest)
#include "language_guess_test.moc"
