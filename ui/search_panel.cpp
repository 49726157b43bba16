// SPDX-License-Identifier: Apache-2.0
#include "ui/search_panel.h"
#include "core/timeline/event_words.h"
#include "ui/clearable_line.h"
#include "ui/labels.h"
#include "ui/session.h"
#include "ui/strings.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace zeitstrahl {

SearchPanel::SearchPanel(Session &session, const DisplayWords &words, QWidget *parent)
    : QWidget(parent)
    , session_(session)
    , words_(words)
    , line_(new ClearableLine)
    , nothing_(new TextLabel(Tone::Quiet))
    , list_(new QListWidget)
{
    line_->setPlaceholderText(tr("People, places, words"));
    line_->setAccessibleName(tr("Search"));
    line_->installEventFilter(this);
    list_->setAccessibleName(tr("Found"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setWordWrap(true);
    list_->setSpacing(3);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setResizeMode(QListView::Adjust);
    nothing_->hide();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 8, 0);
    rows->addWidget(line_);
    rows->addWidget(nothing_);
    rows->addWidget(list_, 1);
    setFocusProxy(line_);
    connect(line_, &QLineEdit::textChanged, this, &SearchPanel::search);
    connect(list_, &QListWidget::currentRowChanged, this, &SearchPanel::show);
    connect(list_, &QListWidget::itemActivated, this, &SearchPanel::chosen);
    connect(&session, &Session::changed, this, &SearchPanel::search);
}

void SearchPanel::search()
{
    const QSignalBlocker quiet(list_);
    list_->clear();
    targets_.clear();
    const QString words = line_->text().trimmed();
    if (!words.isEmpty())
        if (const auto found = session_.search(words.toStdString()))
            for (const Found &one : *found)
                add(one);
    nothing_->say(words.isEmpty() || list_->count() ? QString() : tr("Nothing found."));
}

void SearchPanel::add(const Found &found)
{
    if (found.event) {
        targets_.push_back(*found.event);
        list_->addItem(found.title.empty() ? tr("Added by hand") : qt(found.title));
        return;
    }
    targets_.push_back(found.article);
    const QString day = found.published ? u'\n' + qt(spokenPlain(*found.published, words_)) : QString();
    auto *article =
        new QListWidgetItem((found.title.empty() ? tr("Article without a title") : qt(found.title)) + day, list_);
    QFont bold = list_->font();
    bold.setBold(true);
    article->setFont(bold);
    for (const Event *event : session_.eventsOf(found.article)) {
        targets_.push_back(event->id);
        QStringList lines{qt(eventTitle(*event, words_)), qt(eventDetail(*event, words_))};
        lines.removeAll(QString());
        list_->addItem(lines.join(u'\n'));
    }
}

void SearchPanel::show(int row)
{
    if (row < 0 || std::size_t(row) >= targets_.size())
        return;
    const Target target = targets_[std::size_t(row)];
    if (const auto *event = std::get_if<EventId>(&target))
        session_.select(*event);
    else
        session_.showArticle(std::get<ArticleId>(target));
}

/// From the line the arrows walk through what was found, and Return goes there.
bool SearchPanel::eventFilter(QObject *object, QEvent *event)
{
    if (object != line_ || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if ((key == Qt::Key_Down || key == Qt::Key_Up) && list_->count()) {
        const int row = list_->currentRow() + (key == Qt::Key_Down ? 1 : -1);
        list_->setCurrentRow(std::clamp(row, 0, list_->count() - 1));
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && list_->count()) {
        if (list_->currentRow() < 0)
            list_->setCurrentRow(0);
        emit chosen();
        return true;
    }
    return false;
}

} // namespace zeitstrahl
