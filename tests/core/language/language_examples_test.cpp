// SPDX-License-Identifier: Apache-2.0
// Runs the examples that stand in every language file.
#include "core/resources.h"
#include "core/tagger/tagger.h"

using namespace zeitstrahl;

namespace {

std::string daysOf(const Expression &expression)
{
    if (!expression.resolution)
        return {};
    const Period &period = expression.resolution->period;
    const std::string first = period.open == Open::Start ? ".." : isoText(period.first);
    const std::string last = period.open == Open::End ? ".." : isoText(period.last);
    return first == last ? first : first + "/" + last;
}

/// "2015-11-26 =2015-11-26TEV" asks for both, "=P3D" for the value only.
bool isAsExpected(const Expression &expression, const std::string &expected)
{
    const std::size_t equals = expected.find('=');
    const std::string days = expected.substr(0, expected.find(' ') == std::string::npos ? equals : expected.find(' '));
    const std::string value = equals == std::string::npos ? "" : expected.substr(equals + 1);
    const std::string timex = expression.parts.size() == 1 ? expression.parts[0].timex.value : expression.timex.value;
    if (days.empty() && value.empty())
        return !expression.resolution;
    return (days.empty() || days == daysOf(expression)) && (value.empty() || value == timex);
}

} // namespace

class LanguageExamplesTest : public QObject {
    Q_OBJECT
private slots:
    void example_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<int>("pattern");
        QTest::addColumn<int>("number");
        for (const char *code : {"de", "en"}) {
            const auto file = resource(std::string("languages/") + code + ".toml");
            if (!file)
                continue;
            const auto language = loadLanguage(*file, code);
            if (!language) {
                QTest::addRow("%s", sentence(language.error()).c_str()) << QByteArray() << -1 << 0;
                continue;
            }
            for (std::size_t p = 0; p < (*language)->patterns.size(); ++p)
                for (std::size_t i = 0; i < (*language)->patterns[p].examples.size(); ++i)
                    QTest::addRow("%s:%d %s", code, (*language)->patterns[p].examples[i].line, (*language)->patterns[p].name.c_str())
                        << QByteArray(code) << int(p) << int(i);
        }
    }

    void example()
    {
        QFETCH(QByteArray, code);
        QFETCH(int, pattern);
        QFETCH(int, number);
        QVERIFY2(pattern >= 0, "the language file does not load");
        const auto language = builtInLanguage(code.toStdString());
        const LanguageExample &example = language->patterns[std::size_t(pattern)].examples[std::size_t(number)];
        const TaggedText tagged = tag(*language, example.text, dayFromIso(example.published));
        std::string found;
        for (const Expression &expression : tagged.expressions) {
            if (expression.span == example.span && isAsExpected(expression, example.result))
                return;
            found += " [" + std::string(expression.span.in(example.text)) + "] " + daysOf(expression) + " =" + expression.timex.value
                + " by " + std::string(expression.rule) + ";";
        }
        const bool nothingFound = example.span.empty() && tagged.expressions.empty();
        QVERIFY2(nothingFound, ("found" + found + " wanted [" + std::string(example.span.in(example.text)) + "] " + example.result).c_str());
    }
};

QTEST_APPLESS_MAIN(LanguageExamplesTest)
#include "language_examples_test.moc"
