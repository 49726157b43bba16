// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QLabel>

namespace zeitstrahl {

/// How a line of text speaks: its size, weight and colour follow from it and from the palette of the moment.
enum class Tone { Heading, Section, Body, Quiet, Good, Bad };

/// A label that shows plain text only, whatever is in it, wraps, and keeps its tone when the palette changes.
class TextLabel : public QLabel {
public:
    explicit TextLabel(Tone tone, QWidget *parent = nullptr);
    void setTone(Tone tone);
    /// Shows the text; hides the label if there is none.
    void say(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeColour();
    Tone tone_;
};

} // namespace zeitstrahl
