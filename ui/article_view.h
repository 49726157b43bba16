// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/article_marks.h"
#include "ui/offsets.h"

#include <QTextEdit>

#include <functional>

namespace zeitstrahl {

/// True if the first line of the text is the title, so that it need not be shown twice.
bool opensWithTitle(const Article &article);

/// The text of one article as plain paragraphs with its date expressions and meetings marked. Never HTML: what
/// a stranger wrote is text and nothing else.
class ArticleView : public QTextEdit {
    Q_OBJECT
public:
    /// Says what a date expression was taken for, in the interface's language.
    using Explain = std::function<QString(const StoredExpression &)>;

    explicit ArticleView(QWidget *parent = nullptr);

    void setExplanation(Explain explain) { explain_ = std::move(explain); }
    /// With the events that it tells. Nothing: no article. Keeps the place in the text if it is the same article.
    void setArticle(const StoredArticle *article, const std::vector<const Event *> &events);
    /// Marks the proof of the event and scrolls to its sentence; nothing: no event.
    void selectEvent(const Event *event);
    /// Marks the words that prove this field of the selected event above all others and scrolls to them. False if
    /// no words do.
    bool showProof(Field field);
    void bringIntoSight(Span span);

    const std::vector<ArticleMark> &marks() const { return marks_; }
    /// Where a stretch of the article stands, in the viewport.
    QRect placeOf(Span span) const;

signals:
    void eventPicked(const zeitstrahl::EventId &event);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void setText(const StoredArticle &article);
    void showMarks();
    void keepMeasure();
    void pickAt(int position);
    std::optional<ByteOffset> placeUnder(QPoint point) const;
    QString hint(QPoint point) const;
    QTextCursor cursorOver(Span span) const;

    Explain explain_;
    std::optional<StoredArticle> article_;
    std::vector<Event> events_; ///< as this article tells them
    std::optional<EventId> selected_;
    std::optional<Field> asked_; ///< whose words somebody wants to see
    std::vector<ArticleMark> marks_;
    Offsets offsets_;
};

} // namespace zeitstrahl
