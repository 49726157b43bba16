// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/event.h"
#include "ui/event_table_model.h"

#include <QTableView>

namespace zeitstrahl {

/// Events as a table: a click on a heading sorts, Return activates, Ctrl+C copies rows as text. Several can be
/// selected; the current row is the event that is looked at.
class EventTable : public QTableView {
    Q_OBJECT
public:
    explicit EventTable(const DisplayWords &words, QWidget *parent = nullptr);

    EventTableModel &events() { return *model_; }
    /// Those of `some`, as indices; keeps the selection.
    void setEvents(std::shared_ptr<const Outline> events, std::vector<std::uint32_t> some);
    std::vector<EventId> selection() const; ///< the event that is looked at comes last
    void select(const std::vector<EventId> &events); ///< silent; brings the last one into sight
    QString selectedText() const; ///< rows as lines, cells apart by tabs
    void copy() const;

signals:
    void selected(const std::vector<zeitstrahl::EventId> &events); ///< by a person's hand; none: cleared
    void activated(const zeitstrahl::EventId &event); ///< double click or Return

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &now, const QItemSelection &before) override;

private:
    void sortBy(int column, Qt::SortOrder order);
    void takeColours();

    EventTableModel *model_;
    bool silent_ = false; ///< while the selection follows what others did
};

} // namespace zeitstrahl
