// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline_view.h"

#include "core/timeline/event_words.h"
#include "ui/timeline_accessible.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace zeitstrahl {

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
    , words_(zeitstrahl::displayWords("en"))
    , glide_([this](const std::optional<TimeScale> &scale) {
        onTheWay_ = scale;
        invalidate();
    })
{
    AccessibleTimeline::install();
    clock_.start();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(QString::fromStdString(words_.picture.title));
}

static Day firstDay(const Event &event)
{
    return event.date->resolution.period.first;
}

static bool anyInSight(const std::vector<Event> &events, const TimeScale &scale)
{
    return std::any_of(events.begin(), events.end(), [&](const Event &event) {
        return event.date && scale.xOf(event.date->resolution.period.last) >= scale.left()
            && scale.xOf(firstDay(event)) <= scale.right();
    });
}

void TimelineView::setEvents(std::vector<Event> events)
{
    const std::optional<EventId> kept = selection();
    events_ = std::move(events);
    outline_ = outlineOf(events_);
    lanes_ = lanesOf(outline_);
    memory_ = {};
    order_.clear();
    for (std::size_t i = 0; i < events_.size(); ++i)
        if (events_[i].date)
            order_.push_back(i);
    std::stable_sort(order_.begin(), order_.end(), [this](std::size_t a, std::size_t b) {
        return std::pair(firstDay(events_[a]), laneKind(events_[a].kind))
            < std::pair(firstDay(events_[b]), laneKind(events_[b].kind));
    });
    if (scale_ && !anyInSight(events_, *scale_))
        scale_.reset();
    hovered_.reset();
    current_.reset();
    invalidate();
    if (kept)
        select(kept);
}

void TimelineView::setDisplayWords(const DisplayWords &words)
{
    words_ = words;
    memory_ = {};
    setAccessibleName(QString::fromStdString(words_.picture.title));
    describeCurrent();
    invalidate();
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

std::optional<EventId> TimelineView::selection() const
{
    return current_ ? std::optional(events_[*current_].id) : std::nullopt;
}

void TimelineView::select(const std::optional<EventId> &id)
{
    const auto found =
        std::find_if(events_.begin(), events_.end(), [&](const Event &event) { return id && event.id == *id; });
    current_.reset();
    if (found != events_.end()) {
        current_ = std::size_t(found - events_.begin());
        bringIntoSight(*current_);
    }
    describeCurrent();
    update();
}

void TimelineView::choose(std::optional<std::size_t> index)
{
    const bool changed = current_ != index;
    current_ = index;
    if (index)
        bringIntoSight(*index);
    describeCurrent();
    update();
    if (index)
        emit selected(events_[*index].id);
    else if (changed)
        emit selectionCleared();
}

void TimelineView::bringIntoSight(std::size_t index)
{
    if (!events_[index].date)
        return;
    const Period &period = events_[index].date->resolution.period;
    const TimeScale &now = timeScale();
    const bool seen =
        now.xOf(period.last + date::days(1)) > now.left() + 8 && now.middleOf(period.first) < now.right() - 8;
    if (!seen)
        setScale(now.showing(noonOf(period.first), now.width() / 5));
}

void TimelineView::describeCurrent()
{
    setAccessibleDescription(
        current_ ? QString::fromStdString(eventDescription(events_[*current_], words_)) : QString());
    const int child = current_ ? AccessibleTimeline::childOf(*this, *selection()) : -1;
    if (child < 0)
        return;
    for (const QAccessible::Event type : {QAccessible::Selection, QAccessible::Focus}) {
        QAccessibleEvent told(this, type);
        told.setChild(child);
        if (type == QAccessible::Selection || hasFocus())
            QAccessible::updateAccessibility(&told);
    }
}

SceneOptions TimelineView::options() const
{
    SceneOptions options;
    options.words = &words_;
    options.width = width();
    options.height = height();
    options.scale = onTheWay_ ? onTheWay_ : scale_;
    options.today = today_;
    options.heading = false;
    options.descriptions = false;
    return options;
}

const Scene &TimelineView::scene() const
{
    if (!scene_)
        scene_ = makeScene(outline_, lanes_, options(), width_, &memory_);
    return *scene_;
}

void TimelineView::invalidate()
{
    scene_.reset();
    update();
    emit viewChanged();
}

void TimelineView::setScale(const TimeScale &scale)
{
    glide_.stop();
    onTheWay_.reset();
    history_.leave(scale_, clock_.elapsed());
    scale_ = scale;
    invalidate();
}

void TimelineView::head(const ViewHistory::View &view)
{
    const TimeScale from = timeScale();
    scale_ = view;
    onTheWay_.reset();
    scene_.reset();
    glide_.start(from, timeScale());
}

TimeScale TimelineView::goal() const
{
    return glide_.goal().value_or(timeScale());
}

void TimelineView::showTime(const TimeScale &scale)
{
    setScale(scale);
}

void TimelineView::glideTo(const ViewHistory::View &view)
{
    history_.leave(scale_, clock_.elapsed());
    head(view);
}

void TimelineView::goTo(const Period &days)
{
    const double length = beginOf(days.last).days - beginOf(days.first).days + 1;
    const auto around = date::days(int(std::max(4.0, length / 4)));
    const TimeScale &now = timeScale();
    glideTo(TimeScale::fitting(days.first - around, days.last + around, now.left(), now.right()));
}

void TimelineView::fit()
{
    glideTo({});
}

void TimelineView::back()
{
    if (const auto view = history_.back(scale_))
        head(*view);
}

void TimelineView::forward()
{
    if (const auto view = history_.forward(scale_))
        head(*view);
}

const Style &TimelineView::style() const
{
    return palette().color(QPalette::Base).lightnessF() < 0.5 ? darkStyle() : lightStyle();
}

const SceneMark *TimelineView::markOf(std::size_t index) const
{
    for (const SceneLane &lane : scene().lanes)
        for (const SceneMark &mark : lane.marks)
            if (mark.event == index)
                return &mark;
    return nullptr;
}

void TimelineView::drawCurrent(ScenePainter &painter) const
{
    if (const SceneMark *mark = markOf(*current_))
        return painter.drawSelection(mark->hit, hasFocus());
    const Event &event = events_[*current_];
    for (const SceneLane &lane : scene().lanes) // folded with others: their tile
        for (const SceneFold &fold : lane.folds)
            if (event.date && lane.kind == laneKind(event.kind) && fold.first <= firstDay(event)
                && firstDay(event) <= fold.last)
                return painter.drawSelection(fold.box, hasFocus());
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter device(this);
    ScenePainter painter(device, style(), texts_);
    if (order_.empty()) {
        device.fillRect(rect(), colour(style().of(Role::Paper)));
        device.setPen(colour(style().of(Role::Subheading)));
        device.setFont(screenFont({15, false}));
        device.drawText(rect().adjusted(40, 0, -40, 0), Qt::AlignCenter | Qt::TextWordWrap, emptyText_);
    } else {
        painter.draw(scene());
        if (hovered_ && hovered_ != current_)
            if (const SceneMark *mark = markOf(*hovered_))
                painter.drawHover(mark->hit);
        if (current_)
            drawCurrent(painter);
        drawDrag(device, painter);
    }
    if (hasFocus() && !current_)
        painter.drawFocus(order_.empty() ? Box{0, height() - 2.0, double(width()), 0} : scene().plot);
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
    return {380, 340};
}

} // namespace zeitstrahl
