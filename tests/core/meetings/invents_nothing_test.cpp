// SPDX-License-Identifier: Apache-2.0
#include "tests/core/meetings/example_line.h"

#include <QTest>

using namespace zeitstrahl;

namespace {

QByteArray ticker()
{
    QByteArray text;
    for (int i = 0; i < 200; ++i)
        text += QByteArray::number(6 + i / 12).rightJustified(2, '0') + '.'
            + QByteArray::number(i * 5 % 60).rightJustified(2, '0') + " Uhr: Die Feuerwehr meldet Einsatz "
            + QByteArray::number(i) + ". Ein Sprecher sagte, man treffe Vorkehrungen.\n";
    return text;
}

QByteArray table()
{
    QByteArray text;
    for (int i = 1; i < 31; ++i)
        text += "Treffen\tMerkel\tMacron\tParis\t" + QByteArray::number(i) + ".3.\t3:1\n";
    return text;
}

} // namespace

/// Texts full of names, days and words of meeting that tell of none.
class InventsNothingTest : public QObject {
    Q_OBJECT
private slots:
    void findsNone_data()
    {
        QTest::addColumn<QByteArray>("language");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("ticker") << QByteArray("de") << ticker();
        QTest::newRow("table") << QByteArray("de") << table();
        QTest::newRow("interview") << QByteArray("de")
                                   << QByteArray("Frage: Herr Minister, haben Sie mit Putin gesprochen?\nAntwort: "
                                                 "Nein. Ich spreche nicht mit jedem.\n"
                                                 "Frage: Werden Sie Macron treffen?\nAntwort: Das wird man sehen.");
        QTest::newRow("headlines")
            << QByteArray("de")
            << QByteArray("Gipfel ohne Ergebnis\nKanzler auf Reisen\nPutin in Peking\nTreffen in Genf geplant");
        QTest::newRow("quotations inside quotations")
            << QByteArray("de")
            << QByteArray("»Er sagte mir: „Putin sagte: ‚Ich traf Merkel nie in Wien‘“«, berichtete der Zeuge.");
        QTest::newRow("another language")
            << QByteArray("de")
            << QByteArray(
                   "Presidentti Niinistö tapasi Putinin Helsingissä maanantaina. Tapaaminen kesti kaksi tuntia.");
        QTest::newRow("business")
            << QByteArray("en")
            << QByteArray(
                   "The company cannot meet demand and is in talks with two suppliers. Analysts on a conference "
                   "call met the "
                   "news with calls for a break-up. The annual summit in Santa Clara on Monday will be gloomy.");
        QTest::newRow("home affairs") << QByteArray("en")
                                      << QByteArray("The parish council meets on Tuesday in Ashford. Mayor John "
                                                    "Smith received a visit from inspectors.");
    }

    void findsNone()
    {
        QFETCH(QByteArray, language);
        QFETCH(QByteArray, text);
        QStringList found;
        for (const Meeting &meeting : meetingsIn(text.toStdString(), "2023-05-16", language.toStdString()))
            found += exampleLine(meeting);
        QCOMPARE(found, QStringList{});
    }
};

QTEST_APPLESS_MAIN(InventsNothingTest)
#include "invents_nothing_test.moc"
