// SPDX-License-Identifier: Apache-2.0
#include "ui/main_window.h"
#include "ui/access_strip.h"
#include "ui/article_panel.h"
#include "ui/banner.h"
#include "ui/days.h"
#include "ui/dropped_files.h"
#include "ui/edit_commands.h"
#include "ui/event_table.h"
#include "ui/examples.h"
#include "ui/fault_text.h"
#include "ui/file_care.h"
#include "ui/file_commands.h"
#include "ui/file_repair.h"
#include "ui/filter_bar.h"
#include "ui/hairline_splitter.h"
#include "ui/inspector.h"
#include "ui/jump_field.h"
#include "ui/name_lists.h"
#include "ui/overview_strip.h"
#include "ui/palette.h"
#include "ui/publication_dialog.h"
#include "ui/recent_files.h"
#include "ui/review_panel.h"
#include "ui/review_walk.h"
#include "ui/search_panel.h"
#include "ui/session.h"
#include "ui/side_panel.h"
#include "ui/strings.h"
#include "ui/timeline_view.h"
#include "ui/typed_period.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QProgressBar>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QStyle>

namespace zeitstrahl {

MainWindow::MainWindow(Session &session, const DisplayWords &words)
    : session_(session)
    , words_(words)
    , actions_(this)
    , timeline_(new TimelineView)
    , overview_(new OverviewStrip(*timeline_))
    , names_(new NameLists(session, this))
    , filter_(new FilterBar(words, *names_))
    , article_(new ArticlePanel(session, words))
    , inspector_(new Inspector(words, *names_,
          [this](const Event &event, const QString &typed) {
              return typedPeriod(session_, event, typed, words_.language);
          }))
    , side_(new SidePanel)
    , search_(new SearchPanel(session, words))
    , review_(new ReviewPanel(session, words))
    , banner_(new Banner(this))
    , access_(new AccessStrip(actions_.saveAs))
    , jump_(new JumpField([this](const QString &typed) { return jumpFor(typed); }, timeline_))
    , files_(new FileCommands(session, words, this))
    , repair_(new FileRepair(session, this))
    , care_(new FileCare(session, this))
    , edits_(new EditCommands(session, words, actions_, this))
    , walk_(new ReviewWalk(session, actions_, this))
    , import_(new ArticleImport(
          session, [this](const auto &question) { return askForDate(question); }, this))
    , columns_(new HairlineSplitter(Qt::Horizontal))
    , rows_(new HairlineSplitter(Qt::Vertical))
    , pages_(new QStackedWidget)
    , progress_(new QProgressBar)
{
    setAcceptDrops(true);
    timeline_->setDisplayWords(words);
    timeline_->setToday(toDay(QDate::currentDate()));
    timeline_->setGlideTime(style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this));
    actions_.fill(menuBar());
    recent_ = new RecentFiles(actions_.recent, this);
    layOut();
    wireActions();
    wireSession();
    wireEditing();
    wireSide();
    wireFiles();
    wireImport();
    wireTimeline();
    restore();
    showFile();
    showEvents();
    showSelection();
}

void MainWindow::showFile()
{
    const QString path = filePath(session_.path());
    setWindowFilePath(path);
    setWindowTitle(
        tr("%1 – Zeitstrahl").arg(path.isEmpty() ? tr("New Timeline") : QFileInfo(path).completeBaseName()));
    if (!path.isEmpty())
        recent_->add(path);
    access_->setAccess(session_.access());
    inspector_->setEditable(session_.mayWrite());
    actions_.importArticles->setEnabled(session_.mayWrite());
    actions_.mergeFile->setEnabled(!path.isEmpty());
}

void MainWindow::showEvents()
{
    timeline_->setEmptyText(session_.articles().empty()
            ? tr("Drop articles here, or choose Import Articles from the File menu.")
            : tr("These articles report no meetings."));
    outline_ = session_.outline();
    timeline_->setEvents(outline_);
    showTable();
    constexpr std::size_t many = 40; // fewer are overseen without; until somebody has said what they want
    if (outline_->events.size() > many && !QSettings().contains("window/overview"))
        actions_.showOverview->setChecked(true);
    actions_.exportFile->setEnabled(!outline_->events.empty());
    actions_.print->setEnabled(!outline_->events.empty());
    actions_.nextEvent->setEnabled(!outline_->events.empty());
    actions_.previousEvent->setEnabled(!outline_->events.empty());
}

/// What the filter leaves clear. It is filled when somebody looks at it.
void MainWindow::showTable()
{
    filter_->showCount(timeline_->matching(), timeline_->lanes().events);
    if (!actions_.showTable->isChecked())
        return;
    if (!table_)
        addTable();
    table_->setEvents(outline_, timeline_->clearEvents());
    table_->select(session_.selection());
}

void MainWindow::showSelection()
{
    const Event *event = session_.selected();
    const std::vector<EventId> all = session_.selection();
    timeline_->select(all);
    if (table_)
        table_->select(all);
    for (QAction *action : {actions_.showSelection, actions_.copyEvents, actions_.showInArticle})
        action->setEnabled(event);
    inspector_->setEvent(event, event ? session_.article({event->article}) : nullptr);
}

void MainWindow::step(int events)
{
    if (const auto event = session_.eventBeside(events))
        session_.select(*event);
}

std::optional<Jump> MainWindow::jumpFor(const QString &typed) const
{
    const Event *here = session_.selected();
    return jumpTo(
        typed, *outline_, here ? std::optional(here->id) : std::nullopt, toDay(QDate::currentDate()), words_);
}

void MainWindow::decide(const EventId &event, const Decision &decision)
{
    report(session_.decide(event, decision));
}

void MainWindow::edit(Field field)
{
    actions_.showInspector->setChecked(true);
    inspector_->edit(field);
}

void MainWindow::showProof(Field field)
{
    actions_.showArticle->setChecked(true);
    if (!article_->showProof(field))
        showMessage(tr("No words of the article say this"));
}

void MainWindow::report(const Result<void> &result)
{
    if (!result)
        banner_->add(faultText(result.error()));
}

void MainWindow::showMessage(const QString &sentence)
{
    constexpr int milliseconds = 8000;
    statusBar()->showMessage(sentence, milliseconds);
}

void MainWindow::take(const std::vector<std::filesystem::path> &paths)
{
    QList<ArticleImport::Source> articles;
    for (const auto &path : paths)
        if (path.extension() == ".zeitstrahl")
            files_->open(path);
        else
            articles.push_back({path, {}});
    import_->start(std::move(articles));
}

void MainWindow::showExamples()
{
    connect(import_, &ArticleImport::finished, &session_, &Session::forgetUnsavedWork, Qt::SingleShotConnection);
    import_->start(exampleArticles());
}

std::variant<Day, ArticleImport::Skip> MainWindow::askForDate(const ArticleImport::Question &question)
{
    PublicationDialog dialog(
        fileName(question.path), opening(question.article), toDay(QDate::currentDate()), question.waiting, this);
    if (dialog.exec() == QDialog::Accepted)
        return dialog.day();
    return dialog.leaveOutAll() ? ArticleImport::Skip::All : ArticleImport::Skip::This;
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(event->mimeData()).empty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    // The program that drags waits until this returns; questions come after.
    QMetaObject::invokeMethod(
        this, [this, files = droppedFiles(event->mimeData())] { take(files); }, Qt::QueuedConnection);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange && centralWidget())
        centralWidget()->setPalette(sheetPalette(QApplication::palette()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    session_.settle();
    if (!files_->mayLeave())
        return event->ignore();
    care_->finish();
    remember();
    event->accept();
}

} // namespace zeitstrahl
