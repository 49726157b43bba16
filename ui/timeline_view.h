// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/display.h"
#include "core/timeline/filter.h"
#include "core/timeline/lanes.h"
#include "core/timeline/row_memory.h"
#include "core/timeline/scene.h"
#include "ui/event_selection.h"
#include "ui/glide.h"
#include "ui/scene_painter.h"
#include "ui/view_history.h"

#include <QElapsedTimer>
#include <QNativeGestureEvent>
#include <QWidget>

#include <memory>
#include <vector>

class QScrollBar;

namespace zeitstrahl {

class FoldList;
class HoverCard;

/// What lies at a place of the timeline, for a menu.
struct TimelineSpot {
    std::optional<EventId> event;
    std::optional<SceneFold> fold;
    std::optional<LaneKey> lane; ///< if it is a lane's heading
    Day day;
};

/// Events on a line of time. timeline_keys.h tells what keys and pointer do.
class TimelineView : public QWidget {
    Q_OBJECT
public:
    /// Reads an event whole; nothing if there is no such event.
    using Reader = std::function<std::optional<Event>(const EventId &event)>;
    enum class Walk { Alone, Extend };
    static constexpr double zoomStep = 1.25; ///< a notch of the wheel, a press of a key

    explicit TimelineView(QWidget *parent = nullptr);
    ~TimelineView() override;

    /// In the order of Outline::events. Keeps the stretch of time in sight once the reader has moved it, else fits
    /// all. Keeps the selection by id.
    void setEvents(std::shared_ptr<const Outline> events);
    void setReader(Reader reader) { reader_ = std::move(reader); } ///< for the sentence of an event
    void setDisplayWords(const DisplayWords &words);
    void setToday(std::optional<Day> today);
    void setEmptyText(const QString &text); ///< the sentence shown while there is no event
    void setGlideTime(int milliseconds) { glide_.setTime(milliseconds); } ///< of zooms and leaps; 0 at first: none
    void setGrouping(const Grouping &grouping);
    void setFilter(const Filter &filter);

    const Outline &events() const { return *events_; }
    std::optional<EventId> current() const; ///< the event that is looked at
    std::optional<std::uint32_t> currentIndex() const { return selection_.current(); } ///< among events()
    std::vector<EventId> selection() const; ///< the one that is looked at comes last
    bool isSelected(const EventKey &event) const;
    const TimeScale &timeScale() const { return scene().scale; }
    const Scene &scene() const; ///< as it is shown now
    const Lanes &lanes() const { return lanes_; }
    const Grouping &grouping() const { return grouping_; }
    const Filter &filter() const { return filter_; }
    const Matches *matches() const { return matches_.get(); } ///< nothing: there is no filter
    std::size_t matching() const; ///< how many events with a date the filter leaves clear
    std::vector<std::uint32_t> clearEvents() const; ///< those that it leaves clear, as indices
    const DisplayWords &displayWords() const { return words_; }
    const Style &style() const; ///< light or dark, as the palette says
    bool canGoBack() const { return history_.canGoBack(); }
    bool canGoForward() const { return history_.canGoForward(); }
    QString selectedText() const; ///< the selected events as sentences, a line each

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    void walk(int steps, Walk how = Walk::Alone); ///< in time; from nowhere to the first in sight
    void walkLane(int steps, Walk how = Walk::Alone); ///< to the event nearest in time in a lane above or below
    void walkToEnd(int direction);
    void selectAll();
    void giveUp(); ///< a drag, a list, the selection: one at a time
    void activate();
    void readCurrent(); ///< shows the card of the event that is looked at, or the list that it is folded into
    void copy() const;
    void pan(double widths); ///< by so many widths of the picture, towards later if it is negative
    void scrollLanes(int lanes);
    void zoomAt(Day day); ///< about it
    void toggleLane(); ///< collapses or opens the lane of the event that is looked at
    void togglePin();
    void toggleCollapsed(const LaneKey &lane);
    void togglePinned(const LaneKey &lane);
    void openFold(const SceneFold &fold); ///< lists its events
    void selectFolded(const SceneFold &fold);
    void showFolded(const SceneFold &fold); ///< zooms to its days

public slots:
    /// Selects and brings into sight; silent: no signal. Nothing: clears. The last one is looked at.
    void select(const std::vector<zeitstrahl::EventId> &events);
    void zoomIn();
    void zoomOut();
    void fit();
    void showSelection(); ///< zooms to the selected events
    void showTime(const zeitstrahl::TimeScale &scale); ///< at once, as a hand drags it
    void glideTo(const zeitstrahl::ViewHistory::View &view);
    void goTo(const zeitstrahl::Period &days); ///< with some time around them
    void back(); ///< to the stretch of time that was looked at before
    void forward();

signals:
    /// By click or key. The last one is looked at; none: cleared.
    void selected(const std::vector<zeitstrahl::EventId> &events);
    void activated(const zeitstrahl::EventId &id); ///< double click or Return
    void dateDragged(const zeitstrahl::EventId &id, const zeitstrahl::Period &to); ///< by a person's hand
    void menuWanted(const zeitstrahl::TimelineSpot &spot, QPoint global);
    void viewChanged(); ///< another stretch of time, other events or other colours
    void groupingChanged(); ///< by setGrouping or by hand

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Index = EventSelection::Index;
    enum class Drag { None, Picture, Date, Stretch, Frame };

    const OutlinedEvent &at(Index index) const { return events_->events[index]; }
    void arrangeLanes();
    SceneOptions options() const;
    void setScale(const TimeScale &scale);
    void head(const ViewHistory::View &view);
    TimeScale goal() const; ///< where a movement leads, or what is shown
    void invalidate();
    void forgetRows(); ///< after a change of events, lanes, words or fonts
    void placeScrollBar();

    void choose(Index index, Walk how = Walk::Alone);
    void change(const EventSelection &selection); ///< by a person's hand
    void clickOn(Index index, Qt::KeyboardModifiers keys);
    void bringIntoSight(Index index);
    std::size_t laneOf(Index index) const; ///< in which it is walked; lanes().lanes.size() if in none
    void showLane(std::size_t lane); ///< scrolls it into sight
    void describeCurrent();

    void moveTo(QPointF position);
    std::optional<Period> draggedTo() const;
    void dragLanes(double pixels);
    void endDrag();
    bool cancelDrag();
    QRectF frame() const; ///< between where a drag began and where it is
    void selectWithin(const QRectF &frame);
    void drawDrag(QPainter &device, ScenePainter &painter) const;
    void drawTag(QPainter &device, const QString &text, const Box &below) const;
    bool zoomByGesture(QNativeGestureEvent *event);
    void drawSelection(ScenePainter &painter) const;
    const SceneMark *markOf(Index index) const;
    const SceneMark *markAt(QPointF position) const;
    const SceneFold *foldAt(QPointF position) const;
    const SceneFold *foldOf(Index index) const; ///< that it is counted in
    const SceneLane *headingAt(QPointF position) const;
    TimelineSpot spotAt(QPointF position) const;
    void showCard(Index index);
    void showCardAt(QPointF position);
    bool isListOpen() const; ///< of a count's events
    bool closePopups(); ///< false if there was none

    std::shared_ptr<const Outline> events_ = std::make_shared<Outline>();
    Lanes lanes_;
    Grouping grouping_;
    Filter filter_;
    std::unique_ptr<Matches> matches_; ///< nothing: there is no filter
    std::size_t firstLane_ = 0; ///< how many are scrolled out of sight
    Reader reader_;
    DisplayWords words_;
    std::optional<Day> today_;
    QString emptyText_;
    ViewHistory::View scale_; ///< what is to be shown; nothing: all fitted
    std::optional<TimeScale> onTheWay_; ///< while a movement leads there
    Glide glide_;
    EventSelection selection_;
    LaneKey lane_; ///< in which the event is that is looked at, if it is in several
    std::optional<Index> hovered_;
    mutable std::optional<Scene> scene_; ///< nothing: to be made again
    mutable RowMemory memory_;
    CachedTextWidth width_;
    LaidOutTexts texts_;
    DotPictures dots_;
    std::optional<QPointF> pressed_; ///< where the button went down
    std::optional<QPointF> dragged_; ///< the last point of a drag
    Qt::KeyboardModifiers pressedKeys_;
    double lanesDragged_ = 0; ///< pixels up or down that have not yet moved a lane
    Drag drag_ = Drag::None;
    ViewHistory history_;
    QElapsedTimer clock_; ///< for the history
    HoverCard *card_;
    FoldList *foldList_ = nullptr; ///< made when it is first opened
    QScrollBar *scrollBar_;
};

} // namespace zeitstrahl
