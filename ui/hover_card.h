// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/display.h"
#include "core/meetings/event.h"

#include <QFrame>

namespace zeitstrahl {

class TextLabel;

/// A card that says what an event is, with the sentence and the articles that tell it. It stands beside the event
/// and takes neither clicks nor keys.
class HoverCard : public QFrame {
public:
    explicit HoverCard(QWidget *parent);

    void tell(const Event &event, const DisplayWords &words, const QRect &beside); ///< in the parent's pixels
    void say(const QString &text, const QRect &beside);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void place(const QRect &beside);

    TextLabel *title_, *state_, *sentence_, *sources_;
};

} // namespace zeitstrahl
