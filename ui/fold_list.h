// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/display.h"
#include "core/meetings/reports/outline.h"

#include <QFrame>

#include <memory>

namespace zeitstrahl {

class EventTable;
class TextLabel;

/// The events that a count stands for, as a list over its parent: arrows walk, a click or Return chooses, Escape
/// closes.
class FoldList : public QFrame {
    Q_OBJECT
public:
    /// The words must outlive the list.
    FoldList(const DisplayWords &words, QWidget *parent);

    /// `tile` is the count in the parent's pixels, which stays free; `current` is shown as chosen.
    void open(std::shared_ptr<const Outline> events, std::vector<std::uint32_t> folded, const QString &heading,
        const QRect &tile, std::optional<std::uint32_t> current);
    void close();
    EventTable *table() const { return table_; }

signals:
    void chosen(std::uint32_t event); ///< its index

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void choose(int row);
    void place(const QRect &tile);

    TextLabel *heading_;
    EventTable *table_;
};

} // namespace zeitstrahl
