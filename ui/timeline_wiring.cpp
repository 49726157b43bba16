// SPDX-License-Identifier: Apache-2.0
// What the window does with the timeline and what stands in its place.
#include "ui/article_panel.h"
#include "ui/edit_commands.h"
#include "ui/event_table.h"
#include "ui/filter_bar.h"
#include "ui/inspector.h"
#include "ui/jump_field.h"
#include "ui/lane_menu.h"
#include "ui/main_window.h"
#include "ui/overview_strip.h"
#include "ui/session.h"
#include "ui/timeline_menu.h"
#include "ui/timeline_view.h"

#include <QApplication>
#include <QClipboard>
#include <QSettings>
#include <QStackedWidget>

namespace zeitstrahl {

void MainWindow::wireTimeline()
{
    const auto on = [this](QAction *action, auto what) { connect(action, &QAction::triggered, this, what); };
    timeline_->setReader([this](const EventId &id) {
        const Event *event = session_.event(id);
        return event ? std::optional(*event) : std::nullopt;
    });
    on(actions_.nextEvent, [this] { step(1); });
    on(actions_.previousEvent, [this] { step(-1); });
    on(actions_.goTo, [this] { jump_->open(); });
    connect(jump_, &JumpField::toDays, timeline_, &TimelineView::goTo);
    connect(jump_, &JumpField::toEvent, &session_, &Session::select);
    on(actions_.zoomIn, [this] { timeline_->zoomIn(); });
    on(actions_.zoomOut, [this] { timeline_->zoomOut(); });
    on(actions_.fit, [this] { timeline_->fit(); });
    on(actions_.showSelection, [this] { timeline_->showSelection(); });
    on(actions_.back, [this] { timeline_->back(); });
    on(actions_.forward, [this] { timeline_->forward(); });
    on(actions_.showInArticle, [this] { showProof(Field::Kind); });
    on(actions_.copyEvents, [this] { QApplication::clipboard()->setText(timeline_->selectedText()); });
    const auto showWays = [this] {
        actions_.back->setEnabled(timeline_->canGoBack());
        actions_.forward->setEnabled(timeline_->canGoForward());
    };
    connect(timeline_, &TimelineView::viewChanged, this, showWays);
    showWays();

    new LaneMenu(*timeline_, *actions_.lanes, this);
    auto *menu = new TimelineMenu(*timeline_, actions_, this);
    connect(menu, &TimelineMenu::eventWanted, edits_, [this](const Period &when) { edits_->addEvent(when); });

    connect(filter_, &FilterBar::changed, this, [this](const Filter &filter) {
        timeline_->setFilter(filter);
        showTable();
    });
    connect(filter_, &FilterBar::closed, this, [this] {
        actions_.showFilter->setChecked(false);
        pages_->currentWidget()->setFocus();
    });
    connect(actions_.showFilter, &QAction::toggled, filter_, &QWidget::setVisible);
    on(actions_.showFilter, [this](bool shown) {
        if (shown)
            filter_->open();
    });
    connect(actions_.showTable, &QAction::toggled, this, [this](bool shown) {
        showTable();
        pages_->setCurrentIndex(shown ? 1 : 0);
        (shown ? static_cast<QWidget *>(table_) : timeline_)->setFocus();
    });
    connect(actions_.showOverview, &QAction::toggled, overview_, &QWidget::setVisible);
    on(actions_.showOverview, [](bool shown) { QSettings().setValue("window/overview", shown); });
    connect(actions_.showArticle, &QAction::toggled, article_, &QWidget::setVisible);
    connect(actions_.showInspector, &QAction::toggled, inspector_, &QWidget::setVisible);
}

} // namespace zeitstrahl
