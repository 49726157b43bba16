// SPDX-License-Identifier: Apache-2.0
#include "ui/event_form.h"
#include "core/store/decision_text.h"
#include "ui/field_label.h"
#include "ui/name_lists.h"
#include "ui/people_field.h"
#include "ui/strings.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QGridLayout>
#include <QLineEdit>

namespace zeitstrahl {

EventForm::EventForm(const DisplayWords &words, NameLists &names, QWidget *parent)
    : QWidget(parent)
    , words_(words)
    , names_(names)
    , grid_(new QGridLayout(this))
    , kind_(new QComboBox)
    , status_(new QComboBox)
    , people_(new PeopleField(names.people()))
{
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(6);
    grid_->setVerticalSpacing(4);
    grid_->setColumnStretch(1, 1);
    addKinds();
    addStatuses();
    addRow(Field::Participants, tr("Who"), people_);
    place_ = addLine(Field::Place, tr("Where"));
    completeFrom(names.places(), place_);
    note_ = addLine(Field::Note, tr("Note"));
    note_->setPlaceholderText(tr("For colleagues"));
    connect(place_, &QLineEdit::editingFinished, this, &EventForm::takePlace);
    connect(note_, &QLineEdit::editingFinished, this, &EventForm::takeNote);
    connect(people_, &PeopleField::edited, this, [this](const QStringList &typed) {
        std::vector<std::string> people;
        for (const QString &name : typed)
            people.push_back(name.toStdString());
        emit decided(decide::Participants{std::move(people)});
    });
    connect(people_, &PeopleField::entered, this, [this] {
        names_.update();
        emit proofWanted(Field::Participants);
    });
}

void EventForm::addKinds()
{
    for (const std::string &kind : words_.meetings.kinds)
        kind_->addItem(qt(kind));
    addRow(Field::Kind, tr("Kind"), kind_);
    connect(kind_, &QComboBox::activated, this, [this](int row) {
        if (event_ && event_->kind != MeetingKind(row))
            emit decided(decide::Kind{MeetingKind(row)});
    });
}

void EventForm::addStatuses()
{
    for (const std::string &status : words_.meetings.statuses)
        status_->addItem(qt(status));
    addRow(Field::Status, tr("Status"), status_);
    connect(status_, &QComboBox::activated, this, [this](int row) {
        if (event_ && event_->status != MeetingStatus(row))
            emit decided(decide::Status{MeetingStatus(row)});
    });
}

QLineEdit *EventForm::addLine(Field field, const QString &name)
{
    auto *line = new QLineEdit;
    addRow(field, name, line);
    return line;
}

void EventForm::addRow(Field field, const QString &name, QWidget *editor)
{
    auto *label = new FieldLabel(name);
    labels_[field] = label;
    editor->setAccessibleName(name);
    editor->installEventFilter(this);
    fields_[editor] = field;
    const int row = grid_->rowCount();
    grid_->addWidget(label, row, 0, Qt::AlignTop);
    grid_->addWidget(editor, row, 1);
    connect(label, &FieldLabel::proofWanted, this, [this, field] { emit proofWanted(field); });
    connect(label, &FieldLabel::takenBack, this, [this, field] { emit decided(takenBack(field)); });
}

void EventForm::setEvent(const Event &event)
{
    event_ = event;
    kind_->setCurrentIndex(int(event.kind));
    status_->setCurrentIndex(int(event.status));
    QStringList people;
    for (const Named &participant : event.participants)
        people << qt(participant.name);
    people_->setNames(people);
    place_->setText(event.place ? qt(event.place->name) : QString());
    note_->setText(qt(event.note));
    place_->setCursorPosition(0);
    note_->setCursorPosition(0);
    for (const auto &[field, label] : labels_)
        label->setDecided(isDecided(event, field));
}

void EventForm::setEditable(bool editable)
{
    kind_->setEnabled(editable);
    status_->setEnabled(editable);
    people_->setEditable(editable);
    place_->setReadOnly(!editable);
    note_->setReadOnly(!editable);
    for (const auto &[field, label] : labels_)
        label->setEditable(editable);
}

void EventForm::takePlace()
{
    const std::string typed = place_->text().simplified().toStdString();
    if (event_ && typed != (event_->place ? event_->place->name : std::string()))
        emit decided(decide::Place{typed});
}

void EventForm::takeNote()
{
    const std::string typed = note_->text().trimmed().toStdString();
    if (event_ && typed != event_->note)
        emit decided(decide::Note{typed.empty() ? std::nullopt : std::optional(typed)});
}

void EventForm::finish()
{
    people_->finish();
    takePlace();
    takeNote();
}

void EventForm::edit(Field field)
{
    if (field == Field::Participants)
        return people_->lines().back()->setFocus(Qt::ShortcutFocusReason);
    const auto is = [field](const auto &one) { return one.second == field; };
    const auto found = std::find_if(fields_.begin(), fields_.end(), is);
    if (found != fields_.end())
        found->first->setFocus(Qt::ShortcutFocusReason);
}

bool EventForm::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        names_.update();
        emit proofWanted(fields_.at(static_cast<QWidget *>(object)));
    }
    auto *line = qobject_cast<QLineEdit *>(object);
    const bool escaped =
        line && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (escaped && event_) {
        place_->setText(event_->place ? qt(event_->place->name) : QString());
        note_->setText(qt(event_->note));
    }
    return escaped;
}

} // namespace zeitstrahl
