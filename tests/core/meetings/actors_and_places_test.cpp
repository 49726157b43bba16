// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/find_meetings.h"
#include "core/meetings/language/meeting_language.h"
#include "core/meetings/tables/actors.h"
#include "core/meetings/tables/places.h"
#include "core/resources.h"

#include <QTest>

#include <algorithm>

using namespace zeitstrahl;

namespace {

std::string actorNamed(const Actors &actors, std::string_view name)
{
    std::vector<WordKey> keys;
    for (const std::string_view piece : piecesOf(name))
        keys.push_back(plainKey(piece));
    const auto match = actors.named([&](std::uint32_t n) { return n < keys.size() ? keys[n] : 0; });
    return match.words == keys.size() ? actors[match.value].name : std::string{};
}

} // namespace

class ActorsAndPlacesTest : public QObject {
    Q_OBJECT

private slots:
    void languagesNamePlacesOfTheTable()
    {
        const auto knowledge = builtInMeetingKnowledge("en");
        QVERIFY(!knowledge->language->placeNames().empty());
        for (const auto &[known, name] : knowledge->language->placeNames())
            QVERIFY2(knowledge->places->find(known) != PhraseTable::nothing, known.c_str());
    }

    void initTestCase()
    {
        const auto actors = Actors::load(*resource("actors/office_holders.tsv"), "office_holders.tsv");
        if (!actors)
            QFAIL(sentence(actors.error()).c_str());
        actors_ = *actors;
        const auto places = Places::load(*resource("places/countries.tsv"), *resource("places/cities.tsv"),
            *resource("places/venues.tsv"), *resource("places/seats.tsv"));
        if (!places)
            QFAIL(sentence(places.error()).c_str());
        places_ = *places;
    }

    void knowsSpellings_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("without accent") << QByteArray("Francois Hollande") << QByteArray("François Hollande");
        QTest::newRow("English") << QByteArray("Sergey Lavrov") << QByteArray("Sergej Lawrow");
        QTest::newRow("Turkish") << QByteArray("Recep Tayyip Erdogan") << QByteArray("Recep Tayyip Erdoğan");
        QTest::newRow("Ukrainian") << QByteArray("Volodymyr Zelensky") << QByteArray("Wolodymyr Selenskyj");
        QTest::newRow("hyphen") << QByteArray("Frank Walter Steinmeier") << QByteArray("Frank-Walter Steinmeier");
        QTest::newRow("nobody") << QByteArray("Erika Mustermann") << QByteArray("");
    }

    void knowsSpellings()
    {
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, name);
        QCOMPARE(QByteArray::fromStdString(actorNamed(*actors_, written.toStdString())), name);
    }

    void callsPeopleByAShortName_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("called");
        QTest::newRow("last word") << QByteArray("François Hollande") << QByteArray("Hollande");
        QTest::newRow("other spelling") << QByteArray("Vladimir Putin") << QByteArray("Putin");
        QTest::newRow("family name first") << QByteArray("Xi Jinping") << QByteArray("Xi");
        QTest::newRow("particles") << QByteArray("Ursula von der Leyen") << QByteArray("von der Leyen");
        QTest::newRow("king") << QByteArray("Felipe VI.") << QByteArray("Felipe VI.");
        QTest::newRow("one word") << QByteArray("Franziskus") << QByteArray("Franziskus");
        QTest::newRow("institution") << QByteArray("Vertreter der FARC") << QByteArray("");
        QTest::newRow("surname alone") << QByteArray("Hollande") << QByteArray("");
    }

    void callsPeopleByAShortName()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, called);
        const auto found = actors_->callName(name.toStdString());
        QCOMPARE(QByteArray(found.data(), qsizetype(found.size())), called);
    }

    void looksUpOfficesAtADay_data()
    {
        QTest::addColumn<QByteArray>("country");
        QTest::addColumn<QByteArray>("office");
        QTest::addColumn<QByteArray>("day");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("first day") << QByteArray("FR") << QByteArray("head-of-state") << QByteArray("2012-05-16")
                                   << QByteArray("François Hollande");
        QTest::newRow("prime minister") << QByteArray("RU") << QByteArray("head-of-government")
                                        << QByteArray("2010-01-01") << QByteArray("Wladimir Putin");
        QTest::newRow("for one year") << QByteArray("CH") << QByteArray("head-of-state") << QByteArray("2013-06-30")
                                      << QByteArray("Ueli Maurer");
        QTest::newRow("between two terms") << QByteArray("AT") << QByteArray("foreign-minister")
                                           << QByteArray("2021-11-01") << QByteArray("Michael Linhart");
        QTest::newRow("organisation") << QByteArray("NATO") << QByteArray("secretary-general")
                                      << QByteArray("2015-01-01") << QByteArray("Jens Stoltenberg");
        QTest::newRow("nobody yet") << QByteArray("MD") << QByteArray("head-of-state") << QByteArray("1985-01-01")
                                    << QByteArray("");
    }

    void looksUpOfficesAtADay()
    {
        QFETCH(QByteArray, country);
        QFETCH(QByteArray, office);
        QFETCH(QByteArray, day);
        QFETCH(QByteArray, name);
        const auto actor = actors_->holder(
            countryOf(country.toStdString()), officeId(office.toStdString()), *dayFromIso(day.toStdString()));
        QCOMPARE(actor ? QByteArray::fromStdString((*actors_)[*actor].name) : QByteArray(), name);
    }

    void choosesTheNamesakeInOffice()
    {
        const WordKey bush = plainKey("Bush");
        QCOMPARE(
            (*actors_)[*actors_->bySurname(bush, dayFromIso("2003-03-20"))].name, std::string{"George W. Bush"});
        QVERIFY(!actors_->bySurname(plainKey("Gorbatschow"), dayFromIso("2015-01-01")));
    }

    void prefersTheNamesakeOfTheCountry()
    {
        const WordKey castro = plainKey("Castro");
        const auto day = dayFromIso("2022-06-01");
        const auto named = [&](const char *country) {
            return (*actors_)[*actors_->bySurname(castro, day, countryOf(country))].name;
        };
        QCOMPARE(named("HN"), std::string{"Xiomara Castro"});
        QCOMPARE(named("CU"), std::string{"Raúl Castro"});
    }

    void nobodySharesTheHighestOffices()
    {
        auto holders = *readOfficeHolders(*resource("actors/office_holders.tsv"), "office_holders.tsv");
        std::erase_if(holders, [](const OfficeHolder &holder) {
            return !holder.office.starts_with("head-of-") && holder.office != "foreign-minister";
        });
        const auto order = [](const OfficeHolder &holder) {
            return std::tie(holder.country, holder.office, holder.first);
        };
        std::sort(holders.begin(), holders.end(),
            [&](const OfficeHolder &a, const OfficeHolder &b) { return order(a) < order(b); });
        const Day sovietUnionEnds = *dayFromIso("1991-12-26"); // until then Russia has two presidents
        for (std::size_t i = 1; i < holders.size(); ++i) {
            const OfficeHolder &before = holders[i - 1], &next = holders[i];
            const bool same = before.country == next.country && before.office == next.office;
            if (same && next.first > sovietUnionEnds)
                QVERIFY2(before.last && *before.last <= next.first, tsvLine(before).c_str());
        }
    }

    void namesTheLineOfABadRow()
    {
        const auto actors = Actors::load("# comment\nA B\tm\tDE\tenvoy\t2015-13-01\t\t\n", "a.tsv");
        QVERIFY(!actors);
        QCOMPARE(actors.error().where, std::string{"a.tsv:2"});
    }

    void knowsPlacesInBothLanguages()
    {
        QCOMPARE((*places_)[places_->find("Moscow")].name, std::string{"Moskau"});
        QCOMPARE((*places_)[places_->find("Weißrussland")].country == countryOf("BY"), true);
        QCOMPARE((*places_)[places_->find("Weißen Haus")].name, std::string{"Weißes Haus"});
        QCOMPARE((*places_)[places_->find("Kaschau")].name, std::string{"Košice"});
        QCOMPARE((*places_)[places_->find("10 Downing Street")].name, std::string{"Downing Street"});
        QCOMPARE(places_->find("Nirgendheim"), PhraseTable::nothing);
        QCOMPARE(places_->capitalOf(countryOf("BY")), places_->find("Minsk"));
    }

    void knowsWhatLiesWhere()
    {
        QVERIFY(places_->sameOrWithin(places_->find("Kanzleramt"), places_->find("Berlin")));
        QVERIFY(places_->sameOrWithin(places_->find("Frankreich"), places_->find("Paris")));
        QVERIFY(!places_->sameOrWithin(places_->find("Paris"), places_->find("Straßburg")));
        QVERIFY(!places_->sameOrWithin(places_->find("Kanzleramt"), places_->find("Hamburg")));
    }

    void knowsWhereOrganisationsAreAtHome()
    {
        QCOMPARE(places_->capitalOf(countryOf("NATO")), places_->find("Brüssel"));
        QCOMPARE(places_->capitalOf(countryOf("UN")), places_->find("New York"));
        const auto places = Places::load("", "", "", "XX\tNirgendheim\n");
        QVERIFY(!places);
        QCOMPARE(places.error().where, std::string{"seats.tsv:1"});
    }

private:
    std::shared_ptr<const Actors> actors_;
    std::shared_ptr<const Places> places_;
};

QTEST_APPLESS_MAIN(ActorsAndPlacesTest)
#include "actors_and_places_test.moc"
