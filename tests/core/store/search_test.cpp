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
};

QTEST_APPLESS_MAIN(SearchTest)
#include "search_test.moc"
