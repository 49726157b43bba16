// SPDX-License-Identifier: Apache-2.0
#include "core/timeline/style.h"
#include "core/timeline/text_width.h"

#include <QTest>

using namespace zeitstrahl;

class StyleTest : public QObject {
    Q_OBJECT
private slots:
    void contrastIsThatOfWcag()
    {
        QVERIFY(qAbs(contrast({0, 0, 0}, {255, 255, 255}) - 21) < 1e-9);
        QVERIFY(qAbs(contrast({0x76, 0x76, 0x76}, {255, 255, 255}) - 4.54) < 0.01);
    }
    void canBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void canBeRead()
    {
        QFETCH(bool, dark);
        const Style &style = dark ? darkStyle() : lightStyle();
        for (const Role ground : {Role::Paper, Role::Weekend}) {
            const Rgb paper = style.of(ground);
            for (const Role text : {Role::Heading, Role::Subheading, Role::AxisLabel, Role::AxisStrong, Role::Today,
                     Role::LaneTitle, Role::EventTitle, Role::EventDetail, Role::Source, Role::Legend})
                QVERIFY2(contrast(style.of(text), paper) >= 4.5,
                    qPrintable(QString("role %1: %2").arg(int(text)).arg(contrast(style.of(text), paper))));
            for (const Rgb mark : style.kinds)
                QVERIFY2(contrast(mark, paper) >= 3, qPrintable(QString::number(contrast(mark, paper))));
            for (const Rgb mark : {style.neutral, style.conflict, style.confirmed, style.corrected, style.selection,
                     style.of(Role::AxisLine)})
                QVERIFY2(contrast(mark, paper) >= 2.95, qPrintable(QString::number(contrast(mark, paper))));
        }
    }
    void countsCanBeReadOnTheirTiles_data() { canBeRead_data(); }
    void countsCanBeReadOnTheirTiles()
    {
        QFETCH(bool, dark);
        const Style &style = dark ? darkStyle() : lightStyle();
        for (const Rgb tile : style.kinds)
            QVERIFY2(contrast(style.of(Role::FoldCount), tile) >= 4.5,
                qPrintable(QString::number(contrast(style.of(Role::FoldCount), tile))));
    }
    void textIsAsWideAsInTheFont_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("strong");
        QTest::addColumn<double>("units"); // of 2048 an em, added up from the font's own table
        QTest::newRow("digits") << "2015" << false << 4 * 1139.0;
        QTest::newRow("bold") << "Mo" << true << 1706.0 + 1251;
        QTest::newRow("umlaut") << "ü" << false << 1139.0;
        QTest::newRow("dash and ellipsis") << "–…" << false << 1139.0 + 2048;
        QTest::newRow("control characters") << QString("a\u0001\u0007") << false << 1139.0;
        QTest::newRow("ideographs") << "習" << false << 2048.0;
    }
    void textIsAsWideAsInTheFont()
    {
        QFETCH(QString, text);
        QFETCH(bool, strong);
        QFETCH(double, units);
        QCOMPARE(builtInTextWidth(text.toStdString(), {20.48, strong}), units / 100);
    }
};

QTEST_APPLESS_MAIN(StyleTest)
#include "style_test.moc"
