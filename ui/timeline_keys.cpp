// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline_keys.h"
#include "ui/timeline_view.h"

#include <QCoreApplication>

namespace zeitstrahl {

struct KeyText {
    Q_DECLARE_TR_FUNCTIONS(KeyText)
};

QList<TimelineKey> timelineKeys()
{
    using View = TimelineView;
    return {
        {{Qt::Key_Right}, KeyText::tr("Next event in time"), [](View &view) { view.walk(1); }},
        {{Qt::Key_Left}, KeyText::tr("Previous event in time"), [](View &view) { view.walk(-1); }},
        {{Qt::Key_Down}, KeyText::tr("Nearest event in the lane below"), [](View &view) { view.walkLane(1); }},
        {{Qt::Key_Up}, KeyText::tr("Nearest event in the lane above"), [](View &view) { view.walkLane(-1); }},
        {{Qt::Key_Home}, KeyText::tr("First event"), [](View &view) { view.walkToEnd(-1); }},
        {{Qt::Key_End}, KeyText::tr("Last event"), [](View &view) { view.walkToEnd(1); }},
        {{Qt::SHIFT | Qt::Key_Right}, KeyText::tr("Select the next event as well"),
            [](View &view) { view.walk(1, View::Walk::Extend); }},
        {{Qt::SHIFT | Qt::Key_Left}, KeyText::tr("Select the previous event as well"),
            [](View &view) { view.walk(-1, View::Walk::Extend); }},
        {{Qt::SHIFT | Qt::Key_Down}, KeyText::tr("Select the nearest event in the lane below as well"),
            [](View &view) { view.walkLane(1, View::Walk::Extend); }},
        {{Qt::SHIFT | Qt::Key_Up}, KeyText::tr("Select the nearest event in the lane above as well"),
            [](View &view) { view.walkLane(-1, View::Walk::Extend); }},
        {{Qt::CTRL | Qt::Key_A}, KeyText::tr("Select all events"), [](View &view) { view.selectAll(); }},
        {{Qt::Key_Escape}, KeyText::tr("Give up what is begun; select nothing"), [](View &view) { view.giveUp(); }},
        {{Qt::Key_Return, Qt::Key_Enter}, KeyText::tr("Correct the date"), [](View &view) { view.activate(); }},
        {{Qt::Key_Space}, KeyText::tr("Read the sentence, or list what is folded"),
            [](View &view) { view.readCurrent(); }},
        {{Qt::CTRL | Qt::Key_C}, KeyText::tr("Copy the selected events as text"), [](View &view) { view.copy(); }},
        {{Qt::Key_Plus, Qt::Key_Equal}, KeyText::tr("Zoom in"), [](View &view) { view.zoomIn(); }},
        {{Qt::Key_Minus}, KeyText::tr("Zoom out"), [](View &view) { view.zoomOut(); }},
        {{Qt::Key_0, Qt::Key_F}, KeyText::tr("Show everything"), [](View &view) { view.fit(); }},
        {{Qt::Key_PageUp}, KeyText::tr("Earlier"), [](View &view) { view.pan(0.8); }},
        {{Qt::Key_PageDown}, KeyText::tr("Later"), [](View &view) { view.pan(-0.8); }},
        {{Qt::CTRL | Qt::Key_Up}, KeyText::tr("Lanes further up"), [](View &view) { view.scrollLanes(-1); }},
        {{Qt::CTRL | Qt::Key_Down}, KeyText::tr("Lanes further down"), [](View &view) { view.scrollLanes(1); }},
        {{Qt::Key_L}, KeyText::tr("Collapse or open the selected event's lane"),
            [](View &view) { view.toggleLane(); }},
        {{Qt::Key_P}, KeyText::tr("Keep the selected event's lane on top, or no longer"),
            [](View &view) { view.togglePin(); }},
    };
}

QList<TimelineGesture> timelineGestures()
{
    return {
        {KeyText::tr("Click"), KeyText::tr("Select an event; open or close a lane at its heading; list a count")},
        {KeyText::tr("Ctrl+Click"), KeyText::tr("Select one more event, or one less")},
        {KeyText::tr("Shift+Click"), KeyText::tr("Select all from the selected event to this one")},
        {KeyText::tr("Double click"), KeyText::tr("Correct the date; zoom into a count")},
        {KeyText::tr("Drag"), KeyText::tr("Move through time and lanes; move the selected event to another day")},
        {KeyText::tr("Shift+Drag"), KeyText::tr("Zoom to a stretch of time")},
        {KeyText::tr("Ctrl+Drag"), KeyText::tr("Select all events within a frame")},
        {KeyText::tr("Wheel, pinch"),
            KeyText::tr("Zoom about the pointer; over headings: lanes further up or down")},
        {KeyText::tr("Shift+Wheel, two fingers"), KeyText::tr("Move through time")},
    };
}

} // namespace zeitstrahl
