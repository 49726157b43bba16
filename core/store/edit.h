// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/event.h"

#include <array>
#include <chrono>
#include <functional>
#include <variant>

namespace zeitstrahl {

/// An event that a person adds.
struct Draft {
    std::optional<EventId> from; ///< the event that it is split from: told by the same sentence
    MeetingKind kind = MeetingKind::Meeting040;
    MeetingStatus status = MeetingStatus::Held;
    std::optional<Period> when;
    std::string place; ///< may be empty
    std::vector<std::string> participants;
    friend bool operator==(const Draft &, const Draft &) = default;
};

/// Everything that a person can decide about an event. Nothing (or false) takes the decision back: then what was
/// extracted counts.
namespace decide {
struct When {
    std::optional<Period> to;
};
struct Kind {
    std::optional<MeetingKind> to;
};
struct Status {
    std::optional<MeetingStatus> to;
};
struct Place {
    std::optional<std::string> to;
}; ///< empty text: nowhere
struct Participants {
    std::optional<std::vector<std::string>> to;
};
struct Note {
    std::optional<std::string> to;
};
struct Confirmed {
    bool to = true;
};
struct Deleted {
    bool to = true;
};
struct Merged {
    std::optional<EventId> to;
}; ///< into that event; into itself: it stands alone, whatever it looks like
struct Made {
    std::optional<Draft> to;
}; ///< see Edit::event
} // namespace decide

/// In the order of Field.
using Decision = std::variant<decide::When, decide::Kind, decide::Status, decide::Place, decide::Participants,
    decide::Note, decide::Confirmed, decide::Deleted, decide::Merged, decide::Made>;

inline Field fieldOf(const Decision &decision)
{
    return Field(decision.index());
}

/// What a person decides about one event. One kind of edit; its inverse is one too.
struct Edit {
    EventId event; ///< empty if it is made only now
    Decision decision;
    std::string reason; ///< why, in the editor's words; may be empty
};

/// Who decides, and what time it is then. Without a clock decisions carry no time.
struct Editor {
    std::string name;
    std::function<std::chrono::sys_seconds()> now;
};

/// A decision that does not count now, and why it was made.
struct Undecided {
    EventId event;
    MentionKey mention;
    std::string evidence; ///< the sentence as it stood when it was decided
    Decision decision;
    std::string reason, who;
    std::optional<std::chrono::sys_seconds> at;
};

} // namespace zeitstrahl
