// SPDX-License-Identifier: Apache-2.0
// Which part of the window listens to which.
#include "ui/article_panel.h"
#include "ui/banner.h"
#include "ui/edit_commands.h"
#include "ui/exports.h"
#include "ui/fault_text.h"
#include "ui/file_care.h"
#include "ui/file_commands.h"
#include "ui/file_repair.h"
#include "ui/inspector.h"
#include "ui/keys_page.h"
#include "ui/main_window.h"
#include "ui/recent_files.h"
#include "ui/review_panel.h"
#include "ui/review_walk.h"
#include "ui/search_panel.h"
#include "ui/session.h"
#include "ui/side_panel.h"
#include "ui/strings.h"
#include "ui/timeline_view.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QProgressBar>
#include <QStatusBar>

namespace zeitstrahl {

void MainWindow::wireActions()
{
    const auto on = [this](QAction *action, auto what) { connect(action, &QAction::triggered, this, what); };
    on(actions_.newTimeline, [this] { files_->startNew(); });
    on(actions_.open, [this] { files_->askAndOpen(); });
    on(actions_.saveAs, [this] { files_->askAndSave(); });
    on(actions_.importArticles, [this] { take(files_->askForArticles()); });
    on(actions_.exportFile, [this] { files_->askAndExport({timeline_->grouping(), timeline_->filter()}); });
    on(actions_.print, [this] { files_->askAndPrint({timeline_->grouping(), timeline_->filter()}); });
    on(actions_.quit, [this] { close(); });
    on(actions_.keys, [this] { KeysPage(*menuBar(), this).exec(); });
    on(actions_.about, [this] {
        QMessageBox::about(this, tr("About Zeitstrahl"),
            tr("<h3>Zeitstrahl %1</h3><p>Turns news articles into a timeline of diplomatic meetings.</p>"
               "<p>Licensed under the Apache License 2.0.</p>")
                .arg(QApplication::applicationVersion()));
    });
}

void MainWindow::wireSession()
{
    connect(&session_, &Session::fileChanged, this, &MainWindow::showFile);
    connect(&session_, &Session::changed, this, &MainWindow::showEvents);
    connect(&session_, &Session::selectionChanged, this, &MainWindow::showSelection);
    connect(timeline_, &TimelineView::selected, &session_, &Session::selectAll);
}

void MainWindow::wireEditing()
{
    const auto on = [this](QAction *action, auto what) { connect(action, &QAction::triggered, this, what); };
    on(actions_.undo, [this] { report(session_.undo()); });
    on(actions_.redo, [this] { report(session_.redo()); });
    on(actions_.correctDate, [this] { edit(Field::When); });
    on(actions_.editPeople, [this] { edit(Field::Participants); });
    on(actions_.editPlace, [this] { edit(Field::Place); });
    on(actions_.editNote, [this] { edit(Field::Note); });
    inspector_->offer({actions_.confirm, actions_.remove});
    connect(&session_, &Session::settling, inspector_, &Inspector::finish);
    connect(timeline_, &TimelineView::activated, this, [this] { actions_.correctDate->trigger(); });
    connect(timeline_, &TimelineView::dateDragged, this,
        [this](const EventId &event, const Period &to) { decide(event, decide::When{to}); });
    connect(inspector_, &Inspector::decided, this, &MainWindow::decide);
    connect(inspector_, &Inspector::separated, edits_, &EditCommands::separate);
    connect(inspector_, &Inspector::proofWanted, this, &MainWindow::showProof);
    connect(inspector_, &Inspector::sentenceWanted, this, [this](const ArticleId &article, Span sentence) {
        actions_.showArticle->setChecked(true);
        article_->show(article, sentence);
    });
    connect(edits_, &EditCommands::said, banner_, &Banner::add);
    connect(
        edits_, &EditCommands::done, this, [this](const QString &text) { statusBar()->showMessage(text, 8000); });
    connect(edits_, &EditCommands::namesWanted, this, [this] { edit(Field::Participants); });
}

void MainWindow::wireFiles()
{
    connect(recent_, &RecentFiles::chosen, this, [this](const QString &path) { files_->open(toPath(path)); });
    connect(files_, &FileCommands::openFailed, recent_, &RecentFiles::remove);
    connect(files_, &FileCommands::said, banner_, &Banner::add);
    connect(files_, &FileCommands::done, this, &MainWindow::showMessage);
    connect(files_, &FileCommands::damaged, repair_, &FileRepair::offerRescue);
    connect(actions_.check, &QAction::triggered, repair_, &FileRepair::check);
    connect(actions_.mergeFile, &QAction::triggered, repair_, &FileRepair::askAndMerge);
    connect(repair_, &FileRepair::said, banner_, &Banner::add);
    connect(repair_, &FileRepair::openWanted, files_, &FileCommands::open);
    connect(care_, &FileCare::said, banner_, &Banner::add);
    connect(care_, &FileCare::damaged, this, [this](const Error &error) {
        banner_->add(faultText(error));
        repair_->offerRescue(session_.path());
    });
}

void MainWindow::wireSide()
{
    connect(actions_.find, &QAction::triggered, this, [this] {
        side_->open(search_);
        search_->line()->selectAll();
    });
    connect(actions_.reviewList, &QAction::triggered, this, [this] { side_->open(review_); });
    connect(side_, &SidePanel::closed, timeline_, [this] { timeline_->setFocus(); });
    connect(search_, &SearchPanel::chosen, this, [this] {
        if (session_.selected())
            return timeline_->setFocus();
        actions_.showArticle->setChecked(true);
        article_->view()->setFocus();
    });
    connect(review_, &ReviewPanel::edited, edits_, &EditCommands::apply);
    connect(walk_, &ReviewWalk::confirmed, edits_, [this] { edits_->decide(decide::Confirmed{}); });
    connect(walk_, &ReviewWalk::done, this, &MainWindow::showMessage);
}

void MainWindow::wireImport()
{
    connect(import_, &ArticleImport::started, progress_, &QWidget::show);
    connect(import_, &ArticleImport::progressed, this, [this](int done, int total) {
        progress_->setRange(0, total);
        progress_->setValue(done);
        statusBar()->showMessage(tr("Reading article %1 of %2…").arg(std::min(done + 1, total)).arg(total));
    });
    connect(import_, &ArticleImport::said, banner_, &Banner::add);
    connect(import_, &ArticleImport::finished, this, [this](int articles) {
        progress_->hide();
        statusBar()->showMessage(tr("%Ln article(s) imported", "", articles), 8000);
    });
    connect(&session_, &Session::replaced, import_, &ArticleImport::cancel);
}

} // namespace zeitstrahl
