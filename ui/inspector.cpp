// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector.h"
#include "core/timeline/event_words.h"
#include "ui/finding.h"
#include "ui/labels.h"
#include "ui/readings_list.h"
#include "ui/steps_list.h"
#include "ui/strings.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>

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

Inspector::Inspector(const DisplayWords &words, Reader reader, QWidget *parent)
    : QScrollArea(parent)
    , words_(words)
    , reader_(std::move(reader))
    , columns_(new QWidget)
    , nothing_(new TextLabel(Tone::Quiet))
{
    setAccessibleName(tr("Inspector"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);

    auto *row = new QHBoxLayout(columns_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(28);
    row->addWidget(whatColumn(), 10);
    row->addWidget(whyColumn(), 10);
    row->addWidget(otherwiseColumn(), 10);

    nothing_->setText(tr("Select a meeting on the timeline or in the article to see why it has its date."));
    nothing_->setAlignment(Qt::AlignCenter);
    auto *page = new QWidget;
    auto *both = new QVBoxLayout(page);
    both->setContentsMargins(24, 16, 24, 12);
    both->addWidget(columns_);
    both->addWidget(nothing_);
    setWidget(page);
    setEvent(nullptr, nullptr);
}

QWidget *Inspector::whatColumn()
{
    kind_ = new TextLabel(Tone::Quiet);
    title_ = new TextLabel(Tone::Heading);
    when_ = new TextLabel(Tone::Heading);
    check_ = new TextLabel(Tone::Good);
    evidence_ = new TextLabel(Tone::Quiet);
    return column({kind_, title_, when_, check_, evidence_});
}

QWidget *Inspector::whyColumn()
{
    why_ = new StepsList;
    why_->setAccessibleName(tr("Why this date"));
    auto *proof = new QPushButton(tr("&Show in the Article"));
    proof->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(proof, &QPushButton::clicked, this, &Inspector::proofWanted);
    return column({section(tr("Why this date")), why_, proof});
}

QWidget *Inspector::otherwiseColumn()
{
    readings_ = new ReadingsList;
    field_ = new DateField;
    auto *label = section(tr("Or &type another"));
    label->setBuddy(field_->line());
    connect(readings_, &ReadingsList::picked, this, [this](const std::optional<Period> &when) {
        if (event_)
            emit corrected(event_->id, when);
    });
    connect(field_, &DateField::entered, this, [this](const Period &when) {
        if (event_)
            emit corrected(event_->id, when);
    });
    return column({section(tr("Pick a reading")), readings_, label, field_});
}

void Inspector::setEvent(const Event *event, const StoredArticle *article)
{
    const bool another = !event || !event_ || event->id != event_->id;
    event_ = event ? std::optional(*event) : std::nullopt;
    columns_->setVisible(event);
    nothing_->setVisible(!event);
    if (!event)
        return;
    tellReader();
    if (another) {
        field_->clear();
        verticalScrollBar()->setValue(0);
    }
    say(*event, article);
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
    kind_->say(qt(spoken(event.kind, words_)) + QStringLiteral(" · ") + qt(spoken(event.status, words_)));
    title_->say(qt(eventTitle(event, words_)));
    when_->say(qt(eventWhen(event, words_, Wording::Full)));
    sayCheck(event);
    why_->setLines(finding(event, article, words_));
    evidence_->say(qt(event.evidence).simplified());
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

void Inspector::startTyping()
{
    if (!event_)
        return;
    field_->line()->setFocus(Qt::ShortcutFocusReason);
    field_->line()->selectAll();
    ensureWidgetVisible(field_);
}

} // namespace zeitstrahl
