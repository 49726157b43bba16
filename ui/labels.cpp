// SPDX-License-Identifier: Apache-2.0
#include "ui/labels.h"
#include "ui/palette.h"

#include <QApplication>
#include <QEvent>

namespace zeitstrahl {

TextLabel::TextLabel(Tone tone, QWidget *parent)
    : QLabel(parent)
    , tone_(tone)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTone(tone);
}

void TextLabel::setTone(Tone tone)
{
    tone_ = tone;
    QFont letters = QApplication::font();
    if (tone == Tone::Heading)
        letters.setPointSizeF(letters.pointSizeF() * 1.25);
    letters.setBold(tone == Tone::Heading || tone == Tone::Section);
    setFont(letters);
    takeColour();
}

void TextLabel::say(const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

void TextLabel::takeColour()
{
    const QPalette system = QApplication::palette();
    QColor colour = system.color(QPalette::WindowText);
    if (tone_ == Tone::Quiet || tone_ == Tone::Section)
        colour = quietText(system);
    else if (tone_ == Tone::Good)
        colour = agreement(system);
    else if (tone_ == Tone::Bad)
        colour = conflict(system);
    QPalette own;
    own.setColor(QPalette::WindowText, colour);
    setPalette(own);
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        takeColour();
}

} // namespace zeitstrahl
