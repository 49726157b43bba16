// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/display.h"
#include "ui/actions.h"
#include "ui/article_import.h"

#include <QMainWindow>

class QLabel;
class QProgressBar;
class QSplitter;
class QStackedWidget;

namespace zeitstrahl {

class AccessStrip;
class ArticlePanel;
class Banner;
class EditCommands;
class EventTable;
class FileCare;
class FileCommands;
class FileRepair;
class FilterBar;
class Inspector;
class JumpField;
class NameLists;
class OverviewStrip;
class RecentFiles;
class ReviewPanel;
class ReviewWalk;
class SearchPanel;
class SidePanel;
class TimelineView;

/// Puts the parts together and wires them; every part does its own work.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// Both must outlive the window.
    MainWindow(Session &session, const DisplayWords &words);

    FileCommands *files() const { return files_; }
    FileRepair *repair() const { return repair_; }
    ArticleImport *import() const { return import_; }
    /// Timelines are opened (the last one stays), articles imported, folders and what is missing named.
    void take(const std::vector<std::filesystem::path> &paths);
    void showExamples(); ///< the articles that come with the program

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void wireActions();
    void wireSession();
    void wireEditing();
    void wireSide();
    void wireFiles();
    void wireImport();
    void wireTimeline();
    void showFile();
    void showEvents();
    void addTable();
    void showTable();
    void showSelection();
    void step(int events);
    std::optional<struct Jump> jumpFor(const QString &typed) const;
    void decide(const EventId &event, const Decision &decision);
    void edit(Field field);
    void showProof(Field field);
    void report(const Result<void> &result);
    void showMessage(const QString &sentence); ///< for a while
    std::variant<Day, ArticleImport::Skip> askForDate(const ArticleImport::Question &question);
    void remember() const;
    void restore();

    Session &session_;
    const DisplayWords &words_;
    Actions actions_;
    std::shared_ptr<const Outline> outline_; ///< of the session's events
    TimelineView *timeline_;
    OverviewStrip *overview_;
    NameLists *names_;
    FilterBar *filter_;
    EventTable *table_ = nullptr; ///< made when it is first looked at
    ArticlePanel *article_;
    Inspector *inspector_;
    SidePanel *side_;
    SearchPanel *search_;
    ReviewPanel *review_;
    Banner *banner_;
    AccessStrip *access_;
    JumpField *jump_;
    FileCommands *files_;
    FileRepair *repair_;
    FileCare *care_;
    EditCommands *edits_;
    ReviewWalk *walk_;
    ArticleImport *import_;
    RecentFiles *recent_ = nullptr;
    QSplitter *columns_, *rows_;
    QStackedWidget *pages_; ///< the picture, the table
    QProgressBar *progress_;
};

} // namespace zeitstrahl
