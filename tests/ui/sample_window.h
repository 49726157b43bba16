// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "sample_session.h"
#include "ui/main_window.h"
#include "ui/timeline_view.h"

#include <QTest>

namespace zeitstrahl::sample {

inline QString file(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

/// A window on the sample article, in English.
class Window {
public:
    Window()
    {
        keepSettingsIn(folder_);
        session_ = std::make_unique<Session>(std::move(*TimelineFile::untitled()),
            Workplace{{"anna", {}}, folder_.filePath("backups").toStdString()});
        (void)session_->import(std::vector{extraction()});
        session_->forgetUnsavedWork();
        window_ = std::make_unique<MainWindow>(*session_, displayWords("en"));
        window_->resize(1400, 860);
        window_->show();
        activate();
    }
    ~Window() { session_->forgetUnsavedWork(); }

    void activate() ///< also after a dialog
    {
        window_->activateWindow();
        (void)QTest::qWaitForWindowActive(window_.get());
    }
    Session &session() const { return *session_; }
    MainWindow &window() const { return *window_; }
    template <class T> T *part() const { return window_->findChild<T *>(); }
    EventId id(MeetingKind kind) const { return event(*session_, kind).id; }
    void press(const QString &keys) { QTest::keySequence(window_.get(), QKeySequence(keys)); }

    std::optional<QPoint> markOf(const EventId &id) const
    {
        const TimelineView *timeline = part<TimelineView>();
        for (const SceneLane &lane : timeline->scene().lanes)
            for (const SceneMark &mark : lane.marks)
                if (idOf(timeline->events().events[mark.event].id) == id)
                    return QPointF(mark.box.middle().x, mark.box.middle().y).toPoint();
        return {};
    }

    QString path(const QString &name) const { return folder_.filePath(name); }
    QString file(const QString &name, const QByteArray &bytes) const { return sample::file(folder_, name, bytes); }

private:
    QTemporaryDir folder_;
    std::unique_ptr<Session> session_;
    std::unique_ptr<MainWindow> window_;
};

} // namespace zeitstrahl::sample
