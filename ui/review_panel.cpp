// SPDX-License-Identifier: Apache-2.0
#include "ui/review_panel.h"
#include "core/store/decision_text.h"
#include "core/timeline/event_words.h"
#include "core/timeline/filter.h"
#include "ui/decision_words.h"
#include "ui/labels.h"
#include "ui/session.h"
#include "ui/strings.h"

#include <QCoreApplication>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace zeitstrahl {

static constexpr std::size_t MostListed = 500;

QString spoken(Doubt doubt)
{
    switch (doubt) {
    case Doubt::Conflict: return QCoreApplication::translate("Doubts", "contradictory");
    case Doubt::NoDate: return QCoreApplication::translate("Doubts", "day not stated");
    case Doubt::Unsure: return QCoreApplication::translate("Doubts", "uncertain");
    }
    return {};
}

ReviewPanel::ReviewPanel(Session &session, const DisplayWords &words, QWidget *parent)
    : QWidget(parent)
    , session_(session)
    , words_(words)
    , count_(new TextLabel(Tone::Quiet))
    , list_(new QListWidget)
    , take_(new QPushButton)
    , dismiss_(new QPushButton)
{
    list_->setAccessibleName(tr("To review"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setWordWrap(true);
    list_->setSpacing(3);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setResizeMode(QListView::Adjust);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 8, 0);
    rows->addWidget(count_);
    rows->addWidget(list_, 1);
    rows->addWidget(take_);
    rows->addWidget(dismiss_);
    setFocusProxy(list_);
    connect(list_, &QListWidget::currentRowChanged, this, &ReviewPanel::show);
    connect(take_, &QPushButton::clicked, this, &ReviewPanel::take);
    connect(dismiss_, &QPushButton::clicked, this, &ReviewPanel::dismiss);
    connect(&session, &Session::changed, this, &ReviewPanel::update);
    connect(&session, &Session::selectionChanged, this, &ReviewPanel::follow);
    connect(&session, &Session::fileChanged, this, &ReviewPanel::showButtons);
}

void ReviewPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    update();
}

/// Lists only while somebody looks.
void ReviewPanel::update()
{
    if (!isVisible())
        return;
    const QSignalBlocker quiet(list_);
    const int row = list_->currentRow();
    list_->clear();
    addEvents();
    offers_ = session_.offers().value_or(std::vector<Undecided>());
    orphans_ = session_.orphans().value_or(std::vector<Undecided>());
    addUndecided(offers_, tr("The merged file says otherwise"));
    addUndecided(orphans_, tr("Its sentence is gone from the article"));
    list_->setCurrentRow(std::min(row, list_->count() - 1));
    follow();
}

void ReviewPanel::addEvents()
{
    events_.clear();
    std::size_t count = 0;
    for (const OutlinedEvent &outlined : session_.outline()->events) {
        if (!toReview(outlined) || ++count > MostListed)
            continue;
        const Event *whole = session_.event(idOf(outlined.id));
        if (!whole)
            continue;
        const Event &event = *whole;
        events_.push_back(event.id);
        QStringList reasons;
        for (const Doubt doubt : doubts(event))
            reasons << spoken(doubt);
        const QString when = qt(eventWhen(event, words_));
        list_->addItem(qt(eventTitle(event, words_)) + u'\n' + when
            + (when.isEmpty() ? QString() : QStringLiteral(" · ")) + reasons.join(QStringLiteral(", ")));
    }
    count_->setText(count > MostListed
            ? tr("%1 events to review, the first %2 are listed").arg(count).arg(MostListed)
            : count ? tr("%Ln event(s) to review", "", int(count))
                    : tr("No event waits for review."));
}

void ReviewPanel::addUndecided(const std::vector<Undecided> &all, const QString &why)
{
    for (const Undecided &one : all) {
        QStringList lines{spoken(one.decision, words_),
            why + (one.who.empty() ? QString() : QStringLiteral(" · ") + qt(one.who))};
        if (!one.evidence.empty())
            lines << qt(one.evidence).simplified();
        list_->addItem(lines.join(u'\n'));
    }
}

const Undecided *ReviewPanel::current() const
{
    const auto row = std::size_t(std::max(list_->currentRow(), 0));
    if (list_->currentRow() < 0 || row < events_.size())
        return nullptr;
    const std::size_t place = row - events_.size();
    if (place < offers_.size())
        return &offers_[place];
    return place - offers_.size() < orphans_.size() ? &orphans_[place - offers_.size()] : nullptr;
}

bool ReviewPanel::isOffer() const
{
    const Undecided *one = current();
    return one && !offers_.empty() && one >= &offers_.front() && one <= &offers_.back();
}

/// The list shows where the selected event stands in it.
void ReviewPanel::follow()
{
    const Event *event = session_.selected();
    const auto found = event ? std::find(events_.begin(), events_.end(), event->id) : events_.end();
    const QSignalBlocker quiet(list_);
    if (!current()) // a decision waits for the event that it is put on
        list_->setCurrentRow(found == events_.end() ? -1 : int(found - events_.begin()));
    showButtons();
}

void ReviewPanel::showButtons()
{
    const Undecided *one = current();
    take_->setVisible(one);
    dismiss_->setVisible(one);
    take_->setText(isOffer() ? tr("&Take This") : tr("&Put on the Selected Event"));
    dismiss_->setText(isOffer() ? tr("&Keep Ours") : tr("&Dismiss"));
    take_->setEnabled(session_.mayWrite() && (isOffer() || session_.selected()));
    dismiss_->setEnabled(session_.mayWrite());
}

void ReviewPanel::show(int row)
{
    showButtons();
    if (row >= 0 && std::size_t(row) < events_.size())
        session_.select(events_[std::size_t(row)]);
    else if (isOffer())
        session_.select(current()->event);
}

void ReviewPanel::take()
{
    const Undecided *one = current();
    const Event *event = session_.selected();
    if (one && isOffer())
        emit edited({{one->event, one->decision, one->reason}});
    else if (one && event)
        emit edited({{event->id, one->decision, one->reason}, {one->event, takenBack(fieldOf(one->decision)), {}}});
}

void ReviewPanel::dismiss()
{
    const Undecided *one = current();
    if (!one)
        return;
    const Field field = fieldOf(one->decision);
    const Event *event = session_.selected();
    const bool keeps = isOffer() && event && event->id == one->event;
    emit edited({{one->event, keeps ? decidedNow(*event, field) : takenBack(field), {}}});
}

} // namespace zeitstrahl
