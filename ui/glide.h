// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/timeline/time_scale.h"

#include <QVariantAnimation>

#include <functional>
#include <optional>

namespace zeitstrahl {

/// Moves what is shown from one stretch of time to another, fast at first, and slowing down.
class Glide : public QVariantAnimation {
    Q_OBJECT
public:
    /// `show` is called for every picture on the way; with nothing once the goal is reached.
    using Show = std::function<void(const std::optional<TimeScale> &)>;

    explicit Glide(Show show, QObject *parent = nullptr);

    void setTime(int milliseconds) { setDuration(milliseconds); }
    void start(const TimeScale &from, const TimeScale &to);
    /// Where it leads; nothing while it rests.
    std::optional<TimeScale> goal() const;

protected:
    void updateCurrentValue(const QVariant &progress) override;

private:
    Show show_;
    std::optional<TimeScale> from_, to_;
};

} // namespace zeitstrahl
