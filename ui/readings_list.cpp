// SPDX-License-Identifier: Apache-2.0
#include "ui/readings_list.h"
#include "ui/strings.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace zeitstrahl {

/// What the engine chose before a person decided otherwise.
static std::optional<Period> extracted(const Event &event)
{
    if (!event.correctedByHand)
        return event.date->resolution.period;
    const auto &steps = event.date->resolution.steps;
    const auto chosen = std::find_if(steps.rbegin(), steps.rend(),
                                     [](const Step &step) { return step.kind == StepKind::Chosen; });
    return chosen == steps.rend() ? std::nullopt : std::optional(chosen->period);
}

static std::string said(const Period &period, const std::string &why, const DisplayWords &words)
{
    return filled(words.finding.reading, {{"when", spoken(period, words, Wording::Full)}, {"why", why}});
}

std::vector<Choice> choices(const Event &event, const DisplayWords &words)
{
    if (!event.date)
        return {};
    const Resolution &resolution = event.date->resolution;
    const auto first = extracted(event);
    const std::string asRead = QCoreApplication::translate("Readings", "as read in the article").toStdString();
    const bool keepsFirst = !event.correctedByHand || resolution.period == first;
    std::vector<Choice> all {{{}, first ? said(*first, asRead, words) : asRead, keepsFirst}};
    bool known = keepsFirst;
    for (const Reading &other : resolution.others) {
        if (other.period == first)
            continue;
        const bool chosen = event.correctedByHand && other.period == resolution.period;
        all.push_back({other.period, said(other.period, spoken(other.why, words), words), chosen});
        known |= chosen;
    }
    if (!known)
        all.push_back({resolution.period, said(resolution.period, spoken(Why::ByHand, words), words), true});
    return all;
}

ReadingsList::ReadingsList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Readings of the date"));
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { pick(row(item)); });
}

void ReadingsList::setChoices(std::vector<Choice> choices)
{
    choices_ = std::move(choices);
    clear();
    for (const Choice &choice : choices_) {
        auto *item = new QListWidgetItem((choice.chosen ? QStringLiteral("● ") : QStringLiteral("○ ")) + qt(choice.text), this);
        item->setData(Qt::AccessibleTextRole, choice.chosen ? tr("%1, chosen").arg(qt(choice.text)) : qt(choice.text));
        item->setToolTip(qt(choice.text));
        if (choice.chosen)
            setCurrentItem(item);
    }
    updateGeometry();
}

QSize ReadingsList::sizeHint() const
{
    const int row = count() ? std::max(sizeHintForRow(0), fontMetrics().height() + 6) : fontMetrics().height() + 6;
    return {240, std::clamp(count(), 1, 4) * row + 4};
}

void ReadingsList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        pick(currentRow());
    else
        QListWidget::keyPressEvent(event);
}

void ReadingsList::pick(int row)
{
    if (row >= 0 && !choices_[std::size_t(row)].chosen)
        emit picked(choices_[std::size_t(row)].when);
}

} // namespace zeitstrahl
