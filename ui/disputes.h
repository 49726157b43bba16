// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/display.h"
#include "core/store/edit.h"

#include <QWidget>

class QVBoxLayout;

namespace zeitstrahl {

/// What the reports of one meeting contradict each other in: every value with who says so, to choose by a click.
class Disputes : public QWidget {
    Q_OBJECT
public:
    /// `words` must outlive it.
    explicit Disputes(const DisplayWords &words, QWidget *parent = nullptr);

    void setEvent(const Event &event);
    void setEditable(bool editable);

signals:
    void decided(const zeitstrahl::Decision &decision);

private:
    void addField(const Event &event, Field field);

    const DisplayWords &words_;
    QVBoxLayout *rows_;
    bool editable_ = true;
};

} // namespace zeitstrahl
