// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/reports/outline.h"

namespace zeitstrahl {

/// One article's events as the file keeps them in short. Numbers have their lowest byte first; words of closed sets
/// are the numbers of codes.h:
///
///     names   4 bytes: how many; each 4 bytes: its length, and its letters
///     events  up to the end, each
///             16 id
///              4 first day, 4 last day
///              1 each: granularity, extent, certainty, open, check, date source (255: undated), kind, status,
///              percent 4 where its trigger begins 4 place, 2 how many people, 4 each of them: places in `names`,
///              from 0; no place: 2³²-1
std::string outlineBytes(const Outline &article);

/// Adds them to an outline as events of this article. False if the bytes are none that outlineBytes() makes.
bool addOutline(std::string_view bytes, std::uint32_t article, Outline &to, NameNumbers &names);

} // namespace zeitstrahl
