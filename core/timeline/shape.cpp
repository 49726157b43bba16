// SPDX-License-Identifier: Apache-2.0
#include "core/timeline/event_words.h"
#include "core/timeline/rows.h"
#include "core/timeline/style.h"

#include <algorithm>

namespace zeitstrahl {

constexpr double shortestBar = 20, openEnd = 56;

MarkShape shapeOf(const OutlinedEvent &event, const TimeScale &scale)
{
    const Period period = event.period();
    const bool undated = zeitstrahl::undated(event);
    const bool uncertain = period.certainty != Certainty::Exact;
    const bool several = period.first != period.last;
    MarkShape shape{scale.xOf(period.first), scale.xOf(period.last + date::days(1)), true, false, false,
        several && period.extent == Extent::Within && !undated, undated};
    if (period.open != Open::None || (uncertain && !undated)) {
        const double beyond =
            period.open != Open::None ? openEnd : std::clamp(0.3 * (shape.right - shape.left), 6.0, 28.0);
        shape.fadesIn = period.open == Open::Start || (uncertain && period.open == Open::None && several);
        shape.fadesOut = period.open == Open::End || (uncertain && period.open == Open::None && several);
        shape.left -= shape.fadesIn ? beyond : 0;
        shape.right += shape.fadesOut ? beyond : 0;
    }
    if (undated && several)
        shape.fadesIn = shape.fadesOut = true;
    if ((!several && period.open == Open::None) || shape.right - shape.left < shortestBar) {
        const double middle = (scale.xOf(period.first) + scale.xOf(period.last + date::days(1))) / 2;
        shape.undated = undated || uncertain;
        return {middle - dotRadius, middle + dotRadius, false, false, false, false, shape.undated};
    }
    return shape;
}

double Label::width() const
{
    return detail.empty() ? titleWidth + badgesWidth() : std::max(titleWidth, detailWidth + badgesWidth());
}

Label labelOf(const Outline &events, std::uint32_t index, const RowStyle &style, const DisplayWords &words,
    const TextWidth &width, double room)
{
    const OutlinedEvent &event = events.events[index];
    Label label;
    if (event.correctedByHand)
        label.badges.push_back(SceneBadge::Corrected);
    else if (event.check == Check::Confirmed)
        label.badges.push_back(SceneBadge::Confirmed);
    const double signs = label.badgesWidth();
    if (style.roomy) {
        label.detail = eventDetail(event, words);
        label.detailWidth = width(label.detail, fontOf(Role::EventDetail));
        if (label.detailWidth + signs > room) {
            label.detail = eventWhen(event, words);
            label.detailWidth = width(label.detail, fontOf(Role::EventDetail));
        }
        if (label.detailWidth + signs > room)
            label.detail.clear();
    }
    label.title = eventTitle(events, event, words, width, label.detail.empty() ? room - signs : room);
    label.titleWidth = width(label.title, fontOf(Role::EventTitle));
    return label.title.empty() ? Label{} : label;
}

} // namespace zeitstrahl
