// SPDX-License-Identifier: Apache-2.0
#include "ui/tellings_list.h"
#include "core/language/spoken.h"
#include "ui/labels.h"
#include "ui/strings.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace zeitstrahl {

TellingsList::TellingsList(const DisplayWords &words, QWidget *parent)
    : QWidget(parent)
    , words_(words)
    , rows_(new QVBoxLayout(this))
{
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(6);
    hide();
}

QWidget *TellingsList::row(const Telling &telling)
{
    auto *row = new QWidget(this);
    auto *lines = new QVBoxLayout(row);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    auto *where = new TextLabel(Tone::Body);
    const QString day =
        telling.published ? QStringLiteral(", ") + qt(spokenPlain(*telling.published, words_)) : QString();
    where->say(telling.articleTitle.empty() ? tr("added by hand") : qt(telling.articleTitle) + day);
    auto *sentence = new TextLabel(Tone::Quiet);
    sentence->say(qt(telling.evidence).simplified());
    auto *separate = new QPushButton(tr("Separate"));
    separate->setToolTip(tr("Make it an event of its own again"));
    separate->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    separate->setEnabled(editable_);
    connect(separate, &QPushButton::clicked, this, [this, event = telling.event] { emit separated(event); });
    for (QWidget *part :
        {static_cast<QWidget *>(where), static_cast<QWidget *>(sentence), static_cast<QWidget *>(separate)})
        lines->addWidget(part);
    return row;
}

void TellingsList::setTellings(const std::vector<Telling> &tellings)
{
    while (QLayoutItem *old = rows_->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater(); // its own button may have been clicked
        delete old;
    }
    if (!tellings.empty()) {
        auto *title = new TextLabel(Tone::Section, this);
        title->setText(tr("Told there as well"));
        rows_->addWidget(title);
    }
    for (const Telling &telling : tellings)
        rows_->addWidget(row(telling));
    setVisible(!tellings.empty());
}

void TellingsList::setEditable(bool editable)
{
    editable_ = editable;
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setEnabled(editable);
}

} // namespace zeitstrahl
