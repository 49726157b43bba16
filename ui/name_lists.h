// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringListModel>

class QLineEdit;

namespace zeitstrahl {

class Session;

/// The people and places that the timeline knows, to complete names from. Collected when they are first asked for
/// after a change.
class NameLists : public QObject {
    Q_OBJECT
public:
    /// `session` must outlive it.
    explicit NameLists(Session &session, QObject *parent = nullptr);

    QAbstractItemModel *people() { return &people_; }
    QAbstractItemModel *places() { return &places_; }
    void update();

private:
    Session &session_;
    QStringListModel people_, places_;
    bool old_ = true;
};

/// Offers the names in which what is typed occurs.
void completeFrom(QAbstractItemModel *names, QLineEdit *line);
/// The same in a line with several names, for what stands behind the last comma.
void completeLastFrom(QAbstractItemModel *names, QLineEdit *line);

} // namespace zeitstrahl
