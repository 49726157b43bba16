// SPDX-License-Identifier: Apache-2.0
#include "ui/file_repair.h"
#include "core/store/backups.h"
#include "core/store/merge.h"
#include "ui/check_text.h"
#include "ui/fault_text.h"
#include "ui/rescue.h"
#include "ui/rescue_dialog.h"
#include "ui/session.h"
#include "ui/strings.h"

#include <QApplication>
#include <QFileDialog>
#include <QMessageBox>

namespace zeitstrahl {

FileRepair::FileRepair(Session &session, QWidget *window)
    : QObject(window)
    , session_(session)
    , window_(window)
{
}

void FileRepair::check()
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto report = session_.check();
    QApplication::restoreOverrideCursor();
    if (!report) {
        emit said(faultText(report.error()));
        return;
    }
    QStringList lines = checkText(*report);
    QMessageBox box(report->isSound() ? QMessageBox::Information : QMessageBox::Warning, tr("Check Timeline"),
        lines.takeFirst(), QMessageBox::Ok, window_);
    box.setInformativeText(lines.join(u'\n'));
    box.exec();
}

void FileRepair::offerRescue(const std::filesystem::path &damaged)
{
    RescueDialog dialog(damaged, backupsOf(session_.workplace().backups, damaged), window_);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto backup = dialog.backup();
    const auto rescued = backup ? restoreBackup(*backup, damaged) : salvageBeside(damaged);
    if (!rescued) {
        emit said(faultText(rescued.error()));
        return;
    }
    emit openWanted(rescued->path);
    emit said(rescued->report);
}

void FileRepair::askAndMerge()
{
    session_.settle();
    const QString timelines = tr("Zeitstrahl timelines (*.zeitstrahl)");
    const QString folder = QFileInfo(filePath(session_.path())).absolutePath();
    const QString other = QFileDialog::getOpenFileName(window_, tr("Merge With Timeline"), folder, timelines);
    if (other.isEmpty())
        return;
    QFileDialog dialog(window_, tr("Save Merged Timeline As"), folder, timelines);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("zeitstrahl"));
    if (dialog.exec() == QDialog::Accepted)
        merge(toPath(other), toPath(dialog.selectedFiles().value(0)));
}

bool FileRepair::merge(const std::filesystem::path &other, const std::filesystem::path &target)
{
    const auto merged = mergeTimelines(session_.path(), other, target);
    if (!merged) {
        emit said(faultText(merged.error()));
        return false;
    }
    emit openWanted(target);
    QString report = tr("“%1” came in: %2 new articles, %3 decisions.")
                         .arg(fileName(other))
                         .arg(merged->articlesAdded)
                         .arg(merged->decisionsAdded);
    if (merged->offers > 0)
        report += u' ' + tr("%Ln decision(s) differ; see the list of what to review.", "", int(merged->offers));
    if (!merged->otherTexts.empty())
        report += u' ' + tr("Of %Ln article(s) the later text was kept.", "", int(merged->otherTexts.size()));
    emit said(report);
    return true;
}

} // namespace zeitstrahl
