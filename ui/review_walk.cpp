// SPDX-License-Identifier: Apache-2.0
#include "ui/review_walk.h"
#include "core/timeline/filter.h"
#include "ui/actions.h"
#include "ui/session.h"

namespace zeitstrahl {

ReviewWalk::ReviewWalk(Session &session, Actions &actions, QObject *parent)
    : QObject(parent)
    , session_(session)
{
    const auto on = [this](QAction *action, auto what) { connect(action, &QAction::triggered, this, what); };
    on(actions.nextToReview, [this] { go(1); });
    on(actions.previousToReview, [this] { go(-1); });
    on(actions.nextConflict, [this] { go(1, true); });
    on(actions.confirmAndGoOn, [this] { confirmAndGoOn(); });
}

/// Whole events are read only where the short form leaves it open.
static bool isWanted(const OutlinedEvent &event, bool onlyConflicts, const Session &session)
{
    if (!toReview(event))
        return false;
    if (!onlyConflicts)
        return true;
    const bool mayBe = event.disputed || event.check == Check::Conflict;
    const Event *whole = mayBe ? session.event(idOf(event.id)) : nullptr;
    const std::vector<Doubt> all = whole ? doubts(*whole) : std::vector<Doubt>();
    return !all.empty() && all.front() == Doubt::Conflict;
}

bool ReviewWalk::go(int step, bool onlyConflicts)
{
    session_.settle();
    const std::shared_ptr<const Outline> outline = session_.outline();
    const std::vector<OutlinedEvent> &events = outline->events;
    const auto count = std::ptrdiff_t(events.size());
    const Event *selected = session_.selected();
    const auto from = selected ? indicesOf(*outline, {&selected->id, 1}) : std::vector<std::uint32_t>();
    const std::ptrdiff_t start = !from.empty() ? std::ptrdiff_t(from.front()) : step > 0 ? -1 : count;
    for (std::ptrdiff_t i = 1; i <= count; ++i) {
        const auto at = std::size_t((start + step * i + 2 * count) % count);
        if (!isWanted(events[at], onlyConflicts, session_))
            continue;
        if (!from.empty() && at == from.front())
            break;
        session_.select(idOf(events[at].id));
        return true;
    }
    emit done(onlyConflicts ? tr("No other conflict") : tr("Nothing else to review"));
    return false;
}

void ReviewWalk::confirmAndGoOn()
{
    session_.settle();
    emit confirmed();
    go(1);
}

} // namespace zeitstrahl
