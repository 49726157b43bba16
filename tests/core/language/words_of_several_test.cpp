// SPDX-License-Identifier: Apache-2.0
// Numbers and names of several words, and the marks that a pattern escapes.
#include "core/tagger/tagger.h"

#include <QtTest>

using namespace zeitstrahl;

namespace {

const std::string header = R"(
[language]
code = "xx"
name = "Test"
[words.unit]
day = "days"
[words.tens]
20 = "twenty"
[words.digit]
5 = "five"
[words.number]
20 = "twenty"
2 = "a_couple_of"
[words.hundred]
19 = "nineteen"
[numbers]
hour = { digits = [1, 2], from = 1, to = 12 }
year = { digits = [4, 4], from = 1000, to = 2199 }
[feasts]
eve = { date = [12, 31], words = "New_Year's_Eve" }
[[pattern]]
name = "two words"
match = "{tens}-{count:digit}"
means = "number"
as = "number"
[[pattern]]
name = "year in words"
match = "{hundreds:hundred} {tens}-{count:digit}"
means = "number"
as = "said-year"
[[pattern]]
name = "afternoon"
match = "{hundreds:hour}pm"
means = "number tens=1200"
as = "told"
[[pattern]]
name = "clock"
match = "{clock:told}"
means = "clock-told"
examples = ["2015-11-17 | It is [3pm] now. | 2015-11-17"]
[[pattern]]
name = "amount"
match = "{count:number} {unit}"
means = "duration"
examples = ["2015-11-17 | It took [twenty-five days]. | =P25D"]
[[pattern]]
name = "year"
match = ["{year:said-year}", "{year}"]
means = "calendar-date"
examples = ["2015-11-17 | It was [1925]. | =1925"]
[[pattern]]
name = "feast"
match = "{feast}"
means = "feast"
examples = ["2015-11-17 | It was [New Year's Eve]. | 2015-12-31"]
[[pattern]]
name = "price"
match = "\\${_:year}"
means = "no-date"
examples = ["2015-11-17 | It cost $1925 | -"]
)";

std::string valueIn(const Language &language, std::string_view text)
{
    const auto expressions = tag(language, text, dayFromIso("2015-11-17")).expressions;
    return expressions.size() == 1 ? expressions[0].timex.value
                                   : std::to_string(expressions.size()) + " expressions";
}

} // namespace

class WordsOfSeveralTest : public QObject {
    Q_OBJECT
private slots:
    void value_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(expected);
        };
        row("twenty days", "P20D");
        row("twenty-five days", "P25D");
        row("a couple of days", "P2D");
        row("nineteen twenty-five", "1925");
        row("3pm", "2015-11-17T15:00");
        row("New Year's Eve", "2015-12-31");
        row("1925", "1925");
        row("$1925", "0 expressions");
        row("New Year", "0 expressions");
    }

    void value()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        const auto language = loadLanguage(header, "test.toml");
        QVERIFY2(language, language ? "" : sentence(language.error()).c_str());
        QCOMPARE(QByteArray::fromStdString(valueIn(**language, text.toStdString())), expected);
    }

    void aNumberWithoutACategoryIsRejected()
    {
        const auto language = loadLanguage(
            header + "[[pattern]]\nname = \"lost\"\nmatch = \"{tens} {tens}\"\nmeans = \"number\"\n", "test.toml");
        QVERIFY(!language);
    }
};

QTEST_APPLESS_MAIN(WordsOfSeveralTest)
#include "words_of_several_test.moc"
