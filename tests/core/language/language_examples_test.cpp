// SPDX-License-Identifier: Apache-2.0
// Runs the examples that stand in every language file.
#include "core/resources.h"
#include "core/tagger/examples.h"

#include <QTest>

using namespace zeitstrahl;

class LanguageExamplesTest : public QObject {
    Q_OBJECT

    std::map<std::string, std::shared_ptr<const Language>> languages_;

private slots:
    void initTestCase()
    {
        for (const std::string code : {"de", "en"}) {
            const auto file = resource("languages/" + code + ".toml");
            QVERIFY(file);
            const auto language = loadLanguage(*file, code + ".toml");
            QVERIFY2(language, language ? "" : sentence(language.error()).c_str());
            languages_[code] = *language;
        }
    }

    void example_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<int>("pattern");
        QTest::addColumn<int>("number");
        for (const auto &[code, language] : languages_)
            for (std::size_t p = 0; p < language->patterns.size(); ++p)
                for (std::size_t i = 0; i < language->patterns[p].examples.size(); ++i)
                    QTest::addRow("%s:%d %s", code.c_str(), language->patterns[p].examples[i].line,
                        language->patterns[p].name.c_str())
                        << QByteArray::fromStdString(code) << int(p) << int(i);
    }

    void example()
    {
        QFETCH(QByteArray, code);
        QFETCH(int, pattern);
        QFETCH(int, number);
        const Language &language = *languages_.at(code.toStdString());
        const auto mistake =
            mistakeIn(language, language.patterns[std::size_t(pattern)].examples[std::size_t(number)]);
        QVERIFY2(!mistake, mistake.value_or("").c_str());
    }
};

QTEST_APPLESS_MAIN(LanguageExamplesTest)
#include "language_examples_test.moc"
