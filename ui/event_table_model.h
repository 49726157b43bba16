// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/display.h"
#include "core/meetings/reports/outline.h"

#include <QAbstractTableModel>

#include <memory>

namespace zeitstrahl {

/// Events as rows, all or some of them. A cell is made when somebody looks at it, so that a million rows cost no
/// more than their order.
class EventTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Kind, People, Place, Status, Source, columns };

    /// The words must outlive the model.
    explicit EventTableModel(const DisplayWords &words, QObject *parent = nullptr);

    /// Those of `some`, as indices into the outline; keeps the order that was asked for.
    void setEvents(std::shared_ptr<const Outline> events, std::vector<std::uint32_t> some);

    const OutlinedEvent &event(int row) const { return events_->events[entry(row)]; }
    std::uint32_t entry(int row) const { return rows_[std::size_t(row)]; } ///< into the outline
    /// Rows of the events, in order; those that have none are left out.
    std::vector<int> rowsOf(std::span<const EventId> events) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString text(const OutlinedEvent &event, Column column) const;
    void order();

    const DisplayWords &words_;
    std::shared_ptr<const Outline> events_ = std::make_shared<Outline>();
    std::vector<std::uint32_t> rows_; ///< indices into the outline
    Column sorted_ = When;
    Qt::SortOrder direction_ = Qt::AscendingOrder;
};

} // namespace zeitstrahl
