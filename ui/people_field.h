// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringList>
#include <QWidget>

class QAbstractItemModel;
class QLineEdit;
class QVBoxLayout;

namespace zeitstrahl {

/// A line for each person and an empty one to add another. Changing a line renames, emptying it removes,
/// Alt+Up and Alt+Down move: who stands first acts first.
class PeopleField : public QWidget {
    Q_OBJECT
public:
    /// `known`: names to complete from; must outlive the field.
    explicit PeopleField(QAbstractItemModel *known, QWidget *parent = nullptr);

    void setNames(const QStringList &names);
    void finish(); ///< takes what is typed
    void setEditable(bool editable);
    QList<QLineEdit *> lines() const { return lines_; }

signals:
    void edited(const QStringList &names);
    void entered(); ///< a line got the focus

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QLineEdit *addLine();
    void fit(qsizetype count);
    void take(const QStringList &names);
    QStringList typed() const;
    void move(QLineEdit *line, int by);

    QAbstractItemModel *known_;
    QVBoxLayout *column_;
    QList<QLineEdit *> lines_; ///< the last one is empty
    QStringList names_;
    bool editable_ = true;
};

} // namespace zeitstrahl
