// SPDX-License-Identifier: Apache-2.0
#include "core/store/identity.h"

#include <QTest>

using namespace zeitstrahl;

class IdentityTest : public QObject {
    Q_OBJECT
private slots:
    void sameSentence_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::newRow("broken line") << "Er reist am 3. Mai\nnach Köln.";
        QTest::newRow("more space") << "  Er reist \t am 3. Mai nach  Köln. ";
        QTest::newRow("no-break space") << "Er reist am 3.\u00A0Mai nach Köln.";
        QTest::newRow("narrow no-break space") << "Er reist am 3.\u202FMai nach Köln.";
        QTest::newRow("soft hyphen") << "Er reist am 3. Mai nach Kö\u00ADln.";
    }
    void sameSentence()
    {
        QFETCH(QString, sentence);
        QCOMPARE(sentenceHash(sentence.toStdString()), sentenceHash("Er reist am 3. Mai nach Köln."));
    }

    void otherSentence()
    {
        QVERIFY(sentenceHash("Er reist am 3. Mai.") != sentenceHash("Er reist am 4. Mai."));
        QVERIFY(sentenceHash("Er reist ab.") != sentenceHash("Er reistab."));
    }

    void idsDifferInEveryPart()
    {
        const MentionKey key{"a", "b", 0};
        QCOMPARE(eventIdOf(key), eventIdOf(key));
        QCOMPARE(eventIdOf(key).text.size(), std::size_t{32});
        QVERIFY(eventIdOf(key) != eventIdOf({"x", "b", 0}));
        QVERIFY(eventIdOf(key) != eventIdOf({"a", "x", 0}));
        QVERIFY(eventIdOf(key) != eventIdOf({"a", "b", 1}));
        QVERIFY(articleIdOf("a") != articleIdOf("b"));
    }

    /// Files out there carry these ids: they never change.
    void idsStayOverVersions()
    {
        QCOMPARE(eventIdOf({"https://example.org/a", sentenceHash("Er reist ab."), 0}).text,
            std::string{"b8dd7115a3b3415e94a2f7ac97ecce1e"});
    }
};

QTEST_APPLESS_MAIN(IdentityTest)
#include "identity_test.moc"
