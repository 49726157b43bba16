// SPDX-License-Identifier: Apache-2.0
#include "ui/edit_commands.h"
#include "core/timeline/event_words.h"
#include "ui/actions.h"
#include "ui/fault_text.h"
#include "ui/merge_dialog.h"
#include "ui/session.h"
#include "ui/strings.h"
#include "ui/when_dialog.h"

#include <algorithm>

namespace zeitstrahl {

EditCommands::EditCommands(Session &session, const DisplayWords &words, Actions &actions, QWidget *window)
    : QObject(window)
    , session_(session)
    , words_(words)
    , actions_(actions)
    , window_(window)
{
    const auto on = [this](QAction *action, auto what) { connect(action, &QAction::triggered, this, what); };
    on(actions.confirm, &EditCommands::confirm);
    on(actions.addEvent, &EditCommands::askWhen);
    on(actions.merge, &EditCommands::askWhatToMerge);
    on(actions.separate, &EditCommands::separateAll);
    on(actions.splitOff, &EditCommands::splitOff);
    on(actions.remove, &EditCommands::remove);
    connect(&session, &Session::changed, this, &EditCommands::enable);
    connect(&session, &Session::selectionChanged, this, &EditCommands::enable);
    connect(&session, &Session::fileChanged, this, &EditCommands::enable);
    enable();
}

void EditCommands::enable()
{
    const Event *event = session_.selected();
    const bool mayWrite = session_.mayWrite();
    for (QAction *action : actions_.ofEvent())
        action->setEnabled(event && mayWrite);
    actions_.confirmAndGoOn->setEnabled(event && mayWrite);
    actions_.addEvent->setEnabled(mayWrite);
    actions_.undo->setEnabled(mayWrite && session_.canUndo());
    actions_.redo->setEnabled(mayWrite && session_.canRedo());
    actions_.merge->setEnabled(event && mayWrite && session_.outline()->events.size() > 1);
    actions_.separate->setEnabled(event && mayWrite && !event->alsoTold.empty());
    const bool confirmed = event && isDecided(*event, Field::Confirmed);
    actions_.confirm->setChecked(confirmed);
    actions_.confirm->setText(confirmed ? tr("&Confirmed") : tr("&Confirm"));
    actions_.confirm->setToolTip(confirmed ? tr("Take the confirmation back") : tr("It is right as it stands"));
}

bool EditCommands::apply(const std::vector<Edit> &edits)
{
    const auto applied = session_.apply(edits);
    if (!applied)
        emit said(faultText(applied.error()));
    enable();
    return applied.has_value();
}

/// The same about each selected event, in one step; the one that is looked at comes first and stays so.
std::vector<Edit> EditCommands::ofSelected(const Decision &decision) const
{
    std::vector<Edit> edits;
    for (const EventId &event : session_.selection())
        edits.push_back({event, decision, {}});
    std::reverse(edits.begin(), edits.end());
    return edits;
}

void EditCommands::decide(const Decision &decision)
{
    if (const std::vector<Edit> edits = ofSelected(decision); !edits.empty())
        apply(edits);
}

void EditCommands::confirm(bool confirmed)
{
    session_.settle();
    decide(decide::Confirmed{confirmed});
}

void EditCommands::askWhen()
{
    session_.settle();
    WhenDialog dialog(session_, words_, window_);
    if (dialog.exec() == QDialog::Accepted)
        addEvent(dialog.when());
}

void EditCommands::addEvent(const std::optional<Period> &when)
{
    Draft draft;
    draft.when = when;
    if (apply({{{}, decide::Made{draft}, {}}}))
        emit namesWanted();
}

void EditCommands::askWhatToMerge()
{
    session_.settle();
    const Event *event = session_.selected();
    if (!event)
        return;
    std::vector<EventId> selected = session_.selection();
    selected.pop_back();
    if (!selected.empty())
        return merge(selected);
    const auto all = session_.events();
    if (!all)
        return emit said(faultText(all.error()));
    MergeDialog dialog(*event, *all, words_, window_);
    if (dialog.exec() == QDialog::Accepted)
        merge(dialog.chosen());
}

void EditCommands::merge(const std::vector<EventId> &others)
{
    const Event *event = session_.selected();
    std::vector<Edit> edits;
    for (const EventId &other : others)
        edits.push_back({other, decide::Merged{event->id}, {}});
    if (event && !edits.empty() && apply(edits))
        emit done(tr("%Ln event(s) merged into this one", "", int(edits.size())));
}

void EditCommands::separate(const EventId &event)
{
    session_.settle();
    apply({{event, decide::Merged{event}, {}}});
}

void EditCommands::separateAll()
{
    session_.settle();
    std::vector<Edit> edits;
    if (const Event *event = session_.selected())
        for (const Telling &telling : event->alsoTold)
            edits.push_back({telling.event, decide::Merged{telling.event}, {}});
    apply(edits);
}

void EditCommands::splitOff()
{
    session_.settle();
    const Event *event = session_.selected();
    if (!event)
        return;
    Draft draft{event->id, event->kind, event->status, {}, {}, {}};
    if (event->date)
        draft.when = event->date->resolution.period;
    if (event->place)
        draft.place = event->place->name;
    for (const Named &participant : event->participants)
        draft.participants.push_back(participant.name);
    if (apply({{{}, decide::Made{draft}, {}}}))
        emit done(tr("This meeting was split off; change what is different about it"));
}

void EditCommands::remove()
{
    const Event *event = session_.selected();
    if (!event)
        return;
    const QString title = qt(eventTitle(*event, words_));
    const std::vector<Edit> edits = ofSelected(decide::Deleted{});
    if (apply(edits))
        emit done(edits.size() > 1 ? tr("%Ln event(s) deleted. Undo brings them back", "", int(edits.size()))
                                   : tr("“%1” deleted. Undo brings it back").arg(title));
}

} // namespace zeitstrahl
