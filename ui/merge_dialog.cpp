// SPDX-License-Identifier: Apache-2.0
#include "ui/merge_dialog.h"
#include "core/timeline/event_words.h"
#include "ui/labels.h"
#include "ui/strings.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace zeitstrahl {

static constexpr std::size_t MostOffered = 40;

static std::int64_t daysApart(const Event &a, const Event &b)
{
    if (!a.date || !b.date)
        return std::numeric_limits<std::int64_t>::max();
    return std::abs((a.date->resolution.period.first - b.date->resolution.period.first).count());
}

/// The nearest ones, by position.
static std::vector<const Event *> nearest(const Event &event, const std::vector<Event> &all)
{
    std::vector<const Event *> others;
    for (const Event &other : all)
        if (other.id != event.id)
            others.push_back(&other);
    const auto middle = others.begin() + std::ptrdiff_t(std::min(MostOffered, others.size()));
    std::partial_sort(others.begin(), middle, others.end(), [&](const Event *a, const Event *b) {
        return std::pair(daysApart(event, *a), a->id) < std::pair(daysApart(event, *b), b->id);
    });
    others.erase(middle, others.end());
    return others;
}

MergeDialog::MergeDialog(
    const Event &event, const std::vector<Event> &all, const DisplayWords &words, QWidget *parent)
    : QDialog(parent)
    , list_(new QListWidget)
{
    setWindowTitle(tr("Merge Events"));
    auto *question = new TextLabel(Tone::Body);
    question->setText(tr("Which of these is the same &meeting as “%1”?").arg(qt(eventTitle(event, words))));
    question->setBuddy(list_);
    list_->setAccessibleName(tr("Other events"));
    list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list_->setWordWrap(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const Event *other : nearest(event, all)) {
        offered_.push_back(other->id);
        QStringList details{
            qt(eventWhen(*other, words, Wording::Full)), qt(spoken(other->kind, words)), qt(other->articleTitle)};
        details.removeAll(QString());
        list_->addItem(qt(eventTitle(*other, words)) + u'\n' + details.join(QStringLiteral(" · ")));
    }

    auto *buttons = new QDialogButtonBox;
    QPushButton *merge = buttons->addButton(tr("M&erge"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel)->setIcon({});
    merge->setEnabled(false);
    connect(list_, &QListWidget::itemSelectionChanged, merge,
        [this, merge] { merge->setEnabled(!list_->selectedItems().isEmpty()); });
    connect(list_, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 20, 24, 16);
    rows->setSpacing(12);
    rows->addWidget(question);
    rows->addWidget(list_, 1);
    rows->addWidget(buttons);
    resize(560, 420);
    list_->setFocus();
}

std::vector<EventId> MergeDialog::chosen() const
{
    std::vector<EventId> events;
    for (int row = 0; row < list_->count(); ++row)
        if (list_->item(row)->isSelected())
            events.push_back(offered_[std::size_t(row)]);
    return events;
}

} // namespace zeitstrahl
