// SPDX-License-Identifier: Apache-2.0
#include "ui/recent_files.h"

#include <QFileInfo>
#include <QSettings>

namespace zeitstrahl {

static constexpr qsizetype MostFiles = 9;

static QString key()
{
    return QStringLiteral("recentFiles");
}

RecentFiles::RecentFiles(QMenu *menu, QObject *parent)
    : QObject(parent)
    , menu_(menu)
{
    list();
}

void RecentFiles::add(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList files = QSettings().value(key()).toStringList();
    files.removeAll(whole);
    files.prepend(whole);
    QSettings().setValue(key(), files.mid(0, MostFiles));
    list();
}

void RecentFiles::remove(const QString &path)
{
    QStringList files = QSettings().value(key()).toStringList();
    files.removeAll(QFileInfo(path).absoluteFilePath());
    QSettings().setValue(key(), files);
    list();
}

void RecentFiles::list()
{
    menu_->clear();
    const QStringList files = QSettings().value(key()).toStringList();
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QString name = QFileInfo(files[i]).fileName().replace(u'&', QStringLiteral("&&"));
        QAction *action = menu_->addAction(QStringLiteral("&%1  %2").arg(i + 1).arg(name));
        action->setStatusTip(files[i]);
        connect(action, &QAction::triggered, this, [this, file = files[i]] { emit chosen(file); });
    }
    menu_->setEnabled(!files.isEmpty());
    if (files.isEmpty())
        return;
    menu_->addSeparator();
    connect(menu_->addAction(tr("&Clear the List")), &QAction::triggered, this, &RecentFiles::forgetAll);
}

void RecentFiles::forgetAll()
{
    QSettings().remove(key());
    list();
}

} // namespace zeitstrahl
