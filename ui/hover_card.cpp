// SPDX-License-Identifier: Apache-2.0
#include "ui/hover_card.h"
#include "core/timeline/event_words.h"
#include "ui/labels.h"
#include "ui/palette.h"
#include "ui/strings.h"

#include <QApplication>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace zeitstrahl {

constexpr int widest = 400, gap = 6, longestSentence = 600;

HoverCard::HoverCard(QWidget *parent)
    : QFrame(parent, Qt::ToolTip | Qt::WindowTransparentForInput)
    , title_(new TextLabel(Tone::Heading))
    , state_(new TextLabel(Tone::Quiet))
    , sentence_(new TextLabel(Tone::Body))
    , sources_(new TextLabel(Tone::Quiet))
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(14, 11, 14, 12);
    rows->setSpacing(4);
    rows->addWidget(title_);
    rows->addWidget(state_);
    rows->addSpacing(4);
    rows->addWidget(sentence_);
    rows->addSpacing(4);
    rows->addWidget(sources_);
    for (TextLabel *label : {title_, state_, sentence_, sources_})
        label->setMinimumWidth(1); // a word may be longer than the card is wide
}

static QString stateOf(const Event &event, const DisplayWords &words)
{
    QStringList parts{
        qt(spoken(event.kind, words)), qt(eventWhen(event, words, Wording::Full)), qt(spoken(event.status, words))};
    if (event.correctedByHand)
        parts.append(qt(words.picture.corrected));
    else if (event.date)
        parts.append(qt(spoken(event.date->resolution.check, words)));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

static QString source(const std::string &title, const std::optional<Day> &published, const DisplayWords &words)
{
    return published ? qt(title) + QStringLiteral(" · ") + qt(spokenPlain(*published, words)) : qt(title);
}

void HoverCard::tell(const Event &event, const DisplayWords &words, const QRect &beside)
{
    title_->say(qt(eventTitle(event, words)));
    state_->say(stateOf(event, words));
    QString sentence = qt(event.evidence).simplified();
    if (sentence.size() > longestSentence)
        sentence = sentence.left(longestSentence) + u'…';
    sentence_->say(sentence);
    QStringList sources{source(event.articleTitle, event.published, words)};
    for (const Telling &telling : event.alsoTold)
        sources.append(source(telling.articleTitle, telling.published, words));
    sources.removeAll(QString());
    sources_->say(sources.join(u'\n'));
    place(beside);
}

void HoverCard::say(const QString &text, const QRect &beside)
{
    for (TextLabel *label : {title_, sentence_, sources_})
        label->say({});
    state_->say(text);
    place(beside);
}

/// Below what it is about, above it where the screen ends.
void HoverCard::place(const QRect &beside)
{
    setPalette(sheetPalette(QApplication::palette()));
    int wide = 0;
    for (const TextLabel *label : {title_, state_, sentence_, sources_})
        for (const QString &line : label->text().split(u'\n'))
            wide = std::max(wide, label->fontMetrics().horizontalAdvance(line));
    const QMargins margins = layout()->contentsMargins();
    wide = std::min(wide + margins.left() + margins.right() + 4, widest);
    layout()->activate();
    const QSize size(wide, layout()->heightForWidth(wide));
    const QRect screen = parentWidget()->screen()->availableGeometry();
    const QPoint below = parentWidget()->mapToGlobal(QPoint(beside.left(), beside.bottom() + gap));
    const QPoint above = parentWidget()->mapToGlobal(QPoint(beside.left(), beside.top() - gap - size.height()));
    const bool fits = below.y() + size.height() <= screen.bottom();
    const int left = std::clamp(below.x(), screen.left(), std::max(screen.left(), screen.right() - wide));
    setGeometry({{left, fits ? below.y() : std::max(above.y(), screen.top())}, size});
    show();
    raise();
}

void HoverCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.setPen(mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.3));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace zeitstrahl
