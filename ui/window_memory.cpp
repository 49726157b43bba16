// SPDX-License-Identifier: Apache-2.0
// Where the window stood and how it was divided, from run to run.
#include "ui/article_panel.h"
#include "ui/inspector.h"
#include "ui/main_window.h"

#include <QScreen>
#include <QSettings>
#include <QSplitter>

namespace zeitstrahl {

void MainWindow::remember() const
{
    QSettings settings;
    settings.setValue("window/geometry", saveGeometry());
    settings.setValue("window/columns", columns_->saveState());
    settings.setValue("window/rows", rows_->saveState());
    settings.setValue("window/article", actions_.showArticle->isChecked());
    settings.setValue("window/inspector", actions_.showInspector->isChecked());
}

void MainWindow::restore()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value("window/geometry").toByteArray())) {
        const QSize room = screen()->availableSize();
        resize(std::min(1440, room.width() * 95 / 100), std::min(900, room.height() * 92 / 100));
    }
    if (!columns_->restoreState(settings.value("window/columns").toByteArray()))
        columns_->setSizes({width() * 22 / 100, width() * 58 / 100, width() * 42 / 100});
    if (!rows_->restoreState(settings.value("window/rows").toByteArray()))
        rows_->setSizes({height() * 62 / 100, height() * 38 / 100});
    actions_.showOverview->setChecked(settings.value("window/overview", false).toBool());
    actions_.showArticle->setChecked(settings.value("window/article", true).toBool());
    actions_.showInspector->setChecked(settings.value("window/inspector", true).toBool());
}

} // namespace zeitstrahl
