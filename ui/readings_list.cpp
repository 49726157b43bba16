// SPDX-License-Identifier: Apache-2.0
#include "ui/readings_list.h"
#include "ui/palette.h"
#include "ui/strings.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace zeitstrahl {

/// What the engine chose before a person decided otherwise: the last step that settles on days. Where the article
/// contradicts itself that is the date written out.
static std::optional<Period> extracted(const Event &event)
{
    if (!event.correctedByHand)
        return event.date->resolution.period;
    const auto &steps = event.date->resolution.steps;
    const auto settles = [](const Step &step) {
        return step.kind == StepKind::Chosen || step.kind == StepKind::ContradictedBy;
    };
    const auto chosen = std::find_if(steps.rbegin(), steps.rend(), settles);
    return chosen == steps.rend() ? std::nullopt : std::optional(chosen->period);
}

static Choice choice(const Period &period, std::string why, bool chosen, const DisplayWords &words)
{
    return {period, spoken(period, words, Wording::Full), std::move(why), chosen};
}

std::vector<Choice> choices(const Event &event, const DisplayWords &words)
{
    if (!event.date)
        return {};
    const Resolution &resolution = event.date->resolution;
    const auto first = extracted(event);
    const std::string asRead = QApplication::translate("Readings", "as read in the article").toStdString();
    const bool keepsFirst = !event.correctedByHand || resolution.period == first;
    std::vector<Choice> all{{{}, first ? spoken(*first, words, Wording::Full) : std::string(), asRead, keepsFirst}};
    bool known = keepsFirst;
    for (const Reading &other : resolution.others) {
        if (other.period == first)
            continue;
        const bool chosen = event.correctedByHand && other.period == resolution.period;
        all.push_back(choice(other.period, spoken(other.why, words), chosen, words));
        known |= chosen;
    }
    if (!known)
        all.push_back(choice(resolution.period, spoken(Why::ByHand, words), true, words));
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
    setResizeMode(QListView::Adjust);
    setIconSize({16, 16});
    takeColours();
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { pick(row(item)); });
}

/// A ring, filled if the reading is the one chosen.
static QIcon ring(bool filled, const QColor &colour, qreal scale)
{
    QPixmap picture(QSize(16, 16) * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.4));
    painter.drawEllipse(QRectF(2.5, 2.5, 11, 11));
    if (filled) {
        painter.setBrush(colour);
        painter.drawEllipse(QRectF(5.5, 5.5, 5, 5));
    }
    return picture;
}

void ReadingsList::setChoices(std::vector<Choice> choices)
{
    choices_ = std::move(choices);
    clear();
    for (const Choice &choice : choices_) {
        QStringList lines{qt(choice.days), qt(choice.why)};
        lines.removeAll(QString());
        auto *item = new QListWidgetItem(lines.join(u'\n'), this);
        item->setIcon(ring(choice.chosen, palette().color(QPalette::Text), devicePixelRatioF()));
        const QString spoken = lines.join(QStringLiteral(", "));
        item->setData(Qt::AccessibleTextRole, choice.chosen ? tr("%1, chosen").arg(spoken) : spoken);
        if (choice.chosen)
            setCurrentItem(item);
    }
    fitHeight();
}

void ReadingsList::fitHeight()
{
    constexpr int mostLines = 11;
    doItemsLayout();
    const int all = count() ? visualItemRect(item(count() - 1)).bottom() + verticalOffset() + 1 : 0;
    setFixedHeight(std::min(all, mostLines * fontMetrics().lineSpacing()) + 2 * frameWidth());
}

void ReadingsList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitHeight();
}

void ReadingsList::takeColours()
{
    const QPalette system = QApplication::palette();
    QPalette colours;
    colours.setColor(QPalette::Highlight,
        mixed(sheetPalette(system).color(QPalette::Base), system.color(QPalette::Highlight), 0.22));
    colours.setColor(QPalette::HighlightedText, system.color(QPalette::Text));
    setPalette(colours);
}

void ReadingsList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        takeColours();
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
