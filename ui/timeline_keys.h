// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QKeySequence>
#include <QList>
#include <QString>

namespace zeitstrahl {

class TimelineView;

/// What keys do while the timeline has the keyboard, in the order in which a reader is told.
struct TimelineKey {
    QList<QKeyCombination> keys; ///< any of them
    QString what;
    void (*act)(TimelineView &view);
};
QList<TimelineKey> timelineKeys();

/// What the pointer does there: a gesture and its meaning.
struct TimelineGesture {
    QString gesture, what;
};
QList<TimelineGesture> timelineGestures();

} // namespace zeitstrahl
