// SPDX-License-Identifier: Apache-2.0
#include "ui/actions.h"

#include <QCoreApplication>
#include <QMenuBar>

namespace zeitstrahl {

struct MenuText {
    Q_DECLARE_TR_FUNCTIONS(MenuText)
};

static QAction *action(QWidget *window, const QString &text, const QList<QKeySequence> &keys = {})
{
    auto *made = new QAction(text, window);
    made->setShortcuts(keys);
    window->addAction(made);
    return made;
}

static QAction *toggle(QWidget *window, const QString &text, const QKeySequence &keys)
{
    auto *made = action(window, text, {keys});
    made->setCheckable(true);
    made->setChecked(true);
    return made;
}

static QList<QKeySequence> usual(QKeySequence::StandardKey standard)
{
    return QKeySequence::keyBindings(standard);
}

Actions::Actions(QWidget *window)
    : newTimeline(action(window, MenuText::tr("&New"), usual(QKeySequence::New)))
    , open(action(window, MenuText::tr("&Open…"), usual(QKeySequence::Open)))
    , saveAs(action(window, MenuText::tr("Save &As…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_S, Qt::CTRL | Qt::Key_S}))
    , importArticles(action(window, MenuText::tr("&Import Articles…"), {Qt::CTRL | Qt::Key_I}))
    , exportFile(action(window, MenuText::tr("&Export…"), {Qt::CTRL | Qt::Key_E}))
    , print(action(window, MenuText::tr("&Print…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_P}))
    , mergeFile(action(window, MenuText::tr("&Merge With Timeline…")))
    , check(action(window, MenuText::tr("&Check Timeline")))
    , quit(action(window, MenuText::tr("&Quit"), {Qt::CTRL | Qt::Key_Q}))
    , undo(action(window, MenuText::tr("&Undo"), {Qt::CTRL | Qt::Key_Z}))
    , redo(action(window, MenuText::tr("&Redo"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}))
    , correctDate(action(window, MenuText::tr("Correct &Date"), {Qt::CTRL | Qt::Key_D}))
    , editPeople(action(window, MenuText::tr("Change &People"), {Qt::CTRL | Qt::Key_P}))
    , editPlace(action(window, MenuText::tr("Change P&lace"), {Qt::CTRL | Qt::Key_L}))
    , editNote(action(window, MenuText::tr("&Note"), {Qt::CTRL | Qt::Key_T}))
    , find(action(window, MenuText::tr("&Find…"), usual(QKeySequence::Find)))
    , confirm(toggle(window, MenuText::tr("&Confirm"), Qt::CTRL | Qt::SHIFT | Qt::Key_Return))
    , confirmAndGoOn(action(window, MenuText::tr("Confirm and &Go On"), {Qt::CTRL | Qt::Key_Return}))
    , addEvent(action(window, MenuText::tr("&Add Event…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_N}))
    , merge(action(window, MenuText::tr("&Merge With…"), {Qt::CTRL | Qt::Key_M}))
    , separate(action(window, MenuText::tr("&Separate Merged"), {Qt::CTRL | Qt::SHIFT | Qt::Key_M}))
    , splitOff(action(window, MenuText::tr("Split &Off a Meeting"), {Qt::CTRL | Qt::SHIFT | Qt::Key_D}))
    , remove(action(window, MenuText::tr("D&elete Event"), {Qt::Key_Delete}))
    , nextEvent(action(window, MenuText::tr("Ne&xt Event"), {Qt::CTRL | Qt::Key_PageDown}))
    , previousEvent(action(window, MenuText::tr("&Previous Event"), {Qt::CTRL | Qt::Key_PageUp}))
    , goTo(action(window, MenuText::tr("&Go To…"), {Qt::CTRL | Qt::Key_G}))
    , nextToReview(action(window, MenuText::tr("Next to &Review"), {Qt::Key_F7}))
    , previousToReview(action(window, MenuText::tr("Pre&vious to Review"), {Qt::SHIFT | Qt::Key_F7}))
    , nextConflict(action(window, MenuText::tr("Next &Conflict"), {Qt::CTRL | Qt::Key_F7}))
    , reviewList(action(window, MenuText::tr("&List of What to Review"), {Qt::Key_F6}))
    , zoomIn(action(window, MenuText::tr("Zoom &In"), usual(QKeySequence::ZoomIn)))
    , zoomOut(action(window, MenuText::tr("Zoom &Out"), usual(QKeySequence::ZoomOut)))
    , fit(action(window, MenuText::tr("Show &Everything"), {Qt::CTRL | Qt::Key_0}))
    , back(action(window, MenuText::tr("Previous &View"), usual(QKeySequence::Back)))
    , forward(action(window, MenuText::tr("Next Vie&w"), usual(QKeySequence::Forward)))
    , showOverview(toggle(window, MenuText::tr("Ove&rview"), Qt::Key_F8))
    , showArticle(toggle(window, MenuText::tr("&Article"), Qt::Key_F9))
    , showInspector(toggle(window, MenuText::tr("&Inspector"), Qt::Key_F10))
    , showSelection(action(window, MenuText::tr("Show &Selection"), {Qt::CTRL | Qt::Key_1}))
    , showFilter(toggle(window, MenuText::tr("&Filter"), Qt::CTRL | Qt::SHIFT | Qt::Key_F))
    , showTable(toggle(window, MenuText::tr("&Table"), Qt::Key_F5))
    , showInArticle(action(window, MenuText::tr("Show in &Article"), {Qt::Key_F4}))
    , copyEvents(action(window, MenuText::tr("Copy as Te&xt"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C}))
    , keys(action(window, MenuText::tr("&Keys"), {Qt::Key_F1}))
    , about(action(window, MenuText::tr("&About Zeitstrahl")))
{
    showFilter->setChecked(false);
    showTable->setChecked(false);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
}

void Actions::fill(QMenuBar *bar)
{
    QMenu *file = bar->addMenu(MenuText::tr("&File"));
    file->addActions({newTimeline, open});
    recent = file->addMenu(MenuText::tr("Open &Recent"));
    file->addActions({saveAs, file->addSeparator(), importArticles, exportFile, print, file->addSeparator(),
        mergeFile, check, file->addSeparator(), quit});
    QMenu *edit = bar->addMenu(MenuText::tr("&Edit"));
    edit->addActions(
        {undo, redo, edit->addSeparator(), find, edit->addSeparator(), addEvent, edit->addSeparator()});
    edit->addActions(ofEvent());
    edit->addActions({edit->addSeparator(), copyEvents, showInArticle});
    QMenu *review = bar->addMenu(MenuText::tr("&Review"));
    review->addActions({nextToReview, previousToReview, nextConflict, reviewList, review->addSeparator(),
        confirmAndGoOn, review->addSeparator(), nextEvent, previousEvent, goTo});
    QMenu *view = bar->addMenu(MenuText::tr("&View"));
    view->addActions({zoomIn, zoomOut, fit, showSelection, back, forward, view->addSeparator()});
    lanes = view->addMenu(MenuText::tr("&Lanes"));
    view->addActions({showFilter, view->addSeparator(), showTable, showOverview, showArticle, showInspector});
    bar->addMenu(MenuText::tr("&Help"))->addActions({keys, about});
}

QList<QAction *> Actions::ofEvent() const
{
    return {correctDate, editPeople, editPlace, editNote, confirm, merge, separate, splitOff, remove};
}

} // namespace zeitstrahl
