// SPDX-License-Identifier: Apache-2.0
#include "ui/file_commands.h"
#include "core/export/safe_file.h"
#include "ui/exports.h"
#include "ui/fault_text.h"
#include "ui/session.h"
#include "ui/strings.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>

namespace zeitstrahl {

FileCommands::FileCommands(Session &session, const DisplayWords &words, QWidget *window)
    : QObject(window)
    , session_(session)
    , words_(words)
    , window_(window)
{
}

bool FileCommands::report(const Result<void> &result)
{
    if (!result)
        emit said(faultText(result.error()));
    return result.has_value();
}

void FileCommands::startNew()
{
    if (mayLeave())
        report(session_.startNew());
}

void FileCommands::askAndOpen()
{
    const QString file = QFileDialog::getOpenFileName(
        window_, tr("Open Timeline"), suggestion({}), tr("Zeitstrahl timelines (*.zeitstrahl);;All files (*)"));
    if (!file.isEmpty())
        open(toPath(file));
}

bool FileCommands::open(const std::filesystem::path &path)
{
    if (!mayLeave())
        return false;
    const auto opened = session_.open(path);
    report(opened);
    if (!opened && opened.error().fault == Fault::TimelineDamaged)
        emit damaged(path);
    else if (!opened)
        emit openFailed(filePath(path));
    return opened.has_value();
}

bool FileCommands::askAndSave()
{
    QFileDialog dialog(window_, tr("Save Timeline As"), suggestion(QStringLiteral("zeitstrahl")),
        tr("Zeitstrahl timelines (*.zeitstrahl)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("zeitstrahl"));
    return dialog.exec() == QDialog::Accepted && saveAs(toPath(dialog.selectedFiles().value(0)));
}

bool FileCommands::saveAs(const std::filesystem::path &path)
{
    const bool saved = report(session_.saveAs(path));
    if (saved)
        emit done(tr("Saved as “%1”").arg(fileName(path)));
    return saved;
}

void FileCommands::askAndExport(const PictureLook &look)
{
    QFileDialog dialog(window_, tr("Export"), suggestion(QStringLiteral("svg")), exportFilters());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    const auto endAsChosen = [&dialog](const QString &filter) { // "PDF documents (*.pdf)"
        dialog.setDefaultSuffix(filter.mid(filter.lastIndexOf(u'.') + 1).chopped(1));
    };
    connect(&dialog, &QFileDialog::filterSelected, this, endAsChosen);
    endAsChosen(dialog.selectedNameFilter());
    if (dialog.exec() == QDialog::Accepted)
        exportTo(toPath(dialog.selectedFiles().value(0)), look);
}

bool FileCommands::exportTo(const std::filesystem::path &path, const PictureLook &look)
{
    const auto format = exportFormat(filePath(path));
    if (!format) {
        emit said(tr("The name “%1” does not say which format is meant.").arg(fileName(path)));
        return false;
    }
    const bool written = report(session_.events().and_then([&](const std::vector<Event> &events) {
        return writeSafely(path, exported(events, *format, words_, look));
    }));
    if (written)
        emit done(tr("Exported to “%1”").arg(fileName(path)));
    return written;
}

void FileCommands::askAndPrint(const PictureLook &look)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    if (QPrintDialog(&printer, window_).exec() == QDialog::Accepted)
        report(
            session_.events().map([&](const std::vector<Event> &events) { print(events, words_, look, printer); }));
}

std::vector<std::filesystem::path> FileCommands::askForArticles()
{
    const QStringList files = QFileDialog::getOpenFileNames(
        window_, tr("Import Articles"), suggestion({}), tr("Articles (*.txt *.html *.htm *.xhtml);;All files (*)"));
    std::vector<std::filesystem::path> paths;
    for (const QString &file : files)
        paths.push_back(toPath(file));
    return paths;
}

bool FileCommands::mayLeave()
{
    if (!session_.hasUnsavedWork())
        return true;
    QMessageBox question(QMessageBox::Question, tr("Save Timeline"), tr("Save this timeline before it is closed?"),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, window_);
    question.setInformativeText(tr("It has no file yet. What you imported and corrected would be lost."));
    question.setDefaultButton(QMessageBox::Save);
    const int answer = question.exec();
    return answer == QMessageBox::Discard || (answer == QMessageBox::Save && askAndSave());
}

QString FileCommands::suggestion(const QString &suffix) const
{
    const QString path = filePath(session_.path());
    const QString folder = path.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                          : QFileInfo(path).absolutePath();
    if (suffix.isEmpty())
        return folder;
    const QString name = path.isEmpty() ? tr("Timeline") : QFileInfo(path).completeBaseName();
    return folder + u'/' + name + u'.' + suffix;
}

} // namespace zeitstrahl
