// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/display.h"
#include "core/store/timeline_file.h"
#include "ui/date_field.h"

#include <QScrollArea>

namespace zeitstrahl {

class Disputes;
class EventForm;
class NameLists;
class ReadingsList;
class StepsList;
class TellingsList;
class TextLabel;

/// What is known of one event: what it is, why it has its date, what else the date could be, and where else it is
/// told; all of it to be changed.
class Inspector : public QScrollArea {
    Q_OBJECT
public:
    /// What typed words name for this event.
    using Reader = std::function<std::optional<Period>(const Event &event, const QString &typed)>;

    /// `words` and `names` must outlive the inspector.
    Inspector(const DisplayWords &words, NameLists &names, Reader reader, QWidget *parent = nullptr);

    void offer(const QList<QAction *> &actions) { offered_ = actions; } ///< as buttons beside the title
    /// Nothing: no event is selected.
    void setEvent(const Event *event, const StoredArticle *article);
    void setEditable(bool editable);
    void finish(); ///< takes what is half typed
    void edit(Field field); ///< puts the cursor there

signals:
    void decided(const zeitstrahl::EventId &event, const zeitstrahl::Decision &decision);
    void separated(const zeitstrahl::EventId &telling);
    void sentenceWanted(const zeitstrahl::ArticleId &article, zeitstrahl::Span sentence);
    void proofWanted(zeitstrahl::Field field); ///< the reader wants to see the words

private:
    QWidget *everything();
    QWidget *head();
    QWidget *whatColumn();
    QWidget *whyColumn();
    QWidget *otherwiseColumn();
    void decide(const Decision &decision);
    void say(const Event &event, const StoredArticle *article);
    void sayCheck(const Event &event);
    void sayDoubts(const Event &event);
    void tellReader();

    const DisplayWords &words_;
    NameLists &names_;
    Reader reader_;
    std::optional<Event> event_;
    QList<QAction *> offered_;
    bool editable_ = true;
    TextLabel *nothing_;
    QWidget *all_ = nullptr; ///< and what is in it: made for the first event
    TextLabel *title_, *when_, *check_, *doubt_, *evidence_;
    EventForm *form_;
    Disputes *disputes_;
    StepsList *why_;
    TellingsList *tellings_;
    ReadingsList *readings_;
    DateField *field_;
};

} // namespace zeitstrahl
