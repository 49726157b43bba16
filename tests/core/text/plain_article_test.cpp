// SPDX-License-Identifier: Apache-2.0
#include "core/text/article_reader.h"
#include "core/text/written_date.h"

#include <QTest>

using namespace zeitstrahl;
using namespace std::string_literals;

static Article read(const std::string &text)
{
    return articleFromBytes(text, "datei.txt").value();
}

static const std::string body = "\n\nDie Kanzlerin traf am 26. November 2015 den Präsidenten.\n";

class PlainArticleTest : public QObject {
    Q_OBJECT

private slots:
    void readsDatelines_data()
    {
        QTest::addColumn<std::string>("head");
        QTest::addColumn<std::string>("line");
        for (const char *line :
            {"17. November 2015", "17.11.2015", "17.11.15", "17. 11. 2015", "2015-11-17", "17/11/2015",
                "November 17, 2015", "17 Nov 2015", "17th of November 2015", "Nov. 17th, 2015", "17. Nov. 2015",
                "Berlin, 17.11.2015", "Frankfurt am Main, 17. November 2015", "Dienstag, 17. November 2015",
                "Di., 17.11.2015, 14:30 Uhr", "17.11.2015 | Von Erika Muster", "Von Erika Muster 17.11.2015",
                "Stand: 17.11.2015", "Veröffentlicht am 17. November 2015", "Published: 17 November 2015",
                "Aktualisiert: 17.11.2015 - 10:30", "Berlin (dpa), 17. November 2015",
                "Berlin, den 17. November 2015", "2015-11-17T14:30:00Z", "17.11.2015 von Erika Muster",
                "Pressemitteilung Nr. 123/2015 vom 17.11.2015", "17. NOVEMBER 2015"})
            QTest::newRow(line) << "Der Gipfel\n\n"s + line + body << std::string(line);
        QTest::newRow("opens the text")
            << "Der Gipfel\n\nBERLIN, 17. November 2015 (dpa) - Die Kanzlerin reist ab."s + body
            << "BERLIN, 17. November 2015 (dpa) - Die Kanzlerin reist ab."s;
    }
    void readsDatelines()
    {
        QFETCH(std::string, head);
        QFETCH(std::string, line);
        const Article article = read(head);
        QVERIFY(article.published);
        QCOMPARE(isoText(article.published->day), "2015-11-17"s);
        QCOMPARE(int(article.published->origin), int(DateOrigin::Dateline));
        QCOMPARE(article.title, "Der Gipfel"s);
        QCOMPARE(article.text, head);
        QVERIFY(line.find(article.published->span->in(article.text)) != std::string::npos);
    }

    void austrianMonth()
    {
        QCOMPARE(isoText(read("Der Gipfel\n\nWien, 7. Jänner 2015\n\nText.").published->day), "2015-01-07"s);
        QCOMPARE(isoText(read("Der Gipfel\n\nWien, 7. Feber 2015\n\nText.").published->day), "2015-02-07"s);
    }

    void sentencesAreNoDatelines_data()
    {
        QTest::addColumn<std::string>("line");
        for (const char *line : {"Das Treffen war am 17. November 2015",
                 "Am 17. November 2015, einem Dienstag, traf er sie in Berlin, wo beide lange miteinander sprachen "
                 "und aßen.",
                 "Gipfel am 17. November 2015", "Der Beitrag vom 17.11.2015 zeigt es",
                 "17. November 2015 war ein Dienstag.", "Version 1.17.11.2015", "30. Februar 2015", "31.11.2015",
                 "17. November", "November 2015", "Am 17.11.2015 trafen sie sich"})
            QTest::newRow(line) << std::string(line);
    }
    void sentencesAreNoDatelines()
    {
        QFETCH(std::string, line);
        QVERIFY(!read("Der Gipfel\n\n" + line + "\n\nText.").published);
    }

    void publicationBeforeChange()
    {
        const Article article = read("Der Gipfel\n\nStand: 18.11.2015\n17.11.2015\n\nText.");
        QCOMPARE(isoText(article.published->day), "2015-11-17"s);
        QCOMPARE(article.otherDates.size(), std::size_t(1));
        QCOMPARE(isoText(article.otherDates[0].day), "2015-11-18"s);
    }

    void title_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("title");
        QTest::newRow("line before the dateline") << "Politik\n\nDer Gipfel\n\n17. November 2015\n\nText."s
                                                  << "Der Gipfel"s;
        QTest::newRow("behind navigation") << "1. Zum Inhalt\n  2. Zur Suche\n\nDer Gipfel\n17.11.2015\nText."s
                                           << "Der Gipfel"s;
        QTest::newRow("navigation, no dateline") << "* Start\n* Suche\n\nDer Gipfel\n\nText."s
                                                 << "Der Gipfel"s;
        QTest::newRow("one item is a headline") << "1. Mai in Berlin\n\nText."s
                                                << "1. Mai in Berlin"s;
        QTest::newRow("dateline first") << "17. November 2015\n\nDer Gipfel\n\nText."s
                                        << "Der Gipfel"s;
        std::string paragraph(120, 'a');
        QTest::newRow("one paragraph") << paragraph + " bb bb"s + paragraph + paragraph << paragraph + " bb…"s;
    }
    void title()
    {
        QFETCH(std::string, text);
        QFETCH(std::string, title);
        QCOMPARE(read(text).title, title);
    }

    void header_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("source");
        QTest::addColumn<std::string>("rest");
        QTest::newRow("address") << "https://example.org/gipfel\n2015-11-17\nBerlin. Text.\n"s
                                 << "https://example.org/gipfel"s
                                 << "Berlin. Text.\n"s;
        QTest::newRow("address with a remark") << "https://example.org/a (= b[11])\r\n2015-11-17\r\nText.\r\n"s
                                               << "https://example.org/a (= b[11])"s
                                               << "Text.\n"s;
        QTest::newRow("name of a collection") << "sammlung:test.csv#Ausland[138]\n2015-11-17\nText.\n"s
                                              << "sammlung:test.csv#Ausland[138]"s
                                              << "Text.\n"s;
    }
    void header()
    {
        QFETCH(std::string, text);
        QFETCH(std::string, source);
        QFETCH(std::string, rest);
        const Article article = read(text);
        QCOMPARE(article.source, source);
        QCOMPARE(article.text, rest);
        QCOMPARE(isoText(article.published->day), "2015-11-17"s);
        QCOMPARE(int(article.published->origin), int(DateOrigin::Metadata));
    }

    void headlineIsNoAddress()
    {
        const Article article = read("Der Gipfel: was kommt\n2015-11-17\nText.\n");
        QCOMPARE(article.source, "datei.txt"s);
        QCOMPARE(article.text, "Der Gipfel: was kommt\n2015-11-17\nText.\n"s);
    }
};

QTEST_APPLESS_MAIN(PlainArticleTest)
#include "plain_article_test.moc"
