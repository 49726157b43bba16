// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/display.h"
#include "core/store/edit.h"

#include <QWidget>

#include <map>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace zeitstrahl {

class FieldLabel;
class NameLists;
class PeopleField;

/// What an event is, who met and where, and a person's note, each to be changed and to be set back.
class EventForm : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the form.
    EventForm(const DisplayWords &words, NameLists &names, QWidget *parent = nullptr);

    void setEvent(const Event &event);
    void setEditable(bool editable);
    void finish(); ///< takes what is half typed
    void edit(Field field); ///< puts the cursor there

signals:
    void decided(const zeitstrahl::Decision &decision);
    void proofWanted(zeitstrahl::Field field);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void addRow(Field field, const QString &name, QWidget *editor);
    void addKinds();
    void addStatuses();
    QLineEdit *addLine(Field field, const QString &name);
    void takePlace();
    void takeNote();

    const DisplayWords &words_;
    NameLists &names_;
    std::optional<Event> event_;
    QGridLayout *grid_;
    std::map<Field, FieldLabel *> labels_;
    std::map<QWidget *, Field> fields_; ///< of the editors
    QComboBox *kind_, *status_;
    PeopleField *people_;
    QLineEdit *place_ = nullptr, *note_ = nullptr;
};

} // namespace zeitstrahl
