// SPDX-License-Identifier: Apache-2.0
#include "ui/review_walk.h"
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

static bool isWanted(const Event &event, bool onlyConflicts)
{
    const std::vector<Doubt> all = doubts(event);
    return onlyConflicts ? !all.empty() && all.front() == Doubt::Conflict : !all.empty();
}

bool ReviewWalk::go(int step, bool onlyConflicts)
{
    session_.settle();
    const std::vector<Event> &events = session_.events();
    const auto count = std::ptrdiff_t(events.size());
    const Event *from = session_.selected();
    const std::ptrdiff_t start = from ? from - events.data() : step > 0 ? -1 : count;
    for (std::ptrdiff_t i = 1; i <= count; ++i) {
        const Event &event = events[std::size_t((start + step * i + 2 * count) % count)];
        if (!isWanted(event, onlyConflicts))
            continue;
        if (from && event.id == from->id)
            break;
        session_.select(event.id);
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
