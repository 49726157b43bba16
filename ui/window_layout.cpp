// SPDX-License-Identifier: Apache-2.0
// Where the parts of the window stand.
#include "ui/access_strip.h"
#include "ui/article_panel.h"
#include "ui/banner.h"
#include "ui/event_table.h"
#include "ui/filter_bar.h"
#include "ui/hairline_splitter.h"
#include "ui/inspector.h"
#include "ui/main_window.h"
#include "ui/overview_strip.h"
#include "ui/palette.h"
#include "ui/review_panel.h"
#include "ui/search_panel.h"
#include "ui/session.h"
#include "ui/side_panel.h"
#include "ui/timeline_view.h"

#include <QApplication>
#include <QProgressBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace zeitstrahl {

/// The widgets one below the other; `high` takes the room that is left.
static QWidget *below(std::initializer_list<QWidget *> widgets, QWidget *high)
{
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (QWidget *widget : widgets)
        rows->addWidget(widget, widget == high ? 1 : 0);
    return page;
}

void MainWindow::layOut()
{
    pages_->addWidget(below({timeline_, overview_}, timeline_));
    filter_->hide();
    rows_->addWidget(below({filter_, pages_}, pages_));
    rows_->addWidget(inspector_);
    rows_->setStretchFactor(0, 3);
    rows_->setStretchFactor(1, 2);
    side_->addPage(search_, tr("Search"));
    side_->addPage(review_, tr("To review"));
    columns_->addWidget(side_);
    columns_->addWidget(rows_);
    columns_->addWidget(article_);
    columns_->setStretchFactor(1, 3);
    columns_->setStretchFactor(2, 2);
    article_->setMinimumWidth(260);
    inspector_->setMinimumHeight(150);

    QWidget *page = below({access_, banner_, columns_}, columns_);
    setCentralWidget(page);
    page->setAutoFillBackground(true);
    page->setPalette(sheetPalette(QApplication::palette()));
    progress_->setMaximumWidth(220);
    progress_->setAccessibleName(tr("Progress of the import"));
    progress_->hide();
    statusBar()->addPermanentWidget(progress_);
}

void MainWindow::addTable()
{
    table_ = new EventTable(words_);
    QWidget *page = below({table_}, table_);
    page->layout()->setContentsMargins(20, 6, 0, 0); // its text begins where the picture's does
    pages_->addWidget(page);
    connect(table_, &EventTable::selected, &session_, &Session::selectAll);
    connect(table_, &EventTable::activated, this, [this] { actions_.correctDate->trigger(); });
}

} // namespace zeitstrahl
