// SPDX-License-Identifier: Apache-2.0
// A meeting that several articles tell goes out with all of them, and with what they contradict each other in.
#include "core/export/csv.h"
#include "core/export/json.h"
#include "core/meetings/reports/folding.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace zeitstrahl;

static Event reportOf(const char *source, const char *place)
{
    Event event;
    event.id = {std::string(31, '0') + source};
    event.mention.source = event.article = source;
    event.evidence = std::string("Sie trafen sich in ") + place + '.';
    event.participants = {{"Angela Merkel", {}}, {"François Hollande", {}}};
    event.place = Named{place, {}};
    return event;
}

class ReportsTest : public QObject {
    Q_OBJECT
    const Event event_ = folded({reportOf("a", "Wien"), reportOf("b", "Genf")}, *builtInPlaces());
private slots:
    void inJson()
    {
        const auto object = nlohmann::json::parse(json({&event_, 1})).at(0);
        QCOMPARE(object.at("disputed").dump(), std::string(R"(["place"])"));
        const auto &reports = object.at("reports");
        QCOMPARE(reports.size(), std::size_t{2});
        QCOMPARE(reports[0].at("source").get<std::string>(), std::string("a"));
        QCOMPARE(reports[1].at("place").get<std::string>(), std::string("Genf"));
        QCOMPARE(reports[1].at("sentence").get<std::string>(), std::string("Sie trafen sich in Genf."));
        const Event alone = reportOf("a", "Wien");
        QVERIFY(nlohmann::json::parse(json({&alone, 1})).at(0).at("reports").empty());
    }
    void inATable()
    {
        const QString table = QString::fromStdString(csv({&event_, 1}));
        QVERIFY(table.section("\r\n", 0, 0).endsWith(",other_sources,disputed"));
        QVERIFY2(table.section("\r\n", 1, 1).endsWith(",b,place"), qPrintable(table));
    }
};

QTEST_APPLESS_MAIN(ReportsTest)
#include "reports_test.moc"
