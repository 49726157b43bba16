// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector.h"
#include "core/timeline/event_words.h"
#include "ui/disputes.h"
#include "ui/event_form.h"
#include "ui/finding.h"
#include "ui/folding_row.h"
#include "ui/labels.h"
#include "ui/readings_list.h"
#include "ui/review_panel.h"
#include "ui/steps_list.h"
#include "ui/strings.h"
#include "ui/tellings_list.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

namespace zeitstrahl {

static QWidget *column(std::initializer_list<QWidget *> children)
{
    auto *widget = new QWidget;
    auto *rows = new QVBoxLayout(widget);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    for (QWidget *child : children)
        rows->addWidget(child);
    rows->addStretch(1);
    return widget;
}

static TextLabel *section(const QString &title)
{
    auto *label = new TextLabel(Tone::Section);
    label->setText(title);
    return label;
}

Inspector::Inspector(const DisplayWords &words, NameLists &names, Reader reader, QWidget *parent)
    : QScrollArea(parent)
    , words_(words)
    , names_(names)
    , reader_(std::move(reader))
    , nothing_(new TextLabel(Tone::Quiet))
{
    setAccessibleName(tr("Inspector"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    nothing_->setText(tr("Select a meeting on the timeline or in the article to see why it has its date."));
    nothing_->setAlignment(Qt::AlignCenter);
    auto *page = new QWidget;
    auto *both = new QVBoxLayout(page);
    both->setContentsMargins(24, 12, 24, 12);
    both->addWidget(nothing_);
    setWidget(page);
}

QWidget *Inspector::everything()
{
    auto *row = new FoldingRow(70, 24);
    row->add(whatColumn(), 12);
    row->add(whyColumn(), 10);
    row->add(otherwiseColumn(), 10);
    auto *all = new QWidget;
    auto *rows = new QVBoxLayout(all);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    rows->addWidget(head());
    rows->addWidget(row);
    return all;
}

QWidget *Inspector::head()
{
    title_ = new TextLabel(Tone::Heading);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    for (QAction *action : offered_) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    row->addStretch();
    auto *head = new FoldingRow(70, 6);
    head->add(title_, 1);
    head->add(buttons);
    return head;
}

QWidget *Inspector::whatColumn()
{
    form_ = new EventForm(words_, names_);
    connect(form_, &EventForm::decided, this, &Inspector::decide);
    connect(form_, &EventForm::proofWanted, this, &Inspector::proofWanted);
    disputes_ = new Disputes(words_);
    connect(disputes_, &Disputes::decided, this, &Inspector::decide);
    return column({form_, disputes_});
}

QWidget *Inspector::whyColumn()
{
    when_ = new TextLabel(Tone::Heading);
    check_ = new TextLabel(Tone::Good);
    doubt_ = new TextLabel(Tone::Bad);
    why_ = new StepsList;
    why_->setAccessibleName(tr("Why this date"));
    evidence_ = new TextLabel(Tone::Quiet);
    tellings_ = new TellingsList(words_);
    connect(tellings_, &TellingsList::wanted, this, &Inspector::sentenceWanted);
    connect(tellings_, &TellingsList::separated, this, &Inspector::separated);
    auto *proof = new QPushButton(tr("Show in the &Article"));
    proof->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(proof, &QPushButton::clicked, this, [this] { emit proofWanted(Field::When); });
    return column({when_, check_, doubt_, section(tr("Why this date")), why_, proof, evidence_, tellings_});
}

QWidget *Inspector::otherwiseColumn()
{
    readings_ = new ReadingsList;
    field_ = new DateField;
    auto *label = section(tr("Or &type another"));
    label->setBuddy(field_->line());
    connect(readings_, &ReadingsList::picked, this,
        [this](const std::optional<Period> &when) { decide(decide::When{when}); });
    connect(field_, &DateField::entered, this, [this](const Period &when) { decide(decide::When{when}); });
    return column({section(tr("Pick a reading")), readings_, label, field_});
}

void Inspector::decide(const Decision &decision)
{
    if (event_)
        emit decided(event_->id, decision);
}

void Inspector::setEvent(const Event *event, const StoredArticle *article)
{
    const bool another = !event || !event_ || event->id != event_->id;
    event_ = event ? std::optional(*event) : std::nullopt;
    if (event && !all_) {
        all_ = everything();
        widget()->layout()->addWidget(all_);
        setEditable(editable_);
    }
    nothing_->setVisible(!event);
    if (all_)
        all_->setVisible(event);
    if (!event)
        return;
    tellReader();
    if (another) {
        field_->clear();
        verticalScrollBar()->setValue(0);
    }
    say(*event, article);
}

void Inspector::setEditable(bool editable)
{
    editable_ = editable;
    if (!all_)
        return;
    form_->setEditable(editable);
    disputes_->setEditable(editable);
    tellings_->setEditable(editable);
    readings_->setEnabled(editable);
    field_->setEnabled(editable);
}

void Inspector::finish()
{
    if (event_)
        form_->finish();
}

void Inspector::tellReader()
{
    field_->setReader([this](const QString &typed) -> std::optional<DateField::Taken> {
        const auto period = event_ ? reader_(*event_, typed) : std::nullopt;
        if (!period)
            return {};
        return DateField::Taken{*period, qt(spoken(*period, words_, Wording::Full))};
    });
}

void Inspector::say(const Event &event, const StoredArticle *article)
{
    title_->say(qt(eventTitle(event, words_)));
    form_->setEvent(event);
    disputes_->setEvent(event);
    when_->say(qt(eventWhen(event, words_, Wording::Full)));
    sayCheck(event);
    sayDoubts(event);
    why_->setLines(finding(event, article, words_));
    evidence_->say(qt(event.evidence).simplified());
    tellings_->setTellings(event.alsoTold);
    readings_->setChoices(choices(event, words_));
}

void Inspector::sayCheck(const Event &event)
{
    const Check check = event.date ? event.date->resolution.check : Check::None;
    if (event.correctedByHand) {
        check_->setTone(Tone::Quiet);
        check_->say(qt(words_.picture.corrected));
    } else {
        check_->setTone(check == Check::Conflict ? Tone::Bad : Tone::Good);
        check_->say(qt(spoken(check, words_)));
    }
}

void Inspector::sayDoubts(const Event &event)
{
    QStringList reasons;
    for (const Doubt doubt : doubts(event))
        if (doubt != Doubt::Conflict) // said already
            reasons << spoken(doubt);
    doubt_->say(reasons.isEmpty() ? QString() : tr("To review: %1").arg(reasons.join(QStringLiteral(", "))));
}

void Inspector::edit(Field field)
{
    if (!event_)
        return;
    if (field != Field::When)
        return form_->edit(field);
    field_->line()->setFocus(Qt::ShortcutFocusReason);
    field_->line()->selectAll();
    ensureWidgetVisible(field_);
}

} // namespace zeitstrahl
