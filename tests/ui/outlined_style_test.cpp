// SPDX-License-Identifier: Apache-2.0
#include "ui/outlined_style.h"
#include "ui/palette.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>

#include <cmath>

using namespace zeitstrahl;

/// What can be typed into or ticked has an edge that is seen, in the light and in the dark.
class OutlinedStyleTest : public QObject {
    Q_OBJECT

    static double luminance(QRgb pixel)
    {
        const auto linear = [](int value) {
            const double share = value / 255.0;
            return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(qRed(pixel)) + 0.7152 * linear(qGreen(pixel)) + 0.0722 * linear(qBlue(pixel));
    }
    /// Of the pixel that stands out most from the widget's ground.
    static double strongest(QWidget &widget, const QPalette &palette)
    {
        widget.setPalette(palette);
        widget.setAutoFillBackground(true);
        widget.resize(120, 26);
        const QImage image = widget.grab().toImage();
        const double ground = luminance(palette.color(QPalette::Window).rgb());
        double most = 1;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const double here = luminance(image.pixel(x, y));
                most = std::max(most, (std::max(here, ground) + 0.05) / (std::min(here, ground) + 0.05));
            }
        return most;
    }
    static QPalette darkSheet()
    {
        QPalette system(QColor(53, 53, 57), QColor(45, 45, 48));
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            system.setColor(role, QColor(230, 230, 230));
        const QPalette sheet = sheetPalette(system);
        for (const auto role : {QPalette::Window, QPalette::Base, QPalette::PlaceholderText})
            system.setColor(role, sheet.color(role));
        return system;
    }

private slots:
    void edgesAreSeenInTheDark_data()
    {
        QTest::addColumn<QString>("widget");
        for (const char *widget : {"field", "box", "radio"})
            QTest::newRow(widget) << QString(widget);
    }
    void edgesAreSeenInTheDark()
    {
        QFETCH(QString, widget);
        OutlinedStyle style;
        QLineEdit field;
        QCheckBox box;
        QRadioButton radio;
        QWidget &shown = widget == "field" ? static_cast<QWidget &>(field)
            : widget == "box"              ? static_cast<QWidget &>(box)
                                           : radio;
        shown.setStyle(&style);
        const double outlined = strongest(shown, darkSheet());
        QVERIFY2(outlined >= 3, qPrintable(QString::number(outlined)));
        shown.setStyle(nullptr);
        QVERIFY(strongest(shown, darkSheet()) < outlined);
    }
    void inTheLightNothingIsOther()
    {
        OutlinedStyle style;
        QLineEdit field;
        const QImage plain = field.grab().toImage();
        field.setStyle(&style);
        QCOMPARE(field.grab().toImage(), plain);
    }
    void placeholdersAreReadableInTheDark()
    {
        const QPalette sheet = darkSheet();
        const double ground = luminance(sheet.color(QPalette::Base).rgb());
        const double text = luminance(sheet.color(QPalette::PlaceholderText).rgb());
        QVERIFY((text + 0.05) / (ground + 0.05) >= 4.5);
    }
};

QTEST_MAIN(OutlinedStyleTest)
#include "outlined_style_test.moc"
