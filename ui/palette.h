// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QPalette>

namespace zeitstrahl {

/// True where the system's palette is light on dark. Qt 6.4 has no other way to ask.
bool isDark(const QPalette &palette);

/// `share` (0 to 1) of `over` laid on `under`.
QColor mixed(const QColor &under, const QColor &over, double share);

/// Secondary text: quieter than text, still at 4.5:1 on the window's colour.
QColor quietText(const QPalette &palette);
/// The ground behind a message.
QColor noticeColour(const QPalette &palette);
/// The system's colours, where it leaves them open readable.
QPalette dialogPalette(const QPalette &system);
/// The system's colours on the paper that the timeline is drawn on, so that text and picture are one sheet.
QPalette sheetPalette(const QPalette &system);
QColor hairline(const QPalette &palette);
/// Text that says that something is right, or in conflict.
QColor agreement(const QPalette &palette);
QColor conflict(const QPalette &palette);

} // namespace zeitstrahl
