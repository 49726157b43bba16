// SPDX-License-Identifier: Apache-2.0
#include "ui/people_field.h"
#include "ui/name_lists.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace zeitstrahl {

PeopleField::PeopleField(QAbstractItemModel *known, QWidget *parent)
    : QWidget(parent)
    , known_(known)
    , column_(new QVBoxLayout(this))
{
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(3);
    setNames({});
}

QLineEdit *PeopleField::addLine()
{
    auto *line = new QLineEdit;
    completeFrom(known_, line);
    line->installEventFilter(this);
    line->setReadOnly(!editable_);
    column_->addWidget(line);
    setTabOrder(lines_.empty() ? nullptr : lines_.back(), line);
    connect(line, &QLineEdit::editingFinished, this, &PeopleField::finish);
    QAction *remove =
        line->addAction(style()->standardIcon(QStyle::SP_LineEditClearButton), QLineEdit::TrailingPosition);
    remove->setToolTip(tr("Remove this person"));
    connect(remove, &QAction::triggered, this, [this, line] {
        line->clear();
        finish();
    });
    lines_.append(line);
    setFocusProxy(lines_.front());
    return line;
}

void PeopleField::fit(qsizetype count)
{
    while (lines_.size() < count)
        addLine();
    while (lines_.size() > count) {
        QLineEdit *last = lines_.takeLast();
        last->disconnect(this);
        last->hide();
        last->deleteLater();
    }
}

void PeopleField::setNames(const QStringList &names)
{
    names_ = names;
    fit(names.size() + 1);
    for (qsizetype i = 0; i < lines_.size(); ++i) {
        const bool isNew = i == names.size();
        QLineEdit *line = lines_[i];
        if (line->text() != names.value(i)) {
            line->setText(names.value(i));
            line->setCursorPosition(0); // where it is too narrow, a name's beginning is seen
        }
        line->actions().constFirst()->setVisible(!isNew && editable_);
        line->setPlaceholderText(isNew ? tr("Add a person") : QString());
        line->setAccessibleName(isNew ? tr("Add a person") : tr("Person %1").arg(i + 1));
        line->setVisible(!isNew || editable_);
    }
}

QStringList PeopleField::typed() const
{
    QStringList names;
    for (const QLineEdit *line : lines_)
        names << line->text().simplified();
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

void PeopleField::finish()
{
    take(typed());
}

void PeopleField::take(const QStringList &names)
{
    if (names == names_ || !editable_)
        return;
    const bool added = names.size() > names_.size() && lines_.back()->hasFocus();
    setNames(names);
    if (added)
        lines_.back()->setFocus(Qt::OtherFocusReason);
    emit edited(names);
}

void PeopleField::setEditable(bool editable)
{
    editable_ = editable;
    for (QLineEdit *line : lines_)
        line->setReadOnly(!editable);
    setNames(names_);
}

void PeopleField::move(QLineEdit *line, int by)
{
    QStringList names = typed();
    const qsizetype from = lines_.indexOf(line), to = from + by;
    if (from >= names.size() || to < 0 || to >= names.size())
        return;
    names.move(from, to);
    lines_[to]->setFocus(Qt::OtherFocusReason);
    take(names);
}

bool PeopleField::eventFilter(QObject *object, QEvent *event)
{
    auto *line = static_cast<QLineEdit *>(object);
    if (event->type() == QEvent::FocusIn)
        emit entered();
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool up = key->key() == Qt::Key_Up, down = key->key() == Qt::Key_Down;
    if (key->modifiers() == Qt::AltModifier && (up || down)) {
        move(line, up ? -1 : 1);
        return true;
    }
    if (key->key() == Qt::Key_Escape && line->text() != names_.value(lines_.indexOf(line))) {
        line->setText(names_.value(lines_.indexOf(line)));
        return true;
    }
    return false;
}

} // namespace zeitstrahl
