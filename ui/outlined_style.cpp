// SPDX-License-Identifier: Apache-2.0
#include "ui/outlined_style.h"
#include "ui/palette.h"

#include <QStyleOptionButton>

namespace zeitstrahl {

int OutlinedStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    return hint == SH_EtchDisabledText ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
}

/// Qt darkens the window's colour for an outline: from this one it comes out at 3:1 on a dark window.
template <class Option> static Option outlined(const Option &option)
{
    Option lighter(option);
    const QPalette &palette = option.palette;
    lighter.palette.setColor(QPalette::Window,
        mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.45).lighter(145));
    return lighter;
}

void OutlinedStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto draw = [&](const QStyleOption &like) {
        QProxyStyle::drawPrimitive(element, &like, painter, widget);
    };
    const bool field = element == PE_FrameLineEdit || element == PE_Frame || element == PE_PanelMenu;
    const bool box = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton;
    if (!isDark(option->palette) || !(field || box))
        return draw(*option);
    if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option))
        return draw(outlined(*frame));
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
        return draw(outlined(*button));
    draw(outlined(*option));
}

} // namespace zeitstrahl
