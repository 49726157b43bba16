// SPDX-License-Identifier: Apache-2.0
#include "ui/offsets.h"

#include <QTest>
#include <QTextDocument>

using namespace zeitstrahl;

class OffsetsTest : public QObject {
    Q_OBJECT
private slots:
    void everyPosition_data();
    void everyPosition();
    void withinACodePoint();
    void outsideTheText();
    void documentKeepsEveryUnit();
};

void OffsetsTest::everyPosition_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("ascii") << QStringLiteral("Treffen in Moskau");
    QTest::newRow("umlauts") << QStringLiteral("Präsident trifft Außenminister für ein Gespräch");
    QTest::newRow("emoji") << QStringLiteral("\U0001F600a\U0001F1E9\U0001F1EA\U0001F600");
    QTest::newRow("combining marks") << QStringLiteral("Pra\u0308sident e\u0301 n\u0303");
    QTest::newRow("three bytes") << QStringLiteral("„26. November“ – 習近平");
}

void OffsetsTest::everyPosition()
{
    QFETCH(QString, text);
    const std::string utf8 = text.toStdString();
    const Offsets offsets(utf8);
    for (int unit = 0; unit <= text.size(); ++unit) {
        if (unit < text.size() && text[unit].isLowSurrogate())
            continue;
        const auto byte = std::uint32_t(text.left(unit).toUtf8().size());
        QCOMPARE(offsets.utf16({byte}), unit);
        QCOMPARE(offsets.utf8(unit).value, byte);
    }
}

void OffsetsTest::withinACodePoint()
{
    const Offsets offsets("a\xF0\x9F\x98\x80z");
    QCOMPARE(offsets.utf16({3}), 1);
    QCOMPARE(offsets.utf8(2).value, 1u);
    QCOMPARE(offsets.utf16({5}), 3);
}

void OffsetsTest::outsideTheText()
{
    const Offsets offsets("für");
    QCOMPARE(offsets.utf16({99}), 3);
    QCOMPARE(offsets.utf8(99).value, 4u);
    QCOMPARE(offsets.utf8(-1).value, 0u);
}

void OffsetsTest::documentKeepsEveryUnit()
{
    const QString text = QStringLiteral("eins\r\nzwei\u2028drei\uFDD0vier\n\nfünf");
    QTextDocument document;
    document.setPlainText(documentText(text.toStdString()));
    QCOMPARE(document.characterCount() - 1, int(text.size()));
    QCOMPARE(document.characterAt(int(text.indexOf(u'f'))), QChar(u'f'));
    QCOMPARE(document.characterAt(int(text.size()) - 1), QChar(u'f'));
}

QTEST_MAIN(OffsetsTest)
#include "offsets_test.moc"
