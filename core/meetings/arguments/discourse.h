// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/reading/segment.h"

namespace zeitstrahl::meetings {

/// Who is spoken of, as reading goes on: gives pronouns, bare offices and pairs their people.
class Discourse {
public:
    Discourse(const Reader &reader, Mentions &mentions)
        : reader_{reader}
        , mentions_{mentions}
    {
    }

    /// The people that a mention stands for; empty if nobody fits. Ask in order of the text. `here`: with whom or
    /// between whom something is in the same clause.
    std::vector<std::uint32_t> peopleOf(
        const Mention &mention, const std::vector<std::uint32_t> &notThese, const std::vector<std::uint32_t> &here);

    void sawPerson(std::uint32_t person);
    void sawSubject(const std::vector<std::uint32_t> &people);
    void sawMeeting(const std::vector<std::uint32_t> &people);
    /// Either may be none.
    void sawVisit(std::uint32_t visitor, std::uint32_t host);

    const std::vector<std::uint32_t> &topic() const { return topic_; }
    const std::vector<std::uint32_t> &lastMeeting() const { return lastMeeting_; }
    std::uint32_t lastVisitor() const { return lastVisitor_; } ///< person; none if no visit was told
    std::uint32_t lastHost() const { return lastHost_; }

private:
    std::vector<std::uint32_t> byOffice(const Mention &mention, const std::vector<std::uint32_t> &notThese);
    std::uint32_t holderAmong(const Mention &several, OfficeId office, Country country) const;
    std::vector<std::uint32_t> unnamed(const Mention &mention, OfficeId office) const;
    std::vector<std::uint32_t> byRole(const Mention &mention, const std::vector<std::uint32_t> &notThese) const;
    std::vector<std::uint32_t> foreignersTo(Country home) const;
    std::vector<std::uint32_t> byPronoun(const Mention &mention, const std::vector<std::uint32_t> &notThese) const;
    std::vector<std::uint32_t> pair(OfficeId office, const std::vector<std::uint32_t> &here) const;

    const Reader &reader_;
    Mentions &mentions_;
    std::vector<std::uint32_t> topic_, lastMeeting_;
    std::uint32_t lastVisitor_ = none, lastHost_ = none;
    std::vector<std::uint32_t> recent_; ///< last seen first, each once, at most eight
};

} // namespace zeitstrahl::meetings
