// SPDX-License-Identifier: Apache-2.0
#include "ui/when_dialog.h"
#include "core/language/spoken.h"
#include "ui/date_field.h"
#include "ui/labels.h"
#include "ui/strings.h"
#include "ui/typed_period.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace zeitstrahl {

WhenDialog::WhenDialog(const Session &session, const DisplayWords &words, QWidget *parent)
    : QDialog(parent)
    , field_(new DateField)
{
    setWindowTitle(tr("Add Event"));
    auto *question = new TextLabel(Tone::Body);
    question->setText(tr("&When is it? A date, or words such as “Thursday next week”, counted from today."));
    question->setBuddy(field_->line());
    field_->setReader([&](const QString &typed) -> std::optional<DateField::Taken> {
        const auto period = typedPeriod(session, {}, typed, words.language);
        if (!period)
            return {};
        return DateField::Taken{*period, qt(spoken(*period, words, Wording::Full))};
    });

    auto *buttons = new QDialogButtonBox;
    QPushButton *add = buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    QPushButton *undated = buttons->addButton(tr("Without a &Date"), QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Cancel)->setIcon({});
    add->setEnabled(false);
    add->setDefault(false);
    add->setAutoDefault(false);
    undated->setAutoDefault(false);
    connect(field_, &DateField::changed, add, &QWidget::setEnabled);
    connect(field_, &DateField::entered, this, [this](const Period &period) {
        when_ = period;
        accept();
    });
    connect(add, &QPushButton::clicked, field_, &DateField::take);
    connect(undated, &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 20, 24, 16);
    rows->setSpacing(12);
    rows->addWidget(question);
    rows->addWidget(field_);
    rows->addWidget(buttons);
    setMinimumWidth(440);
    field_->setFocus();
}

} // namespace zeitstrahl
