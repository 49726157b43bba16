// SPDX-License-Identifier: Apache-2.0
#include "ui/event_table_model.h"
#include "core/language/spoken.h"
#include "core/timeline/event_words.h"
#include "ui/event_order.h"
#include "ui/strings.h"

#include <algorithm>

namespace zeitstrahl {

EventTableModel::EventTableModel(const DisplayWords &words, QObject *parent)
    : QAbstractTableModel(parent)
    , words_(words)
{
}

void EventTableModel::setEvents(std::shared_ptr<const Outline> events, std::vector<std::uint32_t> some)
{
    beginResetModel();
    events_ = std::move(events);
    rows_ = std::move(some);
    order();
    endResetModel();
}

void EventTableModel::order()
{
    sortEvents(rows_, *events_, sorted_, direction_, words_);
}

void EventTableModel::sort(int column, Qt::SortOrder order)
{
    sorted_ = column < 0 ? When : Column(column);
    direction_ = order;
    beginResetModel();
    this->order();
    endResetModel();
}

std::vector<int> EventTableModel::rowsOf(std::span<const EventId> events) const
{
    const std::vector<std::uint32_t> wanted = indicesOf(*events_, events);
    std::vector<int> rows;
    for (int row = 0; row < rowCount() && rows.size() < wanted.size(); ++row)
        if (std::binary_search(wanted.begin(), wanted.end(), entry(row)))
            rows.push_back(row);
    return rows;
}

int EventTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(rows_.size());
}

int EventTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString EventTableModel::text(const OutlinedEvent &event, Column column) const
{
    switch (column) {
    case When: return event.dated ? qt(spoken(event.period(), words_, Wording::Full)) : QString();
    case Kind: return qt(spoken(event.kind, words_));
    case People: {
        QStringList names;
        for (const std::uint32_t person : events_->peopleOf(event))
            names.append(qt(events_->names[person]));
        return names.join(QStringLiteral(", "));
    }
    case Place: return events_->placeOf(event) ? qt(*events_->placeOf(event)) : QString();
    case Status: return qt(spoken(event.status, words_));
    case Source: return events_->articleOf(event) ? qt(events_->articleOf(event)->title) : QString();
    case columns: break;
    }
    return {};
}

QVariant EventTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return text(event(index.row()), Column(index.column()));
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    const QString names[] = {tr("Date"), tr("Kind"), tr("People"), tr("Place"), tr("Status"), tr("Source")};
    return names[section];
}

} // namespace zeitstrahl
