// SPDX-License-Identifier: Apache-2.0
#include "ui/tellings_list.h"
#include "core/language/spoken.h"
#include "ui/labels.h"
#include "ui/strings.h"

#include <QHBoxLayout>
#include <QPushButton>

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
    lines->addWidget(where);
    lines->addWidget(sentence);
    lines->addWidget(buttons(telling));
    return row;
}

QWidget *TellingsList::buttons(const Telling &telling)
{
    auto *show = new QPushButton(tr("Show"));
    show->setToolTip(tr("Show this sentence in its article"));
    if (telling.article.empty())
        show->hide();
    connect(show, &QPushButton::clicked, this,
        [this, article = ArticleId{telling.article}, sentence = telling.sentence] {
            emit wanted(article, sentence);
        });
    auto *separate = new QPushButton(tr("Separate"));
    separate->setToolTip(tr("Make it an event of its own again"));
    separate->setEnabled(editable_);
    connect(separate, &QPushButton::clicked, this, [this, event = telling.event] { emit separated(event); });
    separate_.append(separate);
    auto *buttons = new QWidget;
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(show);
    line->addWidget(separate);
    line->addStretch();
    return buttons;
}

void TellingsList::setTellings(const std::vector<Telling> &tellings)
{
    separate_.clear();
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
    for (QPushButton *button : separate_)
        button->setEnabled(editable);
}

} // namespace zeitstrahl
