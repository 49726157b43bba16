// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/display.h"
#include "core/timeline/lanes.h"
#include "core/timeline/row_memory.h"
#include "core/timeline/scene.h"
#include "ui/glide.h"
#include "ui/scene_painter.h"
#include "ui/view_history.h"

#include <QElapsedTimer>
#include <QNativeGestureEvent>
#include <QWidget>

#include <vector>

namespace zeitstrahl {

/// Events on a line of time. Wheel zooms about the pointer, drag and horizontal wheel pan, arrows walk. A drag of
/// the selected event's mark moves its date, one with Shift zooms to a stretch of time.
class TimelineView : public QWidget {
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);

    /// Keeps the stretch of time in sight once the reader has moved it, else fits all. Keeps the selection by id.
    void setEvents(std::vector<Event> events);
    void setDisplayWords(const DisplayWords &words);
    void setToday(std::optional<Day> today);
    void setEmptyText(const QString &text); ///< the sentence shown while there is no event
    void setGlideTime(int milliseconds) { glide_.setTime(milliseconds); } ///< of zooms and leaps; 0 at first: none

    const std::vector<Event> &events() const { return events_; }
    std::optional<EventId> selection() const;
    const TimeScale &timeScale() const { return scene().scale; }
    const Scene &scene() const; ///< as it is shown now
    const Lanes &lanes() const { return lanes_; }
    const DisplayWords &displayWords() const { return words_; }
    const Style &style() const; ///< light or dark, as the palette says
    bool canGoBack() const { return history_.canGoBack(); }
    bool canGoForward() const { return history_.canGoForward(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public slots:
    /// Selects and brings into sight; silent: no signal. Nothing: clears.
    void select(const std::optional<zeitstrahl::EventId> &id);
    void zoomIn();
    void zoomOut();
    void fit();
    void showTime(const zeitstrahl::TimeScale &scale); ///< at once, as a hand drags it
    void glideTo(const zeitstrahl::ViewHistory::View &view);
    void goTo(const zeitstrahl::Period &days); ///< with some time around them
    void back(); ///< to the stretch of time that was looked at before
    void forward();

signals:
    void selected(const zeitstrahl::EventId &id); ///< by click or key
    void selectionCleared(); ///< by a click beside every event, or Escape
    void activated(const zeitstrahl::EventId &id); ///< double click or Return
    void dateDragged(const zeitstrahl::EventId &id, const zeitstrahl::Period &to); ///< by a person's hand
    void viewChanged(); ///< another stretch of time, other events or other colours

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
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Drag { None, Picture, Date, Stretch };

    SceneOptions options() const;
    void setScale(const TimeScale &scale);
    void head(const ViewHistory::View &view);
    TimeScale goal() const; ///< where a movement leads, or what is shown
    void invalidate();
    void choose(std::optional<std::size_t> index);
    void walk(int steps);
    void walkLane(int steps);
    void bringIntoSight(std::size_t index);
    void describeCurrent();
    void moveTo(QPointF position);
    std::optional<Period> draggedTo() const;
    void endDrag();
    bool cancelDrag();
    void drawDrag(QPainter &device, ScenePainter &painter) const;
    bool zoomByGesture(QNativeGestureEvent *event);
    void drawCurrent(ScenePainter &painter) const;
    const SceneMark *markOf(std::size_t index) const;
    const SceneMark *markAt(QPointF position) const;
    const SceneFold *foldAt(QPointF position) const;
    QString hoverText(QPointF position) const;

    std::vector<Event> events_;
    Outline outline_; ///< of events_, with the same indices
    std::vector<std::size_t> order_; ///< indices of the events with a date, by time, then by lane
    Lanes lanes_;
    DisplayWords words_;
    std::optional<Day> today_;
    QString emptyText_;
    ViewHistory::View scale_; ///< what is to be shown; nothing: all fitted
    std::optional<TimeScale> onTheWay_; ///< while a movement leads there
    Glide glide_;
    std::optional<std::size_t> current_, hovered_;
    mutable std::optional<Scene> scene_; ///< nothing: to be made again
    mutable RowMemory memory_;
    CachedTextWidth width_;
    LaidOutTexts texts_;
    std::optional<QPointF> pressed_; ///< where the button went down
    std::optional<QPointF> dragged_; ///< the last point of a drag
    Drag drag_ = Drag::None;
    ViewHistory history_;
    QElapsedTimer clock_; ///< for the history
};

} // namespace zeitstrahl
