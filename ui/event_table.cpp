// SPDX-License-Identifier: Apache-2.0
#include "ui/event_table.h"
#include "ui/palette.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace zeitstrahl {

EventTable::EventTable(const DisplayWords &words, QWidget *parent)
    : QTableView(parent)
    , model_(new EventTableModel(words, this))
{
    setAccessibleName(tr("Events"));
    setModel(model_);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSortIndicator(EventTableModel::When, Qt::AscendingOrder);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    const int letter = fontMetrics().averageCharWidth();
    const int letters[] = {25, 15, 36, 14, 17};
    for (int column = 0; column < EventTableModel::Source; ++column)
        setColumnWidth(column, letters[column] * letter);
    takeColours();
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &EventTable::sortBy);
    connect(this, &QTableView::doubleClicked, this,
        [this](const QModelIndex &index) { emit activated(idOf(model_->event(index.row()).id)); });
}

void EventTable::setEvents(std::shared_ptr<const Outline> events, std::vector<std::uint32_t> some)
{
    const std::vector<EventId> kept = selection();
    const QScopedValueRollback quiet(silent_, true);
    model_->setEvents(std::move(events), std::move(some));
    select(kept);
}

void EventTable::sortBy(int column, Qt::SortOrder order)
{
    const std::vector<EventId> kept = selection();
    const QScopedValueRollback quiet(silent_, true);
    model_->sort(column, order);
    select(kept);
}

std::vector<EventId> EventTable::selection() const
{
    std::vector<EventId> events;
    const int current = currentIndex().row();
    bool last = false;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            if (row == current)
                last = true;
            else
                events.push_back(idOf(model_->event(row).id));
    if (last)
        events.push_back(idOf(model_->event(current).id));
    return events;
}

void EventTable::select(const std::vector<EventId> &events)
{
    const QScopedValueRollback quiet(silent_, true);
    QItemSelection rows;
    const int right = EventTableModel::columns - 1;
    for (const int row : model_->rowsOf(events)) {
        if (!rows.isEmpty() && rows.back().bottom() == row - 1)
            rows.back() = {rows.back().topLeft(), model_->index(row, right)};
        else
            rows.append({model_->index(row, 0), model_->index(row, right)});
    }
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    const std::vector<int> current =
        events.empty() ? std::vector<int>() : model_->rowsOf(std::span(events).last(1));
    const QModelIndex looked = current.empty() ? QModelIndex() : model_->index(current[0], 0);
    selectionModel()->setCurrentIndex(looked, QItemSelectionModel::NoUpdate);
    if (looked.isValid())
        scrollTo(looked);
}

void EventTable::selectionChanged(const QItemSelection &now, const QItemSelection &before)
{
    QTableView::selectionChanged(now, before);
    if (!silent_)
        emit selected(selection());
}

QString EventTable::selectedText() const
{
    QStringList lines;
    const QModelIndexList rows = selectionModel()->selectedRows();
    std::vector<int> numbers;
    for (const QModelIndex &row : rows)
        numbers.push_back(row.row());
    std::sort(numbers.begin(), numbers.end());
    for (const int row : numbers) {
        QStringList cells;
        for (int column = 0; column < EventTableModel::columns; ++column)
            cells.append(model_->index(row, column).data().toString().simplified());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void EventTable::copy() const
{
    QApplication::clipboard()->setText(selectedText());
}

void EventTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit activated(idOf(model_->event(currentIndex().row()).id));
        return;
    }
    if (event->key() == Qt::Key_Escape && selectionModel()->hasSelection())
        return clearSelection();
    QTableView::keyPressEvent(event);
}

void EventTable::takeColours()
{
    const QPalette system = QApplication::palette();
    QPalette colours = sheetPalette(system);
    colours.setColor(
        QPalette::Highlight, mixed(colours.color(QPalette::Base), system.color(QPalette::Highlight), 0.22));
    colours.setColor(QPalette::HighlightedText, system.color(QPalette::Text));
    setPalette(colours);
}

void EventTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        takeColours();
}

} // namespace zeitstrahl
