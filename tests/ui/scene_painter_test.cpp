// SPDX-License-Identifier: Apache-2.0
#include "ui/scene_painter.h"

#include <QImage>
#include <QTest>

using namespace zeitstrahl;

/// Pixels: what a mark says must be on the paper.
class ScenePainterTest : public QObject {
    Q_OBJECT

    static QImage drawn(const SceneMark &mark)
    {
        QImage image(400, 160, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(2);
        image.fill(colour(lightStyle().of(Role::Paper)));
        QPainter device(&image);
        ScenePainter(device, lightStyle()).drawMark(mark);
        return image;
    }
    static SceneMark barOf(MeetingStatus status)
    {
        SceneMark mark;
        mark.bar = true;
        mark.status = status;
        mark.box = {20, 30, 160, 10};
        return mark;
    }
    static SceneMark dotOf(MeetingStatus status)
    {
        SceneMark mark;
        mark.status = status;
        mark.box = {93, 33, 14, 14};
        return mark;
    }
    /// How much of the mark's colour is at a place, 0 to 1.
    static double ink(const QImage &image, double x, double y)
    {
        const QColor paper = colour(lightStyle().of(Role::Paper)),
                     full = colour(lightStyle().of(LaneKind::Meetings));
        const QColor pixel = image.pixelColor(int(x * 2), int(y * 2));
        return double(paper.red() - pixel.red()) / (paper.red() - full.red());
    }

private slots:
    void heldIsFilledAndPlannedIsOutlined()
    {
        for (const bool bar : {false, true}) {
            const auto mark = bar ? barOf : dotOf;
            const QImage held = drawn(mark(MeetingStatus::Held)), planned = drawn(mark(MeetingStatus::Planned));
            const double y = bar ? 35 : 40;
            QVERIFY(ink(held, 100, y) > 0.95);
            QVERIFY(ink(planned, 100, y) < 0.05);
            QVERIFY(ink(planned, 100, bar ? 31 : 34.2) > 0.9);
        }
    }
    void someTimeWithinIsAThinLineBetweenCaps()
    {
        SceneMark mark = barOf(MeetingStatus::Held);
        mark.within = true;
        const QImage image = drawn(mark);
        QVERIFY(ink(image, 100, 35) > 0.95);
        QVERIFY(ink(image, 100, 31) < 0.05);
        QVERIFY(ink(image, 21, 31.5) > 0.9);
        QVERIFY(ink(image, 179, 38.5) > 0.9);
    }
    void uncertainEndsFade()
    {
        SceneMark mark = barOf(MeetingStatus::Held);
        mark.fadesOut = true;
        const QImage image = drawn(mark);
        QVERIFY(ink(image, 40, 35) > 0.95);
        QVERIFY(ink(image, 130, 35) < 0.7);
        QVERIFY(ink(image, 175, 35) < 0.15);
        QVERIFY(ink(image, 130, 35) > ink(image, 160, 35));
    }
    void whatRunsOutOfThePictureHasAStraightEnd()
    {
        SceneMark mark = barOf(MeetingStatus::Held);
        QVERIFY(ink(drawn(mark), 179.5, 30.5) < 0.3);
        mark.runsOut = true;
        QVERIFY(ink(drawn(mark), 179.5, 30.5) > 0.9);
        QVERIFY(ink(drawn(mark), 20.5, 30.5) < 0.3);
    }
    void cancelledIsStruckThrough()
    {
        QVERIFY(ink(drawn(dotOf(MeetingStatus::Cancelled)), 100, 40) > 0.5);
        QVERIFY(ink(drawn(barOf(MeetingStatus::Cancelled)), 100, 35) > 0.5);
        QVERIFY(ink(drawn(barOf(MeetingStatus::Cancelled)), 17.5, 35) > 0.5);
    }
    void aConflictHasARedCorner()
    {
        SceneMark mark = dotOf(MeetingStatus::Held);
        mark.conflict = true;
        const Point corner{mark.box.right() + 0.2, mark.box.y - 0.2};
        const QColor pixel = drawn(mark).pixelColor(int(corner.x * 2), int(corner.y * 2));
        QVERIFY2(pixel.red() > 150 && pixel.green() < 90, qPrintable(pixel.name()));
    }
    void undatedHasAPaleHalo()
    {
        SceneMark mark = dotOf(MeetingStatus::Held);
        mark.undated = true;
        const QImage image = drawn(mark);
        QVERIFY(ink(image, 100, 40) > 0.95);
        const double halo = ink(image, 105, 40);
        QVERIFY(halo > 0.2 && halo < 0.5);
    }
    void aStruckTextHasItsLineWhereItStands_data()
    {
        QTest::addColumn<double>("ratio");
        for (const double ratio : {1.0, 1.5, 2.0})
            QTest::addRow("%g", ratio) << ratio;
    }
    void aStruckTextHasItsLineWhereItStands()
    {
        QFETCH(double, ratio);
        const auto drawn = [&](bool struck) {
            QImage image((QSizeF(200, 100) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
            image.setDevicePixelRatio(ratio);
            QPainter device(&image);
            Scene scene;
            scene.width = 200;
            scene.height = 100;
            scene.footer = {{{20, 40}, "l  l  l  l  l", Role::EventTitle, Align::Start, struck}};
            ScenePainter(device, lightStyle()).draw(scene);
            return image;
        };
        const QImage plain = drawn(false), struck = drawn(true);
        const double right = 20 + CachedTextWidth()("l  l  l  l  l", fontOf(Role::EventTitle));
        QRegion differ;
        for (int y = 0; y < plain.height(); ++y)
            for (int x = 0; x < plain.width(); ++x)
                if (plain.pixel(x, y) != struck.pixel(x, y))
                    differ += QRect(x, y, 1, 1);
        const QRect line = differ.boundingRect();
        QVERIFY(std::abs(line.left() / ratio - 20) < 3 && std::abs(line.right() / ratio - right) < 3);
        QVERIFY(line.top() / ratio > 30 && line.bottom() / ratio < 40);
    }
    void linesStandOnWholePixels_data()
    {
        QTest::addColumn<int>("ratio");
        for (const int ratio : {1, 2})
            QTest::addRow("%d", ratio) << ratio;
    }
    void linesStandOnWholePixels()
    {
        QFETCH(int, ratio);
        QImage image(100 * ratio, 100 * ratio, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::white);
        QPainter device(&image);
        Scene scene;
        scene.axisLines = {{{50.3, 0}, {50.3, 90}, Role::AxisLine}, {{70, 50.3}, {90, 50.3}, Role::AxisLine}};
        ScenePainter(device, lightStyle()).draw(scene);
        const QColor ink = colour(lightStyle().of(Role::AxisLine)), ground = image.pixelColor(10, 10);
        int upright = 0, level = 0;
        for (int at = 40 * ratio; at < 60 * ratio; ++at) {
            const QColor across = image.pixelColor(at, 40 * ratio), along = image.pixelColor(80 * ratio, at);
            QVERIFY((across == ink || across == ground) && (along == ink || along == ground));
            upright += across == ink;
            level += along == ink;
        }
        QCOMPARE(upright, ratio);
        QCOMPARE(level, ratio);
    }
    void widthsAreThoseOfTheScreensFont_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addRow("nothing") << "";
        QTest::addRow("a word") << "Zürich";
        QTest::addRow("words") << "Hollande bei Obama, Washington (Di 24. Nov.)";
        QTest::addRow("spaces") << "  T  AV ";
    }
    void widthsAreThoseOfTheScreensFont()
    {
        QFETCH(QString, text);
        const CachedTextWidth width;
        const Font font{13, true};
        const std::string utf8 = text.toStdString();
        const double known = QFontMetricsF(screenFont(font)).horizontalAdvance(text);
        QVERIFY(std::abs(width(utf8, font) - known) < 0.5);
        QCOMPARE(width(utf8, font), width(utf8, font));
        QVERIFY(width(utf8, {20, true}) > width(utf8, font) || text.isEmpty());
    }
};

QTEST_MAIN(ScenePainterTest)
#include "scene_painter_test.moc"
