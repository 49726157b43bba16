// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/spoken.h"
#include "core/timeline/scene.h"

namespace zeitstrahl {

std::string spoken(MeetingKind kind, const DisplayWords &words); ///< "Telefonat"
std::string spoken(MeetingStatus status, const DisplayWords &words); ///< "geplant"
std::string spoken(DateSource source, const DisplayWords &words); ///< "im selben Satz genannt"
std::string spoken(LaneKind lane, const DisplayWords &words); ///< "Telefonate"

/// Whether the article does not state the day, and nobody has.
inline bool undated(const OutlinedEvent &event)
{
    return event.dated && event.dateSource == DateSource::NotStated && !event.correctedByHand;
}

/// "Do 26. Nov"; "um 16.–17. Nov" where the article does not state the day; empty without a date.
std::string eventWhen(const OutlinedEvent &event, const DisplayWords &words, Wording wording = Wording::Brief);
std::string eventWhen(const Event &event, const DisplayWords &words, Wording wording = Wording::Brief);
/// "Hollande bei Obama, Washington"
std::string eventTitle(const Outline &events, const OutlinedEvent &event, const DisplayWords &words);
std::string eventTitle(const Event &event, const DisplayWords &words);
/// The title for pictures, people called by their short names, in as little as `room` pixels: without the place,
/// then with an ellipsis in the middle of the list of people, then cut; empty if not even that fits.
std::string eventTitle(const Outline &events, const OutlinedEvent &event, const DisplayWords &words,
    const TextWidth &width, double room);
/// "Di 24. Nov · geplant", "um 17. Nov · Tag nicht genannt"
std::string eventDetail(const OutlinedEvent &event, const DisplayWords &words);
std::string eventDetail(const Event &event, const DisplayWords &words);
/// "Besuch: Hollande bei Obama, Washington. Di 24. November 2015 · geplant · vom Artikel bestätigt."
std::string eventDescription(const Outline &events, const OutlinedEvent &event, const DisplayWords &words);
std::string eventDescription(const Event &event, const DisplayWords &words);

} // namespace zeitstrahl
