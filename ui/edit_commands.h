// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/display.h"
#include "core/store/edit.h"

#include <QObject>

namespace zeitstrahl {

struct Actions;
class Session;

/// What the Edit menu does with the selected events. All of it can be undone.
class EditCommands : public QObject {
    Q_OBJECT
public:
    /// All must outlive it; dialogs belong to `window`.
    EditCommands(Session &session, const DisplayWords &words, Actions &actions, QWidget *window);

    bool apply(const std::vector<Edit> &edits); ///< in one step
    void decide(const Decision &decision); ///< about the selected events
    void addEvent(const std::optional<Period> &when);
    /// The events become one with the selected one.
    void merge(const std::vector<EventId> &others);
    void separate(const EventId &event); ///< out of the event that it was merged into
    void splitOff();
    void remove();

signals:
    void said(const QString &sentence); ///< what went wrong
    void done(const QString &sentence);
    void namesWanted(); ///< the new event waits for its people

private:
    void enable();
    void confirm(bool confirmed);
    void separateAll();
    void askWhen();
    void askWhatToMerge();
    std::vector<Edit> ofSelected(const Decision &decision) const;

    Session &session_;
    const DisplayWords &words_;
    Actions &actions_;
    QWidget *window_;
};

} // namespace zeitstrahl
