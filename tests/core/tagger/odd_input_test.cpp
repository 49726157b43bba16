// SPDX-License-Identifier: Apache-2.0
// Bad and odd input: each has a stated outcome.
#include "core/tagger/tagger.h"

#include <QTest>

using namespace zeitstrahl;
using namespace date::literals;

namespace {

const Day tuesday{2015_y / 11 / 17};

TaggedText tagGerman(const std::string &text, std::optional<Day> published = tuesday)
{
    return tag(*builtInLanguage("de"), text, published);
}

/// "am Montag=2015-11-16; Mai 2014=2014-05" of what names days; "!" for what names none that exist.
std::string summary(const std::string &text, std::optional<Day> published = tuesday)
{
    std::string all;
    for (const Expression &expression : tagGerman(text, published).expressions) {
        const std::string outcome = expression.resolution      ? edtf(expression.resolution->period)
            : expression.unresolved == Unresolved::NoSuchDay   ? "!"
            : expression.unresolved == Unresolved::NeedsAnchor ? "?"
                                                               : expression.timex.value;
        all += (all.empty() ? "" : "; ") + std::string(expression.span.in(text)) + "=" + outcome;
    }
    return all;
}

} // namespace

class OddInputTest : public QObject {
    Q_OBJECT
private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QByteArray &text, const QByteArray &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("nothing", "", "");
        row("invalid UTF-8 around", "\xFF am Montag kam er \xC3", "am Montag=2015-11-16");
        row("NUL between", QByteArray("er kam am\0Montag", 16), QByteArray("am\0Montag=2015-11-16", 20));
        row("soft hyphen", "er kam am Mon\xC2\xADtag an", "am Mon\xC2\xADtag=2015-11-16");
        row("no-break space",
            "er kam am 3.\xC2\xA0Mai\xC2\xA0"
            "2015 an",
            "am 3.\xC2\xA0Mai\xC2\xA0"
            "2015=2015-05-03");
        row("decomposed umlaut", "er kam im Ma\xCC\x88rz 2014 an", "im Ma\xCC\x88rz 2014=2014-03");
        row("bidi marks", "er kam am \xE2\x80\x8EMontag\xE2\x80\x8F an",
            "am \xE2\x80\x8EMontag\xE2\x80\x8F=2015-11-16");
        row("capitals", "AM MONTAG KAM ER", "AM MONTAG=2015-11-16");
        row("no such day", "er kam am 30. Februar 2015 an", "am 30. Februar 2015=!");
        row("no leap year", "er kam am 29.02.2015 an", "am 29.02.2015=!");
        row("leap year", "er kam am 29.02.2016 an", "am 29.02.2016=2016-02-29");
        row("before Christ", "er starb 44 v. Chr. in Rom", "44 v. Chr.=-0043");
        row("year 99999 is none", "es waren 99999 da", "");
        row("amounts", "rund 1500 Menschen und 2000 Euro", "");
        row("the clock change names no other day", "am 29. März 2015 um 2.30 Uhr",
            "am 29. März 2015 um 2.30 Uhr=2015-03-29");
        row("words that are weekdays elsewhere", "so kam er mit der Mi, die Fr und Di", "");
        row("a score and a version", "Sie gewannen 3:1 mit Version 2.4.1", "");
    }

    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(summary(text.toStdString())), expected);
    }

    void withoutPublicationNothingIsGuessed()
    {
        QCOMPARE(summary("Er kam am Montag. Er war im Mai 2014 in Rom.", {}),
            std::string("am Montag=?; im Mai 2014=2014-05"));
    }

    void theSameInputGivesTheSameOutput()
    {
        const std::string text =
            "Am Montag, dem 16. November, und bis Freitag kommender Woche, zwischen 3. und 5. Mai, seit 1999.";
        const std::string once = summary(text);
        QVERIFY(!once.empty());
        for (int i = 0; i < 20; ++i)
            QCOMPARE(summary(text), once);
    }

    /// What hostile text could blow up is bounded, whatever its length.
    void hostileTextStaysBounded_data()
    {
        QTest::addColumn<QByteArray>("unit");
        QTest::newRow("brackets") << QByteArray("((((((((((");
        QTest::newRow("digits") << QByteArray("1234567890");
        QTest::newRow("short numbers") << QByteArray("3., 4., ");
        QTest::newRow("dates in one line") << QByteArray("am Montag und Dienstag bis Freitag, ");
        QTest::newRow("invalid bytes") << QByteArray("\xF0\x9F\xC3\xFF");
        QTest::newRow("commas") << QByteArray("der, die, das, ");
    }

    void hostileTextStaysBounded()
    {
        QFETCH(QByteArray, unit);
        const std::string text = unit.repeated(100000 / unit.size()).toStdString();
        const TaggedText tagged = tagGerman(text);
        for (const Sentence &sentence : tagged.sentences)
            QVERIFY(sentence.tokens.size() <= maxSentenceTokens);
        std::uint32_t last = 0;
        for (const Expression &expression : tagged.expressions) {
            QVERIFY(expression.span.begin.value >= last && expression.span.end.value <= text.size());
            QVERIFY(expression.parts.size() <= 40);
            last = expression.span.end.value;
        }
    }
};

QTEST_APPLESS_MAIN(OddInputTest)
#include "odd_input_test.moc"
