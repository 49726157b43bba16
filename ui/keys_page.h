// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDialog>

class QMenuBar;
class QTreeWidget;

namespace zeitstrahl {

/// All keys, made from the menus and from what the timeline does with keys and pointer: none can be forgotten.
class KeysPage : public QDialog {
    Q_OBJECT
public:
    KeysPage(const QMenuBar &menus, QWidget *parent);

private:
    QTreeWidget *list_;
};

} // namespace zeitstrahl
