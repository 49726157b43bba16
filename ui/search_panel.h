// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/display.h"
#include "core/store/timeline_file.h"

#include <QWidget>

#include <variant>

class QLineEdit;
class QListWidget;

namespace zeitstrahl {

class Session;
class TextLabel;

/// Finds articles and their events by words, while one types them.
class SearchPanel : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the panel.
    SearchPanel(Session &session, const DisplayWords &words, QWidget *parent = nullptr);

    QLineEdit *line() const { return line_; }
    QListWidget *list() const { return list_; }

signals:
    void chosen(); ///< what was found is shown, and the reader wants to go there

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    using Target = std::variant<ArticleId, EventId>;

    void search();
    void add(const Found &found);
    void show(int row);

    Session &session_;
    const DisplayWords &words_;
    QLineEdit *line_;
    TextLabel *nothing_;
    QListWidget *list_;
    std::vector<Target> targets_; ///< of the rows
};

} // namespace zeitstrahl
