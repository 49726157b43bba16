// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/days/stated_days.h"

namespace zeitstrahl::meetings {

bool stated(const Candidate &candidate)
{
    return candidate.date
        && (candidate.date->source == DateSource::Clause || candidate.date->source == DateSource::Sentence);
}

bool ownDate(const Candidate &candidate)
{
    return candidate.date && candidate.date->source == DateSource::Clause;
}

bool within(const Period &inner, const Period &outer)
{
    return outer.first <= inner.first && inner.last <= outer.last;
}

bool lastsDays(const Candidate &candidate)
{
    if (!stated(candidate))
        return false;
    const Period &days = candidate.date->resolution.period;
    return days.first != days.last && days.granularity <= Granularity::Day;
}

bool sameDays(const Candidate &a, const Candidate &b)
{
    const Period &p = a.date->resolution.period, &q = b.date->resolution.period;
    return p.first == q.first && p.last == q.last;
}

bool isVaguer(const Candidate &a, const Candidate &b)
{
    const Period &vague = a.date->resolution.period, &day = b.date->resolution.period;
    return vague.granularity > Granularity::Day && day.granularity <= Granularity::Day && within(day, vague);
}

} // namespace zeitstrahl::meetings
