// SPDX-License-Identifier: Apache-2.0
#include "core/text/token.h"

#include <QTest>

using namespace zeitstrahl;

class TokensTest : public QObject {
    Q_OBJECT
private slots:
    void cuts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("words and marks")
            << QByteArray("Am Montag (24. Mai)") << QByteArray("Am|Montag|(|24|.|Mai|)");
        QTest::newRow("number then ending") << QByteArray("1990er-Jahre") << QByteArray("1990|er|-|Jahre");
        QTest::newRow("letter then digits") << QByteArray("G20 in") << QByteArray("G20|in");
        QTest::newRow("umlaut") << QByteArray("März, Übung") << QByteArray("März|,|Übung");
        QTest::newRow("decomposed umlaut") << QByteArray("Ma\xCC\x88rz 1") << QByteArray("Ma\xCC\x88rz|1");
        QTest::newRow("soft hyphen") << QByteArray("Diens\xC2\xADtag.") << QByteArray("Diens\xC2\xADtag|.");
        QTest::newRow("no-break space") << QByteArray("3.\xC2\xA0Mai") << QByteArray("3|.|Mai");
        QTest::newRow("dashes and quotes") << QByteArray("1999–2003 „ja“") << QByteArray("1999|–|2003|„|ja|“");
        QTest::newRow("bidi mark") << QByteArray("\xE2\x80\x8E"
                                                 "Mai")
                                   << QByteArray("Mai");
        QTest::newRow("invalid byte") << QByteArray("a\xFF"
                                                    "b")
                                      << QByteArray("a|\xFF|b");
        QTest::newRow("NUL is space") << QByteArray("a\0b", 3) << QByteArray("a|b");
        QTest::newRow("nothing") << QByteArray("") << QByteArray("");
    }

    void cuts()
    {
        QFETCH(QByteArray, text);
        const std::string_view view(text.constData(), std::size_t(text.size()));
        QByteArrayList words;
        for (const Token &token : tokenise(view)) {
            const std::string_view word = token.span.in(view);
            words << QByteArray(word.data(), qsizetype(word.size()));
        }
        QTEST(words.join('|'), "words");
    }

    void knowsSpacesLinesAndParagraphs()
    {
        const auto tokens = tokenise("a-b c\nd\n\ne");
        QCOMPARE(tokens.size(), 6u);
        QVERIFY(tokens[0].startsParagraph);
        QVERIFY(!tokens[1].spaceBefore && !tokens[2].spaceBefore);
        QVERIFY(tokens[3].spaceBefore && !tokens[3].startsLine);
        QVERIFY(tokens[4].startsLine && !tokens[4].startsParagraph);
        QVERIFY(tokens[5].startsParagraph);
    }
};

QTEST_APPLESS_MAIN(TokensTest)
#include "tokens_test.moc"
