// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QLineEdit>

namespace zeitstrahl {

/// A line with a button that empties it. The button's icon is looked for in all icon themes, so not before the line
/// is first seen.
class ClearableLine : public QLineEdit {
protected:
    void showEvent(QShowEvent *event) override
    {
        setClearButtonEnabled(true);
        QLineEdit::showEvent(event);
    }
};

} // namespace zeitstrahl
