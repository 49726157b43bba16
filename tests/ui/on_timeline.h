// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "sample_timeline.h"

namespace zeitstrahl::sample {

/// A test with a timeline of the sample events, in German, on the screen and with the keyboard.
class OnTimeline : public QObject {
protected:
    void open(QSize size = {1280, 720})
    {
        view_ = std::make_unique<TimelineView>();
        view_->setDisplayWords(displayWords("de"));
        sample::show(*view_, sample::events());
        view_->resize(size);
        view_->show();
        view_->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(view_.get()));
    }

    const SceneMark *mark(std::string_view name) const { return sample::mark(*view_, name); }
    QPoint placeOf(std::string_view name) const { return sample::placeOf(*view_, name); }
    QPoint empty() const { return {int(view_->scene().plot.right()) - 30, int(view_->scene().plot.y) + 6}; }
    std::string selected() const { return sample::selected(*view_); }
    void select(std::string_view name) { view_->select({eventId(name)}); }

    void click(QPoint place, Qt::KeyboardModifiers keys = {})
    {
        QTest::mouseClick(view_.get(), Qt::LeftButton, keys, place);
    }
    void click(std::string_view name, Qt::KeyboardModifiers keys = {}) { click(placeOf(name), keys); }
    void drag(QPoint from, QPoint by, Qt::KeyboardModifiers keys = {}) { sample::drag(*view_, from, by, keys); }
    void press(Qt::Key key, Qt::KeyboardModifiers keys = {}) { QTest::keyClick(view_.get(), key, keys); }

    std::unique_ptr<TimelineView> view_;
};

} // namespace zeitstrahl::sample
