// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QProxyStyle>

namespace zeitstrahl {

/// The platform's style, with outlines that are seen in the dark: Qt's own draws those of fields, boxes and menus
/// darker than the window.
class OutlinedStyle : public QProxyStyle {
public:
    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
};

} // namespace zeitstrahl
