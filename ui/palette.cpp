// SPDX-License-Identifier: Apache-2.0
#include "ui/palette.h"
#include "core/timeline/style.h"

namespace zeitstrahl {

static double luminance(const QColor &colour)
{
    return 0.2126 * colour.redF() + 0.7152 * colour.greenF() + 0.0722 * colour.blueF();
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto part = [share](float a, float b) { return float(a * (1 - share) + b * share); };
    return QColor::fromRgbF(
        part(under.redF(), over.redF()), part(under.greenF(), over.greenF()), part(under.blueF(), over.blueF()));
}

QColor quietText(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.68);
}

QColor noticeColour(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), QColor(0xE6, 0x9F, 0x00), isDark(palette) ? 0.22 : 0.18);
}

QPalette dialogPalette(const QPalette &system)
{
    QPalette dialog;
    dialog.setColor(
        QPalette::PlaceholderText, quietText(system)); // Qt's own is black where a dark theme gives none
    return dialog;
}

QPalette sheetPalette(const QPalette &system)
{
    const Rgb colour = (isDark(system) ? darkStyle() : lightStyle()).of(Role::Paper);
    const QColor paper(colour.red, colour.green, colour.blue);
    QPalette sheet = dialogPalette(system);
    sheet.setColor(QPalette::Window, paper);
    sheet.setColor(QPalette::Base, paper);
    return sheet;
}

QColor hairline(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.12);
}

QColor agreement(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x4F, 0xD1, 0xA5) : QColor(0x00, 0x6B, 0x4F);
}

QColor conflict(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xFF, 0x8A, 0x5C) : QColor(0xB0, 0x3A, 0x00);
}

} // namespace zeitstrahl
