// SPDX-License-Identifier: Apache-2.0
#include "ui/disputes.h"
#include "ui/decision_words.h"
#include "ui/labels.h"
#include "ui/strings.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace zeitstrahl {

namespace {

/// One value of a disputed field.
struct Claim {
    Decision decision;
    QString value;
    QStringList sources; ///< titles of the articles that say so
};

Decision asDecision(const Account &account, Field field)
{
    switch (field) {
    case Field::When:
        return decide::When{account.date ? std::optional(account.date->resolution.period) : std::nullopt};
    case Field::Kind: return decide::Kind{account.kind};
    case Field::Status: return decide::Status{account.status};
    case Field::Place: return decide::Place{account.place ? account.place->name : std::string()};
    default: {
        decide::Participants people{std::vector<std::string>()};
        for (const Named &participant : account.participants)
            people.to->push_back(participant.name);
        return people;
    }
    }
}

bool says(const Account &account, Field field)
{
    if (field == Field::When)
        return account.date.has_value();
    if (field == Field::Place)
        return account.place.has_value();
    return field != Field::Participants || !account.participants.empty();
}

void add(std::vector<Claim> &claims, const Account &account, Field field, const std::string &title,
    const DisplayWords &words)
{
    if (!says(account, field))
        return;
    Decision decision = asDecision(account, field);
    const QString value = spokenValue(decision, words);
    const auto same =
        std::find_if(claims.begin(), claims.end(), [&](const Claim &claim) { return claim.value == value; });
    if (same != claims.end())
        same->sources << qt(title);
    else
        claims.push_back({std::move(decision), value, {qt(title)}});
}

} // namespace

Disputes::Disputes(const DisplayWords &words, QWidget *parent)
    : QWidget(parent)
    , words_(words)
    , rows_(new QVBoxLayout(this))
{
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(4);
    hide();
}

void Disputes::setEvent(const Event &event)
{
    while (QLayoutItem *old = rows_->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater(); // it may be the one that was clicked
        delete old;
    }
    if (event.own)
        for (const Field field : event.disputed)
            addField(event, field);
    setVisible(event.own && !event.disputed.empty());
}

void Disputes::addField(const Event &event, Field field)
{
    std::vector<Claim> claims;
    add(claims, *event.own, field, event.articleTitle, words_);
    for (const Telling &telling : event.alsoTold)
        add(claims, telling.says, field, telling.articleTitle, words_);

    auto *group = new QWidget(this);
    auto *lines = new QVBoxLayout(group);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    auto *title = new TextLabel(Tone::Bad);
    title->setText(tr("%1: the reports differ").arg(fieldWord(field)));
    lines->addWidget(title);
    for (const Claim &claim : claims) {
        auto *button = new QRadioButton(claim.value);
        button->setEnabled(editable_);
        button->setToolTip(claim.sources.join(u'\n'));
        auto *sources = new TextLabel(Tone::Quiet);
        sources->setIndent(22);
        sources->say(claim.sources.join(QStringLiteral(", ")));
        lines->addWidget(button);
        lines->addWidget(sources);
        connect(
            button, &QRadioButton::clicked, this, [this, decision = claim.decision] { emit decided(decision); });
    }
    rows_->addWidget(group);
}

void Disputes::setEditable(bool editable)
{
    editable_ = editable;
    for (QRadioButton *button : findChildren<QRadioButton *>())
        button->setEnabled(editable);
}

} // namespace zeitstrahl
