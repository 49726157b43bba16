// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QAction>
#include <QObject>

class QMenu;
class QMenuBar;

namespace zeitstrahl {

/// Everything that can be done, with names and keys, and the menus that list it. What each does is wired by
/// the window.
struct Actions {
    explicit Actions(QWidget *window);
    void fill(QMenuBar *bar);
    /// What can be done with one event, for menus.
    QList<QAction *> ofEvent() const;

    QAction *newTimeline, *open, *saveAs, *importArticles, *exportFile, *print, *mergeFile, *check, *quit;
    QAction *undo, *redo, *correctDate, *editPeople, *editPlace, *editNote;
    QAction *find, *confirm, *confirmAndGoOn, *addEvent, *merge, *separate, *splitOff, *remove;
    QAction *nextEvent, *previousEvent, *goTo, *nextToReview, *previousToReview, *nextConflict, *reviewList;
    QAction *zoomIn, *zoomOut, *fit, *back, *forward, *showOverview, *showArticle, *showInspector;
    QAction *showSelection, *showFilter, *showTable, *showInArticle, *copyEvents;
    QAction *keys, *about;
    QMenu *recent = nullptr; ///< filled by RecentFiles
    QMenu *lanes = nullptr; ///< filled by LaneMenu
};

} // namespace zeitstrahl
