// SPDX-License-Identifier: Apache-2.0
#include "ui/filter_bar.h"
#include "core/timeline/event_words.h"
#include "ui/clearable_line.h"
#include "ui/folding_row.h"
#include "ui/name_lists.h"
#include "ui/strings.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace zeitstrahl {

static QToolButton *choiceButton(const QString &name)
{
    auto *button = new QToolButton;
    button->setText(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu(button));
    return button;
}

static QWidget *beside(std::initializer_list<QWidget *> widgets, int stretch)
{
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *widget : widgets)
        row->addWidget(widget, stretch);
    row->addStretch();
    return page;
}

FilterBar::FilterBar(const DisplayWords &words, NameLists &names, QWidget *parent)
    : QWidget(parent)
    , words_(words)
    , names_(names)
    , text_(new ClearableLine)
    , people_(new ClearableLine)
    , kinds_(choiceButton(tr("Kind")))
    , statuses_(choiceButton(tr("Status")))
    , toReview_(new QCheckBox(tr("To review")))
    , count_(new QLabel)
{
    text_->setPlaceholderText(tr("People, place or article"));
    text_->setAccessibleName(tr("Filter"));
    people_->setPlaceholderText(tr("Any of these people"));
    people_->setAccessibleName(tr("People"));
    people_->setToolTip(tr("Names or how they begin, with commas between them"));
    completeLastFrom(names.people(), people_);
    people_->installEventFilter(this);
    for (QLineEdit *line : {text_, people_}) {
        line->setMaximumWidth(320);
        connect(line, &QLineEdit::textChanged, this, &FilterBar::read);
    }
    const auto choice = [this](QToolButton *button, const std::string &name) {
        QAction *action = button->menu()->addAction(qt(name));
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, &FilterBar::read);
        return action;
    };
    for (std::size_t i = 0; i < kindActions_.size(); ++i)
        kindActions_[i] = choice(kinds_, spoken(LaneKind(i), words));
    for (std::size_t i = 0; i < statusActions_.size(); ++i)
        statusActions_[i] = choice(statuses_, spoken(MeetingStatus(i), words));
    auto *close = new QToolButton;
    close->setText(QStringLiteral("×"));
    close->setAccessibleName(tr("Filter nothing"));
    close->setToolTip(tr("Filter nothing"));
    close->setAutoRaise(true);
    auto *both = new FoldingRow(90, 8);
    both->add(beside({text_, people_}, 1), 1);
    both->add(beside({kinds_, statuses_, toReview_, count_}, 0));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 6, 12, 2);
    row->addWidget(both, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    connect(toReview_, &QCheckBox::toggled, this, &FilterBar::read);
    connect(close, &QToolButton::clicked, this, &FilterBar::closed);
    showCount(0, 0);
}

void FilterBar::open()
{
    show();
    text_->setFocus(Qt::ShortcutFocusReason);
    text_->selectAll();
}

constexpr int longestLabel = 24; // characters

/// Names what is chosen on the button, so that it is seen without opening it.
template <class Actions> static void label(QToolButton *button, const Actions &actions)
{
    QStringList chosen;
    for (const QAction *action : actions)
        if (action->isChecked())
            chosen.append(action->text());
    const QString all = chosen.join(QStringLiteral(", "));
    const QFontMetrics letters = button->fontMetrics();
    button->setText(chosen.isEmpty()
            ? button->accessibleName()
            : letters.elidedText(all, Qt::ElideRight, longestLabel * letters.averageCharWidth()));
    button->setToolTip(all);
    button->setAccessibleDescription(all);
}

void FilterBar::read()
{
    Filter filter;
    if (isVisibleTo(parentWidget())) {
        filter.text = text_->text().simplified().toStdString();
        for (const QString &name : people_->text().split(u',', Qt::SkipEmptyParts))
            if (!name.trimmed().isEmpty())
                filter.people.insert(name.simplified().toStdString());
        filter.toReview = toReview_->isChecked();
        for (std::size_t i = 0; i < kindActions_.size(); ++i)
            if (kindActions_[i]->isChecked())
                filter.kinds.insert(LaneKind(i));
        for (std::size_t i = 0; i < statusActions_.size(); ++i)
            if (statusActions_[i]->isChecked())
                filter.statuses.insert(MeetingStatus(i));
    }
    label(kinds_, kindActions_);
    label(statuses_, statusActions_);
    if (filter == filter_)
        return;
    filter_ = filter;
    emit changed(filter_);
}

void FilterBar::showCount(std::size_t matching, std::size_t all)
{
    count_->setText(
        filter_.empty() ? QString() : tr("%1 of %2").arg(qt(number(matching, words_)), qt(number(all, words_))));
}

/// The names that there are now.
bool FilterBar::eventFilter(QObject *object, QEvent *event)
{
    if (object == people_ && event->type() == QEvent::FocusIn)
        names_.update();
    return QWidget::eventFilter(object, event);
}

void FilterBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

void FilterBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void FilterBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    read();
}

} // namespace zeitstrahl
