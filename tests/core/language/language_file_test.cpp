// SPDX-License-Identifier: Apache-2.0
#include "build_paths.h"
#include "core/tagger/examples.h"

#include <QFile>
#include <QTest>

using namespace zeitstrahl;

namespace {

const QByteArray head = "[language]\ncode = \"xx\"\nname = \"Test\"\n[words.weekday]\n1 = "
                        "\"Mandag\"\n[numbers]\nday = { digits = [1, 2], from = 1, to = 31 }\n";

QByteArray pattern(const char *lines)
{
    return head + "[[pattern]]\nname = \"a rule\"\n" + lines;
}

} // namespace

class LanguageFileTest : public QObject {
    Q_OBJECT
private slots:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("where"); // line and rule
        QTest::addColumn<QByteArray>("why");
        const char *example = "examples = [\"2015-11-17 | [Mandag] | 2015-11-16\"]\n";
        const auto with = [&](const char *lines) { return pattern(lines) + example; };
        const auto row = [](const char *name, const QByteArray &file, const char *where, const char *why) {
            QTest::newRow(name) << file << QByteArray(where) << QByteArray(why);
        };
        row("no TOML", "[language\n", "x.toml:1", "");
        row("no code", "[language]\nname = \"x\"\n", "language.code", "is missing");
        row("no pattern", head, "pattern", "there is none");
        row("a value that is none", head + "[words.part]\nnoonish = \"middag\"\n", "x.toml:9: words.part",
            "noonish");
        row("endings that are not defined", head + "[words.part]\nnoon = \"middag~gen\"\n", "words.part", "~gen");
        row("an ending too long", head + "[clauses]\npast-endings = \"te verleden!\"\n",
            "x.toml:9: clauses.past-endings", "verleden!");
        row("unknown meaning", with("match = \"{weekday}\"\nmeans = \"wekday\"\n"), "a rule", "wekday");
        row("unknown class", with("match = \"{wekday}\"\nmeans = \"weekday\"\n"), "a rule", "wekday");
        row("unknown slot", with("match = \"{wkd:weekday}\"\nmeans = \"weekday\"\n"), "a rule", "wkd");
        row("unfilled slot", with("match = \"Mandag\"\nmeans = \"weekday\"\n"), "a rule", "weekday");
        row("slot that does not belong", with("match = \"{weekday} {day}\"\nmeans = \"weekday\"\n"), "a rule",
            "day");
        row("unclosed bracket", with("match = \"[om {weekday}\"\nmeans = \"weekday\"\n"), "a rule",
            "[ is not closed");
        row("matches nothing", with("match = \"[{weekday}]\"\nmeans = \"no-date\"\n"), "a rule", "nothing at all");
        row("unknown macro", with("match = \"$on {weekday}\"\nmeans = \"weekday\"\n"), "a rule", "$on");
        row("no example", pattern("match = \"{weekday}\"\nmeans = \"weekday\"\n"), "a rule", "has no example");
        row("an example without its date",
            pattern("match = \"{weekday}\"\nmeans = \"weekday\"\nexamples = [\"[Mandag]\"]\n"), "a rule",
            "publication date");
        row("too many ways",
            with("match = \"[a/b/c][d/e/f][g/h/i][j/k/l][m/n/o][p/q/r][s/t/u][v/w/x] {weekday}\"\nmeans = "
                 "\"weekday\"\n"),
            "a rule", "more than");
    }

    void refuses()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, where);
        QFETCH(QByteArray, why);
        const auto language = loadLanguage(file.toStdString(), "x.toml");
        QVERIFY(!language);
        QCOMPARE(language.error().fault, Fault::LanguageFile);
        QVERIFY2(QByteArray::fromStdString(language.error().where).contains(where), language.error().where.c_str());
        QVERIFY2(QByteArray::fromStdString(language.error().detail).contains(why), language.error().detail.c_str());
    }

    /// A language that nothing in the program knows of: twenty patterns of Dutch.
    void aThirdLanguageNeedsNoCode()
    {
        QFile file(SOURCE_DIR "/tests/core/language/dutch.toml");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto dutch = loadLanguage(file.readAll().toStdString(), "dutch.toml");
        QVERIFY2(dutch, dutch ? "" : sentence(dutch.error()).c_str());
        QVERIFY((*dutch)->patterns.size() >= 20);
        for (const Pattern &pattern : (*dutch)->patterns)
            for (const LanguageExample &example : pattern.examples) {
                const auto mistake = mistakeIn(**dutch, example);
                QVERIFY2(!mistake, (pattern.name + ": " + mistake.value_or("")).c_str());
            }
    }
};

QTEST_APPLESS_MAIN(LanguageFileTest)
#include "language_file_test.moc"
