// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/meeting.h"
#include "core/tagger/tagger.h"

#include <memory>

namespace zeitstrahl {

class MeetingLanguage;
class Actors;
class Places;

/// What the extractor knows of a language and of the world; immutable, shared by threads.
struct MeetingKnowledge {
    std::shared_ptr<const MeetingLanguage> language;
    std::shared_ptr<const Actors> actors;
    std::shared_ptr<const Places> places;
};

/// The knowledge compiled into the program for a language ("de"); nullptr if there is none.
/// Parsed once at first use, then shared.
std::shared_ptr<const MeetingKnowledge> builtInMeetingKnowledge(std::string_view code);

/// The meetings that an article reports, each once, in order of position. `tagged` must have been made of `text`
/// with the same publication date. Deterministic; no clock; linear in the length of the text.
std::vector<Meeting> findMeetings(const MeetingKnowledge &knowledge, std::string_view text,
    const TaggedText &tagged, std::optional<Day> published);

} // namespace zeitstrahl
