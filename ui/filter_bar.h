// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/display.h"
#include "core/timeline/filter.h"

#include <QWidget>

#include <array>

class QAction;
class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace zeitstrahl {

class NameLists;

/// A line above the timeline that says what is to be seen clearly. Hidden, it filters nothing.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the bar; `names` are those that people are completed from.
    FilterBar(const DisplayWords &words, NameLists &names, QWidget *parent = nullptr);

    void open(); ///< to type into
    const Filter &filter() const { return filter_; }
    void showCount(std::size_t matching, std::size_t all);

signals:
    void changed(const zeitstrahl::Filter &filter);
    void closed(); ///< by Escape or its cross

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void read();

    const DisplayWords &words_;
    Filter filter_;
    NameLists &names_;
    QLineEdit *text_, *people_;
    QToolButton *kinds_, *statuses_;
    std::array<QAction *, laneKindCount> kindActions_;
    std::array<QAction *, 5> statusActions_; ///< in order of MeetingStatus
    QCheckBox *toReview_;
    QLabel *count_;
};

} // namespace zeitstrahl
