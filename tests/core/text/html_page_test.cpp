// SPDX-License-Identifier: Apache-2.0
#include "core/text/article_reader.h"

#include <QTest>

using namespace zeitstrahl;
using namespace std::string_literals;

static std::string page(const std::string &head, const std::string &body)
{
    return "<!DOCTYPE html><html><head><meta charset=utf-8>" + head + "</head><body>" + body + "</body></html>";
}

static Article read(const std::string &html)
{
    return articleFromBytes(html, "seite.html").value();
}

static std::string day(const std::optional<PublicationDate> &date)
{
    return date ? isoText(date->day) : "none";
}

class HtmlPageTest : public QObject {
    Q_OBJECT

private slots:
    void flattens_data()
    {
        QTest::addColumn<std::string>("body");
        QTest::addColumn<std::string>("text");
        QTest::newRow("paragraphs") << "<h1>Titel</h1><p>Eins  und\nnoch eins.</p><p>Zwei.</p>"s
                                    << "Titel\n\nEins und noch eins.\n\nZwei."s;
        QTest::newRow("inline") << "<h1>Titel</h1><p>Ange<b>la</b> <a href=x>Merkel</a></p>"s
                                << "Titel\n\nAngela Merkel"s;
        QTest::newRow("line break") << "<h1>Titel</h1>Eins<br>zwei"s
                                    << "Titel\n\nEins\nzwei"s;
        QTest::newRow("no-break space") << "<h1>Titel</h1>3.&nbsp;Mai<p>&nbsp;</p>"s
                                        << "Titel\n\n3. Mai"s;
        QTest::newRow("navigation and scripts")
            << "<nav>Start</nav><h1>Titel</h1><script>x()</script><p>Eins</p><aside>Mehr</aside><footer>©</footer>"s
            << "Titel\n\nEins"s;
        QTest::newRow("menu of links")
            << "<ul><li><a href=1>Politik</a><li><a href=2>Sport</a></ul><h1>Titel</h1><p>Eins"s
            << "Titel\n\nEins"s;
        QTest::newRow("list of facts") << "<h1>Titel</h1><ul><li>Eins<li>Zwei</ul>"s
                                       << "Titel\n\nEins\n\nZwei"s;
        QTest::newRow("article before its surroundings")
            << "<div>Anzeige</div><article><h1>Titel</h1><p>Eins ist lang genug, um der Artikel zu sein.</p></article><div>Anderes</div>"s
            << "Titel\n\nEins ist lang genug, um der Artikel zu sein."s;
        QTest::newRow("headline above the article")
            << "<h1>Titel</h1><div>Anzeige</div><article><p>Eins ist lang genug.</p></article>"s
            << "Titel\n\nEins ist lang genug."s;
        QTest::newRow("form around everything") << "<form><h1>Titel</h1><p>Eins</p></form>"s
                                                << "Titel\n\nEins"s;
        QTest::newRow("all is navigation") << "<nav><h1>Titel</h1><p>Eins</p></nav>"s
                                           << "Titel\n\nEins"s;
        QTest::newRow("comments of readers")
            << "<h1>Titel</h1><p>Eins</p><div class='comments open'><p>Erster!</p></div>"s
            << "Titel\n\nEins"s;
    }
    void flattens()
    {
        QFETCH(std::string, body);
        QFETCH(std::string, text);
        QCOMPARE(read(page("", body)).text, text);
    }

    void dates_data()
    {
        QTest::addColumn<std::string>("head");
        QTest::addColumn<std::string>("body");
        QTest::addColumn<std::string>("published");
        QTest::addColumn<int>("origin");
        const auto row = [](const char *name, const std::string &head, const std::string &body,
                             const char *published, DateOrigin origin) {
            QTest::newRow(name) << head << "<h1>Titel</h1><p>Text</p>" + body << std::string(published)
                                << int(origin);
        };
        using enum DateOrigin;
        const std::string linked = "<script type='application/ld+json'>";
        row("JSON-LD",
            linked
                + R"({"@type":"NewsArticle","dateModified":"2015-11-18","datePublished":"2015-11-17T10:00:00+01:00"}</script>)",
            "", "2015-11-17", Metadata);
        row("JSON-LD in a graph, article before page",
            linked
                + R"({"@graph":[{"@type":"WebPage","datePublished":"2015-01-01"},{"@type":"Article","datePublished":"2015-11-17"}]}</script>)",
            "", "2015-11-17", Metadata);
        row("JSON-LD, not that of a comment",
            linked
                + R"({"@type":"Article","comment":{"datePublished":"2016-01-01"},"datePublished":"2015-11-17"}</script>)",
            "", "2015-11-17", Metadata);
        row("JSON-LD with a mistake", linked + R"({"@type":"Article",,"datePublished":"2015-11-17"}</script>)", "",
            "2015-11-17", Metadata);
        row("article:published_time", "<meta property='article:published_time' content='2015-11-17T08:00:00Z'>", "",
            "2015-11-17", Metadata);
        row("DC.date", "<meta name='DC.date' content='2015-11-17'>", "", "2015-11-17", Metadata);
        row("date in English mail form", "<meta name=date content='Tue, 17 Nov 2015 00:04:00 +0100'>", "",
            "2015-11-17", Metadata);
        row("compact date", "<meta name=date content='20151117'>", "", "2015-11-17", Metadata);
        row("itemprop", "", "<span itemprop=datePublished content='2015-11-17'>gestern</span>", "2015-11-17",
            Metadata);
        row("itemprop in words", "", "<span itemprop=datePublished>17. Nov. 2015, 10:00</span>", "2015-11-17",
            Metadata);
        row("time pubdate before another time", "",
            "<time datetime='2015-11-26'>x</time><time pubdate datetime='2015-11-17'>x</time>", "2015-11-17",
            Metadata);
        row("time in words", "", "<time>17. November 2015</time>", "2015-11-17", Metadata);
        row("canonical address", "<link rel=canonical href='https://example.org/2015/11/17/gipfel.html'>", "",
            "2015-11-17", Address);
        row("og:url", "<meta property=og:url content='https://example.org/gipfel-20151117'>", "", "2015-11-17",
            Address);
        row("address, day first", "<meta property=og:url content='https://example.org/meldungen/17-11-2015'>", "",
            "2015-11-17", Address);
        row("class", "", "<div class='art-date'>Dienstag, 17.11.2015, 10 Uhr</div>", "2015-11-17", Text);
        row("a date alone", "", "<p><b>Berlin</b> <span>17.11.2015</span> Kategorie: Politik</p>", "2015-11-17",
            Text);
        row("a date before a later one alone", "<meta name=x content='2015-11-26'>",
            "<p>Berlin, 17. November 2015 (dpa) - Der Gipfel beginnt.</p><p>Stand: 18.11.2015</p>", "2015-11-17",
            Dateline);
        row("last change, if nothing else", "<meta property='article:modified_time' content='2015-11-17'>", "",
            "2015-11-17", Metadata);
        row("published before changed",
            "<meta property='article:modified_time' content='2015-11-18'><meta name=date content='2015-11-17'>", "",
            "2015-11-17", Metadata);
        row("not that of a comment", "<meta name=revised content='2015-11-17'>",
            "<div class=comment><time datetime='2015-12-01'>x</time></div><time datetime='2015-11-17'>x</time>",
            "2015-11-17", Metadata);
        row("late in UTC, next day in print", "<meta name=date content='2015-11-16T23:10:00Z'>",
            "<div class=date>17.11.2015</div>", "2015-11-17", Text);
        row("never set", "<meta name=date content='1970-01-01'>", "<div class=date>17.11.2015</div>", "2015-11-17",
            Text);
        row("last line of the page", "", "<footer><p>Stand: 17.11.2015</p></footer>", "2015-11-17", Dateline);
    }
    void dates()
    {
        QFETCH(std::string, head);
        QFETCH(std::string, body);
        QFETCH(std::string, published);
        QFETCH(int, origin);
        const Article article = read(page(head, body));
        QCOMPARE(day(article.published), published);
        QCOMPARE(int(article.published->origin), origin);
    }

    void dateNearestTheHeadlineWins()
    {
        const std::string menu = "<p>" + std::string(500, 'x') + "</p>";
        const Article article =
            read(page("", "<p>26.11.2015</p>" + menu + "<h1>Titel</h1><p>17.11.2015</p><p>Text</p>"));
        QCOMPARE(day(article.published), "2015-11-17"s);
    }

    void dateInASentenceIsNone()
    {
        QVERIFY(!read(page("", "<h1>Titel</h1><p>Der Krieg endete am 8. Mai 1945 in Europa.</p>")).published);
    }

    void keepsTheOtherDays()
    {
        const Article article =
            read(page("<meta name=date content='2015-11-17'><meta name=revised content='2015-11-19'>",
                "<h1>Titel</h1><time datetime='2015-11-17'>x</time>"));
        QCOMPARE(article.otherDates.size(), std::size_t(1));
        QCOMPARE(isoText(article.otherDates[0].day), "2015-11-19"s);
    }

    void namesTitleAndSource()
    {
        const Article own = read(page("<title>Amt</title><meta property='og:title' content='Der Gipfel &amp; "
                                      "Berlin'><link rel=canonical href='https://example.org/a'>",
            "<h1>Gipfel</h1><p>Text"));
        QCOMPARE(own.title, "Der Gipfel & Berlin"s);
        QCOMPARE(own.source, "https://example.org/a"s);
        const Article heading =
            read(page("<title>Amt</title><link rel=canonical href='/a'>", "<h1>Gipfel</h1><p>Text"));
        QCOMPARE(heading.title, "Gipfel"s);
        QCOMPARE(heading.source, "seite.html"s);
        QCOMPARE(read(page("<title> Amt </title>", "<p>Text")).title, "Amt"s);
    }

    void readsDeclaredEncoding()
    {
        const auto article = articleFromBytes(
            "<html><head><meta charset=iso-8859-1></head><body><p>\x84Gr\xFC\xDF\x65\x93", "a.html");
        QVERIFY(article);
        QCOMPARE(article->text, "„Grüße“"s);
        QVERIFY(article->readAs.empty());
    }
};

QTEST_APPLESS_MAIN(HtmlPageTest)
#include "html_page_test.moc"
