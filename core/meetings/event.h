// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/meeting.h"

#include <algorithm>

namespace zeitstrahl {

/// What identifies a mention across imports: never an offset or a row number.
struct MentionKey {
    std::string source; ///< Article::source
    std::string sentenceHash; ///< of the normalised sentence, hexadecimal
    std::uint32_t ordinal = 0; ///< which meeting within that sentence, from 0
    friend auto operator<=>(const MentionKey &, const MentionKey &) = default;
};

/// Unique across machines; 32 hexadecimal digits.
struct EventId {
    std::string text;
    friend auto operator<=>(const EventId &, const EventId &) = default;
};

/// What a person can decide about an event.
enum class Field : std::uint8_t {
    When,
    Kind,
    Status,
    Place,
    Participants,
    Note,
    Confirmed, ///< looked at and found right
    Deleted, ///< no meeting, or none of interest
    Merged, ///< the same meeting as another event
    Made ///< added by hand, or split from another event
};

/// What one report says of a meeting.
struct Account {
    MeetingKind kind = MeetingKind::Meeting040;
    MeetingStatus status = MeetingStatus::Held;
    std::vector<Named> participants;
    std::optional<Named> place;
    std::optional<MeetingDate> date;
};

/// Another report of a meeting: found to be of the same one, or merged into it by a person.
struct Telling {
    EventId event;
    MentionKey mention;
    std::string article; ///< ArticleId; empty if no article tells it
    std::string articleTitle, evidence;
    std::optional<Day> published;
    Span sentence, trigger;
    Account says{}; ///< its spans are of its own article
};

/// A meeting as the timeline shows it: what was extracted, with what a person decided laid over it.
struct Event {
    EventId id;
    MentionKey mention;
    std::string article; ///< ArticleId of the article that tells it
    MeetingKind kind = MeetingKind::Meeting040;
    MeetingStatus status = MeetingStatus::Held;
    std::vector<Named> participants;
    std::optional<Named> place;
    std::optional<MeetingDate> date; ///< a person's decision replaces the period, never steps and readings
    bool correctedByHand = false; ///< the date; `decided` tells all
    double confidence = 0;
    std::string articleTitle;
    std::optional<Day> published;
    std::string evidence; ///< the sentence, as it stood at import
    Span sentence; ///< where, in the article's text
    Span trigger;
    std::string note; ///< a person's
    std::vector<Field> decided = {}; ///< what comes from a person, in order of Field
    std::vector<Telling> alsoTold = {}; ///< in order of publication
    /// What its own article says, if it is also told elsewhere: then each field is that of the report that says
    /// most, with a span only if that is its own article.
    std::optional<Account> own = {};
    std::vector<Field> disputed = {}; ///< what the reports contradict each other in, and no person has decided
};

inline bool isDecided(const Event &event, Field field)
{
    return std::find(event.decided.begin(), event.decided.end(), field) != event.decided.end();
}

} // namespace zeitstrahl
