// SPDX-License-Identifier: Apache-2.0
#include "core/store/search.h"
#include "sample.h"

#include <QTest>

using namespace zeitstrahl;
using namespace zeitstrahl::sample;

class SearchTest : public QObject {
    Q_OBJECT
private slots:
    void finds_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("found");
        for (const char *query : {"straße", "STRASSE", "strasse", "straß", "stras", "Präsident", "Prasident",
                 "praesident", "Präs", "prä", "Mueller", "müller", "muller", "mül", "muel", "elysee", "Élysée",
                 "Hollande", "hollande merkel", "mosk", "a", "Titel", "mu\u0308ller", "Ange straß"})
            QTest::newRow(query) << query << true;
        for (const char *query : {"", "  ", "\"", "*", "Obama", "traße", "hollande obama", "words: x", "NOT x"})
            QTest::newRow(*query ? query : "nothing") << query << false;
    }
    void finds()
    {
        QFETCH(QString, query);
        QFETCH(bool, found);
        TimelineFile file = good(TimelineFile::untitled());
        Extraction in = visitToMoscow();
        in.article.title = "Ein Titel";
        in.article.text += " Der Präsident Müller ging über die Straße zum \u00C9lys\u00E9e. Frau Mueller auch.";
        good(file.import(in));
        good(file.import(in)); // once, though imported twice
        const auto hits = good(file.search(query.toStdString()));
        QCOMPARE(hits.size(), std::size_t(found));
        if (found) {
            QCOMPARE(hits[0].title, std::string{"Ein Titel"});
            QVERIFY(hits[0].article == good(file.articles()).at(0));
        }
    }

    void followsImport()
    {
        TimelineFile file = good(TimelineFile::untitled());
        good(file.import(visitToMoscow()));
        Extraction other = article("https://example.org/a", "Etwas anderes.");
        good(file.import(other));
        QVERIFY(good(file.search("Moskau")).empty());
        QCOMPARE(good(file.search("anderes")).size(), std::size_t{1});
    }

    void followsDecisions()
    {
        TimelineFile file = good(TimelineFile::untitled());
        good(file.import(visitToMoscow()));
        const EventId event = good(file.events()).at(0).id;
        good(file.apply(Edit{event, decide::Participants{{{"Wladimir Putin"}}}, {}}));
        QCOMPARE(good(file.search("wladi")).size(), std::size_t{1});
        good(file.import(visitToMoscow()));
        QCOMPARE(good(file.search("wladi")).size(), std::size_t{1});
        good(file.undo());
        QVERIFY(good(file.search("wladi")).empty());
    }

    void findsWhatWasMade()
    {
        TimelineFile file = good(TimelineFile::untitled());
        const EventId event =
            good(file.apply(Edit{{}, decide::Made{Draft{.place = "Köln", .participants = {"Anna"}}}, {}}));
        for (const char *query : {"köln", "koeln", "koln an"}) {
            const auto hits = good(file.search(query));
            QCOMPARE(hits.size(), std::size_t{1});
            QVERIFY(hits[0].event == event);
        }
        QVERIFY(good(file.search("köln bert")).empty());
        good(file.apply(Edit{event, decide::Deleted{}, {}}));
        QVERIFY(good(file.search("köln")).empty());
    }

    void atMost()
    {
        TimelineFile file = good(TimelineFile::untitled());
        std::vector<Extraction> many(5, visitToMoscow());
        for (std::size_t i = 0; i < many.size(); ++i)
            many[i].article.source = std::to_string(i);
        good(file.import(many));
        QCOMPARE(good(file.search("moskau", 3)).size(), std::size_t{3});
    }

    /// Articles 0 to 1199: every one says "Rat", every second one "Gipfel", every hundredth one "Jalta".
    void findsTheLatestOfMany_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("hits");
        QTest::addColumn<int>("latest");
        QTest::addRow("everywhere") << "rat" << 50 << 1199;
        QTest::addRow("often") << "gip" << 50 << 1198;
        QTest::addRow("rare") << "jal" << 12 << 1100;
        QTest::addRow("rare and often") << "jalta gipfel" << 12 << 1100;
        QTest::addRow("rare and rare") << "jalt 7" << 1 << 700;
        QTest::addRow("either form") << "jälta" << 12 << 1100;
        QTest::addRow("never together") << "jalta rat 31" << 0 << 0;
        QTest::addRow("only long ago") << "nummer 17" << 11 << 179;
        QTest::addRow("nowhere") << "kreml" << 0 << 0;
    }
    void findsTheLatestOfMany()
    {
        QFETCH(QString, query);
        QFETCH(int, hits);
        QFETCH(int, latest);
        const std::vector<Found> found = good(many().search(query.toStdString(), 50));
        QCOMPARE(int(found.size()), hits);
        if (hits > 0)
            QCOMPARE(found[0].title, std::to_string(latest));
    }

private:
    static const TimelineFile &many()
    {
        static const TimelineFile file = [] {
            std::vector<Extraction> articles;
            for (int i = 0; i < 1200; ++i) {
                const std::string text = i % 100 == 0 ? "Rat, Gipfel, Jalta"
                    : i % 2 == 0                      ? "Rat und Gipfel"
                                                      : "Rat";
                articles.push_back(article("article " + std::to_string(i), text + (i < 600 ? ", Nummer." : ".")));
                articles.back().article.title = std::to_string(i);
            }
            TimelineFile made = good(TimelineFile::untitled());
            good(made.import(articles));
            return made;
        }();
        return file;
    }
};

QTEST_APPLESS_MAIN(SearchTest)
#include "search_test.moc"
