// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline_menu.h"
#include "core/language/spoken.h"
#include "ui/actions.h"
#include "ui/strings.h"
#include "ui/timeline_view.h"

#include <QMenu>

namespace zeitstrahl {

TimelineMenu::TimelineMenu(TimelineView &view, const Actions &actions, QObject *parent)
    : QObject(parent)
    , view_(view)
    , actions_(actions)
{
    connect(&view, &TimelineView::menuWanted, this, &TimelineMenu::open);
}

void TimelineMenu::open(const TimelineSpot &spot, QPoint place)
{
    auto *menu = new QMenu(&view_);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu, spot);
    menu->popup(place);
}

void TimelineMenu::fill(QMenu &menu, const TimelineSpot &spot)
{
    if (spot.event) {
        menu.addActions(actions_.ofEvent());
        menu.addSeparator();
        menu.addActions({actions_.showInArticle, actions_.copyEvents, actions_.showSelection});
    } else if (spot.fold) {
        menu.addAction(tr("&List These Events"), this, [this, fold = *spot.fold] { view_.openFold(fold); });
        menu.addAction(tr("&Select These Events"), this, [this, fold = *spot.fold] { view_.selectFolded(fold); });
        menu.addAction(tr("&Zoom Into These Days"), this, [this, fold = *spot.fold] { view_.showFolded(fold); });
    } else if (spot.lane) {
        const Lane *lane = view_.lanes().find(*spot.lane);
        QAction *collapsed =
            menu.addAction(tr("&Collapsed"), this, [this, key = *spot.lane] { view_.toggleCollapsed(key); });
        QAction *pinned =
            menu.addAction(tr("Keep on &Top"), this, [this, key = *spot.lane] { view_.togglePinned(key); });
        collapsed->setCheckable(true);
        collapsed->setChecked(lane && lane->collapsed);
        pinned->setCheckable(true);
        pinned->setChecked(lane && lane->pinned);
        menu.addMenu(actions_.lanes);
    } else {
        const QString day = qt(spoken(spot.day, view_.displayWords(), Wording::Full));
        menu.addAction(
                tr("&Add Event on %1").arg(day), this, [this, day = spot.day] { emit eventWanted(singleDay(day)); })
            ->setEnabled(actions_.addEvent->isEnabled());
        menu.addAction(tr("&Zoom In Here"), this, [this, day = spot.day] { view_.zoomAt(day); });
        menu.addActions({actions_.fit, actions_.goTo});
        menu.addMenu(actions_.lanes);
    }
}

} // namespace zeitstrahl
