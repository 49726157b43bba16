// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/display.h"
#include "core/meetings/event.h"

#include <QWidget>

class QVBoxLayout;

namespace zeitstrahl {

/// The other places where a meeting is told, each to be read there or to be made an event of its own again.
class TellingsList : public QWidget {
    Q_OBJECT
public:
    explicit TellingsList(const DisplayWords &words, QWidget *parent = nullptr);

    void setTellings(const std::vector<Telling> &tellings);
    void setEditable(bool editable);

signals:
    void separated(const zeitstrahl::EventId &event);

private:
    QWidget *row(const Telling &telling);

    const DisplayWords &words_;
    QVBoxLayout *rows_;
    bool editable_ = true;
};

} // namespace zeitstrahl
