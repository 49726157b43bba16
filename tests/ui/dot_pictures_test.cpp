// SPDX-License-Identifier: Apache-2.0
#include "ui/dot_pictures.h"
#include "ui/scene_painter.h"

#include <QTest>

using namespace zeitstrahl;

/// What a window draws again from pictures looks as its strokes do.
class DotPicturesTest : public QObject {
    Q_OBJECT

    static SceneMark dot(double x)
    {
        SceneMark mark;
        mark.box = {x, 10, 14, 14};
        return mark;
    }
    static QImage drawn(const SceneMark &mark, double ratio, const Style &style, DotPictures *dots)
    {
        QImage image(int(60 * ratio), int(36 * ratio), QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        image.fill(colour(style.of(Role::Paper)));
        QPainter device(&image);
        ScenePainter(device, style, {}, dots).drawMark(mark);
        return image;
    }
    /// Of one channel of one pixel.
    static int difference(const QImage &a, const QImage &b)
    {
        int most = 0;
        for (int y = 0; y < a.height(); ++y)
            for (int x = 0; x < a.width(); ++x) {
                const QColor one = a.pixelColor(x, y), other = b.pixelColor(x, y);
                most = std::max({most, std::abs(one.red() - other.red()), std::abs(one.green() - other.green()),
                    std::abs(one.blue() - other.blue())});
            }
        return most;
    }

private slots:
    void everyLook_data()
    {
        QTest::addColumn<double>("ratio");
        for (const double ratio : {1.0, 1.5, 2.0})
            QTest::addRow("%.1f", ratio) << ratio;
    }
    void everyLook()
    {
        QFETCH(double, ratio);
        DotPictures dots;
        for (const LaneKind kind : {LaneKind::Phone, LaneKind::Summits})
            for (int status = 0; status <= int(MeetingStatus::Background); ++status)
                for (const bool undated : {false, true})
                    for (const bool conflict : {false, true}) {
                        SceneMark mark = dot(20);
                        mark.kind = kind;
                        mark.status = MeetingStatus(status);
                        mark.undated = undated;
                        mark.conflict = conflict;
                        const QImage strokes = drawn(mark, ratio, lightStyle(), nullptr);
                        for (int again = 0; again < 2; ++again)
                            QVERIFY(difference(strokes, drawn(mark, ratio, lightStyle(), &dots)) <= 3);
                    }
    }
    void allStandOnWholePixels()
    {
        DotPictures dots;
        QCOMPARE(drawn(dot(20.3), 1, lightStyle(), &dots), drawn(dot(20), 1, lightStyle(), &dots));
        QCOMPARE(drawn(dot(20.3), 2, lightStyle(), &dots), drawn(dot(20.5), 2, lightStyle(), &dots));
    }
    void theyFollowPaletteAndScreen()
    {
        DotPictures dots;
        for (const Style *style : {&lightStyle(), &darkStyle(), &lightStyle()})
            for (const double ratio : {1.0, 2.0})
                QVERIFY(
                    difference(drawn(dot(20), ratio, *style, nullptr), drawn(dot(20), ratio, *style, &dots)) <= 3);
    }
};

QTEST_MAIN(DotPicturesTest)
#include "dot_pictures_test.moc"
