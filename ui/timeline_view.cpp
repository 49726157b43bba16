// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline_view.h"

#include "ui/hover_card.h"
#include "ui/timeline_accessible.h"

#include <QCoreApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace zeitstrahl {

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
    , words_(zeitstrahl::displayWords("en"))
    , glide_([this](const std::optional<TimeScale> &scale) {
        onTheWay_ = scale;
        invalidate();
    })
    , card_(new HoverCard(this))
    , scrollBar_(new QScrollBar(Qt::Vertical, this))
{
    AccessibleTimeline::install();
    clock_.start();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(QString::fromStdString(words_.picture.title));
    scrollBar_->hide();
    scrollBar_->setAccessibleName(tr("Lanes"));
    scrollBar_->setFocusPolicy(Qt::NoFocus);
    connect(scrollBar_, &QScrollBar::actionTriggered, this,
        [this] { scrollLanes(scrollBar_->sliderPosition() - int(scene().lanesAbove)); });
}

TimelineView::~TimelineView() = default;

static bool anyInSight(const Outline &events, const TimeScale &scale)
{
    return std::any_of(events.events.begin(), events.events.end(), [&](const OutlinedEvent &event) {
        return event.dated && scale.xOf(event.last) >= scale.left() && scale.xOf(event.first) <= scale.right();
    });
}

void TimelineView::setEvents(std::shared_ptr<const Outline> events)
{
    const std::vector<EventId> kept = selection();
    closePopups();
    events_ = std::move(events);
    if (scale_ && !anyInSight(*events_, *scale_))
        scale_.reset();
    hovered_.reset();
    selection_.clear();
    arrangeLanes();
    if (!kept.empty())
        select(kept);
}

void TimelineView::setDisplayWords(const DisplayWords &words)
{
    words_ = words;
    setAccessibleName(QString::fromStdString(words_.picture.title));
    describeCurrent();
    arrangeLanes();
}

void TimelineView::setToday(std::optional<Day> today)
{
    today_ = today;
    invalidate();
}

void TimelineView::setEmptyText(const QString &text)
{
    emptyText_ = text;
    update();
}

SceneOptions TimelineView::options() const
{
    SceneOptions options;
    options.words = &words_;
    options.width = width();
    options.height = height();
    options.firstLane = firstLane_;
    options.matches = matches_.get();
    options.scale = onTheWay_ ? onTheWay_ : scale_;
    options.today = today_;
    options.heading = false;
    options.descriptions = false;
    return options;
}

const Scene &TimelineView::scene() const
{
    if (!scene_)
        scene_ = makeScene(*events_, lanes_, options(), width_, &memory_);
    return *scene_;
}

void TimelineView::invalidate()
{
    scene_.reset();
    closePopups();
    QCoreApplication::postEvent(
        this, new QEvent(QEvent::LayoutRequest)); // for the scroll bar, once for many changes
    update();
    emit viewChanged();
}

void TimelineView::forgetRows()
{
    memory_ = {};
    invalidate();
}

const Style &TimelineView::style() const
{
    return palette().color(QPalette::Base).lightnessF() < 0.5 ? darkStyle() : lightStyle();
}

const SceneMark *TimelineView::markOf(Index index) const
{
    const std::vector<const SceneMark *> marks = marksOf(scene(), index);
    return marks.empty() ? nullptr : marks.front();
}

const SceneFold *TimelineView::foldOf(Index index) const
{
    if (!at(index).dated)
        return nullptr;
    for (const SceneLane &lane : scene().lanes)
        for (const SceneFold &fold : lane.folds)
            if (fold.first <= at(index).first && at(index).first <= fold.last) {
                const std::vector<Index> events = foldedEvents(lanes_, fold);
                if (std::find(events.begin(), events.end(), index) != events.end())
                    return &fold;
            }
    return nullptr;
}

/// In every lane in which the events stand. What is folded: the count of the one that is looked at.
void TimelineView::drawSelection(ScenePainter &painter) const
{
    bool seen = false;
    for (const SceneLane &lane : scene().lanes)
        for (const SceneMark &mark : lane.marks)
            if (selection_.contains(Index(mark.event))) {
                const bool current = selection_.current() == mark.event;
                seen |= current;
                painter.drawSelection(mark.hit, current && hasFocus());
            }
    if (!seen && selection_.current())
        if (const SceneFold *fold = foldOf(*selection_.current()))
            painter.drawSelection(fold->box, hasFocus());
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter device(this);
    ScenePainter painter(device, style(), texts_, &dots_);
    if (lanes_.events == 0) {
        device.fillRect(rect(), colour(style().of(Role::Paper)));
        device.setPen(colour(style().of(Role::Subheading)));
        device.setFont(screenFont({15, false}));
        device.drawText(rect().adjusted(40, 0, -40, 0), Qt::AlignCenter | Qt::TextWordWrap, emptyText_);
    } else {
        painter.draw(scene());
        if (hovered_ && !selection_.contains(*hovered_))
            for (const SceneMark *mark : marksOf(scene(), *hovered_))
                painter.drawHover(mark->hit);
        drawSelection(painter);
        drawDrag(device, painter);
    }
    if (hasFocus() && !selection_.current())
        painter.drawFocus(lanes_.events == 0 ? Box{0, height() - 2.0, double(width()), 0} : scene().plot);
}

void TimelineView::resizeEvent(QResizeEvent *)
{
    invalidate();
}

void TimelineView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        width_.forget();
        texts_.forget();
        memory_ = {};
    }
    if (event->type() != QEvent::EnabledChange)
        invalidate();
    QWidget::changeEvent(event);
}

QSize TimelineView::sizeHint() const
{
    return {1000, 460};
}
QSize TimelineView::minimumSizeHint() const
{
    return {340, 300};
}

} // namespace zeitstrahl
