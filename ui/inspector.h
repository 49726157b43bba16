// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/display.h"
#include "core/store/timeline_file.h"
#include "ui/date_field.h"

#include <QScrollArea>

class QVBoxLayout;

namespace zeitstrahl {

class ReadingsList;
class StepsList;
class TextLabel;

/// What is known of one event: what it is, why it has its date, and what else the date could be.
class Inspector : public QScrollArea {
    Q_OBJECT
public:
    /// What typed words name for this event.
    using Reader = std::function<std::optional<Period>(const Event &event, const QString &typed)>;

    /// `words` must outlive the inspector.
    Inspector(const DisplayWords &words, Reader reader, QWidget *parent = nullptr);

    /// Nothing: no event is selected.
    void setEvent(const Event *event, const StoredArticle *article);
    void startTyping();

signals:
    void corrected(const zeitstrahl::EventId &event, const std::optional<zeitstrahl::Period> &when);
    void proofWanted(); ///< the reader wants to see the sentence

private:
    QWidget *whatColumn();
    QWidget *whyColumn();
    QWidget *otherwiseColumn();
    void say(const Event &event, const StoredArticle *article);
    void sayCheck(const Event &event);
    void tellReader();

    const DisplayWords &words_;
    Reader reader_;
    std::optional<Event> event_;
    QWidget *columns_;
    TextLabel *nothing_, *kind_, *title_, *when_, *check_, *evidence_;
    StepsList *why_;
    ReadingsList *readings_;
    DateField *field_;
};

} // namespace zeitstrahl
