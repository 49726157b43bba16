// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/display.h"
#include "core/store/timeline_file.h"

#include <QWidget>

class QPushButton;
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
    void wanted(const zeitstrahl::ArticleId &article, zeitstrahl::Span sentence); ///< to be read
    void separated(const zeitstrahl::EventId &event);

private:
    QWidget *row(const Telling &telling);
    QWidget *buttons(const Telling &telling);

    const DisplayWords &words_;
    QVBoxLayout *rows_;
    QList<QPushButton *> separate_;
    bool editable_ = true;
};

} // namespace zeitstrahl
