// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/arguments/candidate.h"

namespace zeitstrahl::meetings {

/// Gives a meeting that its own sentence does not date, or dates by an hour only, a day that was told before it.
class DateBefore {
public:
    /// `dates`: expressions of each segment.
    DateBefore(const Reader &reader, const std::vector<Segment> &segments, const std::vector<WordRange> &dates)
        : reader_{reader}
        , segments_{segments}
        , dates_{dates}
    {
    }

    /// Of a meeting told before that the one at `index` goes on from.
    void fromMeeting(std::vector<Candidate> &candidates, std::size_t index) const;
    /// "Am Montag überquerte er die Grenze. In Seoul traf er …": what happened in the sentence before happened that
    /// day.
    void fromNews(Candidate &candidate) const;
    /// "habe mit ihm telefoniert, sagte ein Sprecher am Freitag": about the day it was told of, where that is no
    /// later than the article.
    void fromReport(Candidate &candidate) const;

private:
    bool isPast(const Candidate &candidate) const;
    bool isNews(const Period &days, bool past) const;
    bool goesOnFrom(const Candidate &candidate, const Candidate &before) const;
    bool isSameTime(const Candidate &candidate, const Candidate &before) const;
    void take(Candidate &candidate, const Candidate &before) const;
    bool startsParagraph(const Segment &segment) const;

    const Reader &reader_;
    const std::vector<Segment> &segments_;
    const std::vector<WordRange> &dates_;
};

/// "um 13.30 Uhr", "am Abend": the day is only where the counting began, so one told before is better.
bool namesNoDay(const Resolution &resolution);

} // namespace zeitstrahl::meetings
