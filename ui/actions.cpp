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

static QList<QKeySequence> keys(QKeySequence::StandardKey standard)
{
    return QKeySequence::keyBindings(standard);
}

Actions::Actions(QWidget *window)
    : newTimeline(action(window, MenuText::tr("&New"), keys(QKeySequence::New)))
    , open(action(window, MenuText::tr("&Open…"), keys(QKeySequence::Open)))
    , saveAs(action(window, MenuText::tr("Save &As…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_S, Qt::CTRL | Qt::Key_S}))
    , importArticles(action(window, MenuText::tr("&Import Articles…"), {Qt::CTRL | Qt::Key_I}))
    , exportSvg(action(window, MenuText::tr("&Export as SVG…"), {Qt::CTRL | Qt::Key_E}))
    , quit(action(window, MenuText::tr("&Quit"), {Qt::CTRL | Qt::Key_Q}))
    , undo(action(window, MenuText::tr("&Undo"), {Qt::CTRL | Qt::Key_Z}))
    , redo(action(window, MenuText::tr("&Redo"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}))
    , correctDate(action(window, MenuText::tr("&Correct Date"), {Qt::CTRL | Qt::Key_D}))
    , nextEvent(action(window, MenuText::tr("Ne&xt Event"), {Qt::CTRL | Qt::Key_PageDown}))
    , previousEvent(action(window, MenuText::tr("&Previous Event"), {Qt::CTRL | Qt::Key_PageUp}))
    , goTo(action(window, MenuText::tr("&Go To…"), {Qt::CTRL | Qt::Key_G}))
    , zoomIn(action(window, MenuText::tr("Zoom &In"), keys(QKeySequence::ZoomIn)))
    , zoomOut(action(window, MenuText::tr("Zoom &Out"), keys(QKeySequence::ZoomOut)))
    , fit(action(window, MenuText::tr("Show &Everything"), {Qt::CTRL | Qt::Key_0}))
    , back(action(window, MenuText::tr("Previous &View"), keys(QKeySequence::Back)))
    , forward(action(window, MenuText::tr("Next Vie&w"), keys(QKeySequence::Forward)))
    , showOverview(toggle(window, MenuText::tr("Ove&rview"), Qt::Key_F8))
    , showArticle(toggle(window, MenuText::tr("&Article"), Qt::Key_F9))
    , showInspector(toggle(window, MenuText::tr("&Inspector"), Qt::Key_F10))
    , about(action(window, MenuText::tr("&About Zeitstrahl")))
{
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
}

void Actions::fill(QMenuBar *bar)
{
    QMenu *file = bar->addMenu(MenuText::tr("&File"));
    file->addActions({newTimeline, open});
    recent = file->addMenu(MenuText::tr("Open &Recent"));
    file->addActions({saveAs, file->addSeparator(), importArticles, exportSvg, file->addSeparator(), quit});
    QMenu *edit = bar->addMenu(MenuText::tr("&Edit"));
    edit->addActions(
        {undo, redo, edit->addSeparator(), correctDate, edit->addSeparator(), nextEvent, previousEvent, goTo});
    QMenu *view = bar->addMenu(MenuText::tr("&View"));
    view->addActions(
        {zoomIn, zoomOut, fit, back, forward, view->addSeparator(), showOverview, showArticle, showInspector});
    bar->addMenu(MenuText::tr("&Help"))->addAction(about);
}

} // namespace zeitstrahl
