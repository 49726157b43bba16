// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/display.h"
#include "core/meetings/reports/doubt.h"
#include "core/store/edit.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace zeitstrahl {

class Session;
class TextLabel;

QString spoken(Doubt doubt);

/// What a person should look at: doubtful events, what a merged file decided otherwise, and decisions whose
/// sentence is gone. Nothing is dropped that nobody has settled.
class ReviewPanel : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the panel.
    ReviewPanel(Session &session, const DisplayWords &words, QWidget *parent = nullptr);

    QListWidget *list() const { return list_; }

signals:
    void edited(const std::vector<zeitstrahl::Edit> &edits); ///< to be done in one step

protected:
    void showEvent(QShowEvent *event) override;

private:
    void update();
    void addEvents();
    void addUndecided(const std::vector<Undecided> &all, const QString &why);
    void follow();
    void show(int row);
    void showButtons();
    void take();
    void dismiss();
    const Undecided *current() const;
    bool isOffer() const;

    Session &session_;
    const DisplayWords &words_;
    TextLabel *count_;
    QListWidget *list_;
    QPushButton *take_, *dismiss_;
    std::vector<EventId> events_; ///< the first rows
    std::vector<Undecided> offers_, orphans_; ///< the rows after them
};

} // namespace zeitstrahl
