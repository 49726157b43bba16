// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/display.h"
#include "core/meetings/event.h"

#include <QDialog>

class QListWidget;

namespace zeitstrahl {

/// Asks which other events are the same meeting: those nearest in time first.
class MergeDialog : public QDialog {
    Q_OBJECT
public:
    MergeDialog(
        const Event &event, const std::vector<Event> &all, const DisplayWords &words, QWidget *parent = nullptr);

    std::vector<EventId> chosen() const;

private:
    std::vector<EventId> offered_;
    QListWidget *list_;
};

} // namespace zeitstrahl
