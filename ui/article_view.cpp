// SPDX-License-Identifier: Apache-2.0
#include "ui/article_view.h"
#include "ui/mark_format.h"
#include "ui/palette.h"
#include "ui/strings.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

namespace zeitstrahl {

static constexpr int MeasureInCharacters = 68;
static constexpr int LineHeightInPercent = 140;
static constexpr int SideMargin = 24;

ArticleView::ArticleView(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptDrops(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("Article"));
    viewport()->setMouseTracking(true);
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.12);
    setFont(larger);
    document()->setDocumentMargin(0);
}

void ArticleView::setArticle(const StoredArticle *article, const std::vector<const Event *> &events)
{
    events_.clear();
    for (const Event *event : events)
        for (Event &told : asToldIn(article->id, *event))
            events_.push_back(std::move(told));
    const bool same =
        article && article_ && article->id == article_->id && article->article.text == article_->article.text;
    article_ = article ? std::optional(*article) : std::nullopt;
    if (!article)
        clear();
    else if (!same)
        setText(*article);
    showMarks();
}

bool opensWithTitle(const Article &article)
{
    const std::string &text = article.text, &title = article.title;
    return !title.empty() && text.starts_with(title) && (text.size() == title.size() || text[title.size()] == '\n');
}

void ArticleView::setText(const StoredArticle &article)
{
    offsets_ = Offsets(article.article.text);
    setPlainText(documentText(article.article.text));
    QTextBlockFormat lines;
    lines.setLineHeight(LineHeightInPercent, QTextBlockFormat::ProportionalHeight);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(lines);
    if (opensWithTitle(article.article)) {
        QTextCharFormat heading;
        heading.setFontWeight(QFont::Bold);
        QTextCursor title = cursorOver({ByteOffset{0}, ByteOffset{std::uint32_t(article.article.title.size())}});
        title.mergeCharFormat(heading);
    }
    verticalScrollBar()->setValue(0);
}

void ArticleView::selectEvent(const Event *event)
{
    selected_ = event ? std::optional(event->id) : std::nullopt;
    asked_.reset();
    showMarks();
    const auto is = [this](const Event &told) { return told.id == selected_; };
    if (const auto told = std::find_if(events_.begin(), events_.end(), is); told != events_.end())
        bringIntoSight(told->sentence);
}

bool ArticleView::showProof(Field field)
{
    asked_ = field == Field::Status ? Field::Kind : field;
    showMarks();
    const auto first =
        std::find_if(marks_.begin(), marks_.end(), [](const ArticleMark &mark) { return mark.asked; });
    if (first != marks_.end())
        bringIntoSight(first->span);
    return first != marks_.end();
}

void ArticleView::bringIntoSight(Span span)
{
    QTextCursor place = cursorOver(span);
    place.setPosition(place.selectionStart());
    const int line = fontMetrics().lineSpacing();
    const QRect before = placeOf(span);
    const bool wellInSight = before.top() >= line && before.bottom() <= viewport()->height() - line;
    setTextCursor(place);
    if (!wellInSight)
        verticalScrollBar()->setValue(
            verticalScrollBar()->value() + placeOf(span).center().y() - viewport()->height() / 3);
}

void ArticleView::showMarks()
{
    marks_.clear();
    if (article_)
        marks_ = articleMarks(*article_, events_, selected_, asked_);
    QList<ExtraSelection> selections;
    for (const ArticleMark &mark : marks_)
        selections.append({cursorOver(mark.span), markFormat(mark, palette())});
    setExtraSelections(selections);
}

QTextCursor ArticleView::cursorOver(Span span) const
{
    QTextCursor cursor(document());
    cursor.setPosition(offsets_.utf16(span.begin));
    cursor.setPosition(offsets_.utf16(span.end), QTextCursor::KeepAnchor);
    return cursor;
}

QRect ArticleView::placeOf(Span span) const
{
    const QTextCursor over = cursorOver(span);
    QTextCursor end(document());
    end.setPosition(over.selectionEnd());
    QTextCursor begin(document());
    begin.setPosition(over.selectionStart());
    return cursorRect(begin).united(cursorRect(end));
}

std::optional<ByteOffset> ArticleView::placeUnder(QPoint point) const
{
    const QPointF inDocument = point + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const int position = document()->documentLayout()->hitTest(inDocument, Qt::ExactHit);
    if (!article_ || position < 0)
        return {};
    return offsets_.utf8(position);
}

QString ArticleView::hint(QPoint point) const
{
    const auto place = placeUnder(point);
    const StoredExpression *expression = place ? expressionAt(*place, *article_) : nullptr;
    return expression && explain_ ? explain_(*expression) : QString();
}

void ArticleView::pickAt(int position)
{
    if (!article_)
        return;
    if (const Event *event = eventAt(offsets_.utf8(position), events_))
        emit eventPicked(event->id);
}

void ArticleView::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    const auto place = placeUnder(event->position().toPoint());
    const bool leads = place && eventAt(*place, events_);
    viewport()->setCursor(leads && !event->buttons() ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    const auto place = placeUnder(event->position().toPoint());
    if (event->button() == Qt::LeftButton && place && !textCursor().hasSelection())
        pickAt(offsets_.utf16(*place));
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        pickAt(textCursor().position());
    else
        QTextEdit::keyPressEvent(event);
}

bool ArticleView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), hint(help->pos()), viewport());
        return true;
    }
    return QTextEdit::viewportEvent(event);
}

void ArticleView::keepMeasure()
{
    const int measure = fontMetrics().averageCharWidth() * MeasureInCharacters;
    const int room = width() - verticalScrollBar()->sizeHint().width();
    setViewportMargins(SideMargin, 0, std::max(SideMargin, room - SideMargin - measure), 0);
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    keepMeasure();
    QTextEdit::resizeEvent(event);
}

void ArticleView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMarks();
}

} // namespace zeitstrahl
