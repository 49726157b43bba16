// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/display.h"
#include "core/text/error.h"

#include <QObject>

#include <filesystem>

class QWidget;

namespace zeitstrahl {

class Session;
struct PictureLook;

/// What the File menu does, with the questions that it asks. What goes wrong is said as one sentence and leaves
/// everything as it was.
class FileCommands : public QObject {
    Q_OBJECT
public:
    /// All must outlive it; dialogs belong to `window`.
    FileCommands(Session &session, const DisplayWords &words, QWidget *window);

    void startNew();
    void askAndOpen();
    bool open(const std::filesystem::path &path);
    bool askAndSave(); ///< false: not saved
    bool saveAs(const std::filesystem::path &path);
    void askAndExport(const PictureLook &look);
    /// In the format that its ending names.
    bool exportTo(const std::filesystem::path &path, const PictureLook &look);
    void askAndPrint(const PictureLook &look);
    std::vector<std::filesystem::path> askForArticles();
    /// Asks what to do with work that has no file yet; false: the user wants to go on with it.
    bool mayLeave();

signals:
    void said(const QString &sentence);
    void done(const QString &sentence); ///< it worked: for the status bar
    void openFailed(const QString &path);
    void damaged(const std::filesystem::path &path); ///< it could not be opened

private:
    QString suggestion(const QString &suffix) const;
    bool report(const Result<void> &result);

    Session &session_;
    const DisplayWords &words_;
    QWidget *window_;
};

} // namespace zeitstrahl
