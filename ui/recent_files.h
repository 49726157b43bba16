// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QMenu>
#include <QObject>

namespace zeitstrahl {

/// The timelines last opened, newest first, remembered from run to run and listed in a menu.
class RecentFiles : public QObject {
    Q_OBJECT
public:
    RecentFiles(QMenu *menu, QObject *parent);

    void add(const QString &path);
    void remove(const QString &path);

signals:
    void chosen(const QString &path);

private:
    void list();
    void forgetAll();

    QMenu *menu_;
};

} // namespace zeitstrahl
