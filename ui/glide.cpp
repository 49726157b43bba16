// SPDX-License-Identifier: Apache-2.0
#include "ui/glide.h"

namespace zeitstrahl {

Glide::Glide(Show show, QObject *parent)
    : QVariantAnimation(parent)
    , show_(std::move(show))
{
    setStartValue(0.0);
    setEndValue(1.0);
    setEasingCurve(QEasingCurve::OutCubic);
    setDuration(0);
    connect(this, &QAbstractAnimation::finished, this, [this] { show_({}); });
}

void Glide::start(const TimeScale &from, const TimeScale &to)
{
    stop();
    if (duration() == 0 || from == to)
        return show_({});
    from_ = from;
    to_ = to;
    QVariantAnimation::start();
}

std::optional<TimeScale> Glide::goal() const
{
    return state() == Running ? to_ : std::nullopt;
}

void Glide::updateCurrentValue(const QVariant &progress)
{
    if (state() == Running && progress.toDouble() < 1)
        show_(from_->towards(*to_, progress.toDouble()));
}

} // namespace zeitstrahl
