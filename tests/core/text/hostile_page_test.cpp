// SPDX-License-Identifier: Apache-2.0
#include "core/text/article_reader.h"
#include "core/text/bounded_markup.h"

#include <QTest>
#include <ctime>

using namespace zeitstrahl;

static std::string repeated(std::string_view part, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i)
        all += part;
    return all;
}

static const int deep = 100000;

class HostilePageTest : public QObject {
    Q_OBJECT

private slots:
    /// Each of these crashes or stalls a parser that trusts its input. What matters is that the words arrive, soon.
    void readsToTheEnd_data()
    {
        QTest::addColumn<std::string>("body");
        for (const char *tag : {"div", "b", "font", "span", "ul", "li", "p", "section", "table", "h1", "x"})
            QTest::newRow(tag) << repeated("<" + std::string(tag) + ">", deep);
        QTest::newRow("tables in cells") << repeated("<table><tr><td>", deep / 4);
        QTest::newRow("inline closed over block") << repeated("<span><div></span>", deep);
        QTest::newRow("unknown closed over block") << repeated("<x><div></x>", deep);
        QTest::newRow("block closed over cell") << repeated("<div><table><td></div>", deep / 4);
        QTest::newRow("open font in every paragraph")
            << repeated("<font color=1><font color=2><font size=3>", 300) + repeated("x<p>", deep);
        QTest::newRow("many attributes") << "<p" + repeated(" a=1 b c", deep) + ">";
        QTest::newRow("signs") << repeated("<", deep);
        QTest::newRow("dates in dates") << repeated("<div class=date>", deep) + "17.11.2015";
        QTest::newRow("deep JSON") << "<script type=application/ld+json>" + repeated("[{\"a\":", deep)
                + "</script>";
    }
    void readsToTheEnd()
    {
        QFETCH(std::string, body);
        const std::clock_t start = std::clock();
        const auto article = articleFromBytes("<html><body>" + body + "</b></p>Ende der Seite", "a.html");
        const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
        QVERIFY(article);
        QVERIFY(article->text.find("Ende der Seite") != std::string::npos);
        QVERIFY2(seconds < 10, "quadratic");
    }

    /// What a parser would keep open at most: brackets that are opened, less those closed.
    void boundsDepth_data()
    {
        QTest::addColumn<std::string>("html");
        QTest::newRow("nested") << repeated("<div>", deep);
        QTest::newRow("closed over a wall") << repeated("<div><table><td></div>", deep / 4);
        QTest::newRow("inline closed over block") << repeated("<em><section></em>", deep);
    }
    void boundsDepth()
    {
        QFETCH(std::string, html);
        const std::string bounded = boundedMarkup(html);
        std::size_t open = 0;
        for (std::size_t at = bounded.find('<'); at != std::string::npos; at = bounded.find('<', at + 1))
            open += bounded[at + 1] != '/' && bounded.compare(at, 4, "<td>") != 0;
        QVERIFY(open > 100);
        QVERIFY(open < 1000);
    }

    void keepsOrdinaryMarkup()
    {
        QCOMPARE(boundedMarkup("<div class='a>b'><b>Fett</b> 1 < 2<!-- weg --><style>p{}</style></div>"),
            std::string("<div class='a>b'><span>Fett</span> 1 &lt; 2</div>"));
    }
};

QTEST_APPLESS_MAIN(HostilePageTest)
#include "hostile_page_test.moc"
