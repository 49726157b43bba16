// SPDX-License-Identifier: Apache-2.0
#include "ui/fold_list.h"
#include "ui/event_table.h"
#include "ui/labels.h"
#include "ui/palette.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace zeitstrahl {

FoldList::FoldList(const DisplayWords &words, QWidget *parent)
    : QFrame(parent)
    , heading_(new TextLabel(Tone::Quiet))
    , table_(new EventTable(words))
{
    hide();
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setFocusProxy(table_);
    heading_->setWordWrap(false);
    table_->horizontalHeader()->hide();
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    for (const int column : {EventTableModel::Kind, EventTableModel::Status, EventTableModel::Source})
        table_->hideColumn(column);
    table_->installEventFilter(this);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 8, 8, 6);
    rows->setSpacing(6);
    rows->addWidget(heading_);
    rows->addWidget(table_);
    connect(table_, &QTableView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
}

void FoldList::open(std::shared_ptr<const Outline> events, std::vector<std::uint32_t> folded,
    const QString &heading, const QRect &tile, std::optional<std::uint32_t> current)
{
    setPalette(sheetPalette(QApplication::palette()));
    heading_->say(heading);
    table_->setAccessibleName(heading);
    table_->events().setEvents(std::move(events), std::move(folded));
    int row = 0;
    for (int i = 0; current && i < table_->events().rowCount(); ++i)
        if (table_->events().entry(i) == *current)
            row = i;
    place(tile);
    show();
    raise();
    table_->selectRow(row);
    table_->setFocus(Qt::PopupFocusReason);
}

void FoldList::close()
{
    if (!isVisible())
        return;
    const bool focused = isAncestorOf(QApplication::focusWidget());
    hide();
    if (focused)
        parentWidget()->setFocus(Qt::PopupFocusReason);
}

void FoldList::choose(int row)
{
    if (row < 0 || row >= table_->events().rowCount())
        return;
    const std::uint32_t event = table_->events().entry(row);
    close();
    emit chosen(event);
}

bool FoldList::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape)
            return close(), true;
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            return choose(table_->currentIndex().row()), true;
    }
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason why = static_cast<QFocusEvent *>(event)->reason();
        if (why != Qt::ActiveWindowFocusReason && why != Qt::PopupFocusReason)
            hide(); // the keyboard went elsewhere in the window
    }
    return QFrame::eventFilter(object, event);
}

/// At the end of the list the timeline must not zoom.
void FoldList::wheelEvent(QWheelEvent *event)
{
    event->accept();
}

/// Below the count or above it, wherever there is more room.
void FoldList::place(const QRect &tile)
{
    constexpr int gap = 4, margin = 8, mostRows = 12, shown = 560;
    const QRect room = parentWidget()->rect().adjusted(margin, margin, -margin, -margin);
    const int below = room.bottom() - tile.bottom() - gap, above = tile.top() - gap - room.top();
    const int rows = std::min(table_->events().rowCount(), mostRows);
    const int chrome = heading_->sizeHint().height() + 24 + 2 * frameWidth();
    const int high =
        std::min(rows * table_->verticalHeader()->defaultSectionSize() + chrome, std::max(below, above));
    const int wide = std::min(shown, room.width());
    const int left = std::clamp(tile.left(), room.left(), std::max(room.left(), room.right() - wide));
    const int top = below >= high || below >= above ? tile.bottom() + gap : tile.top() - gap - high;
    setGeometry(left, top, wide, high);
    table_->setColumnWidth(EventTableModel::When, wide * 32 / 100);
    table_->setColumnWidth(EventTableModel::People, wide * 45 / 100);
    table_->horizontalHeader()->setSectionResizeMode(EventTableModel::Place, QHeaderView::Stretch);
}

} // namespace zeitstrahl
