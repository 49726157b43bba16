// SPDX-License-Identifier: Apache-2.0
#include "ui/publication_dialog.h"
#include "ui/days.h"
#include "ui/labels.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace zeitstrahl {

static TextLabel *label(Tone tone, const QString &text)
{
    auto *made = new TextLabel(tone);
    made->setText(text);
    return made;
}

PublicationDialog::PublicationDialog(
    const QString &fileName, const QString &opening, Day suggestion, int waiting, QWidget *parent)
    : QDialog(parent)
    , date_(new QDateEdit(toQDate(suggestion)))
{
    setWindowTitle(tr("When was this published?"));
    date_->setCalendarPopup(true);
    date_->setDisplayFormat(QLocale().dateFormat(QLocale::LongFormat).remove(QStringLiteral("dddd, ")));
    date_->setAccessibleName(tr("Publication date"));

    auto *question = label(Tone::Body,
        tr("“%1” names no publication date. Dates such as “Thursday next week” can only be read "
           "with one.")
            .arg(fileName));
    auto *text = label(Tone::Quiet, opening);
    text->setAccessibleName(tr("Beginning of the article"));
    text->setIndent(12);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Import"));
    buttons->button(QDialogButtonBox::Ok)->setIcon({});
    auto *skip = buttons->addButton(tr("&Leave Out"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(skip, &QPushButton::clicked, this, &QDialog::reject);
    if (waiting > 0) {
        auto *skipAll =
            buttons->addButton(tr("Leave Out &All (%1)").arg(waiting + 1), QDialogButtonBox::ActionRole);
        connect(skipAll, &QPushButton::clicked, this, [this] {
            leaveOutAll_ = true;
            reject();
        });
    }

    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 20, 24, 16);
    form->setVerticalSpacing(14);
    form->addRow(question);
    form->addRow(text);
    form->addRow(tr("&Published on:"), date_);
    form->addRow(buttons);
    resize(520, form->totalHeightForWidth(520));
    date_->setFocus();
}

Day PublicationDialog::day() const
{
    return toDay(date_->date());
}

} // namespace zeitstrahl
