// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/spoken.h"
#include "core/meetings/event.h"

#include <QListWidget>

namespace zeitstrahl {

/// One date that can be chosen for an event.
struct Choice {
    std::optional<Period> when; ///< what to decide; nothing: back to what was extracted
    std::string days, why;
    bool chosen = false;
};

/// What was extracted, the other readings, and what a person decided if that is none of them.
std::vector<Choice> choices(const Event &event, const DisplayWords &words);

/// The choices as a list; a click or Return picks one.
class ReadingsList : public QListWidget {
    Q_OBJECT
public:
    explicit ReadingsList(QWidget *parent = nullptr);

    void setChoices(std::vector<Choice> choices);

signals:
    void picked(const std::optional<zeitstrahl::Period> &when);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void pick(int row);
    void takeColours();
    void fitHeight();

    std::vector<Choice> choices_;
};

} // namespace zeitstrahl
