// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/tables/actors.h"
#include "core/store/timeline_file.h"

#include <filesystem>
#include <optional>

namespace zeitstrahl {

/// One file's bytes to what a timeline keeps of them. Errors are those of readArticle(), and NoPublicationDate if
/// the article names none and none is given: the person who imports is asked, nothing is resolved against a guess.
/// `actors` are the built-in ones unless others are given: see knownTo().
Result<Extraction> extract(const std::filesystem::path &file, std::optional<Day> published = {},
    const std::shared_ptr<const Actors> &actors = builtInActors());

/// The same for an article that has been read. Without a publication date only what needs no anchor is resolved.
Extraction extract(Article article, const std::shared_ptr<const Actors> &actors = builtInActors());

/// The actors for imports into this timeline: the built-in ones and those that its users added.
Result<std::shared_ptr<const Actors>> knownTo(const TimelineFile &timeline);

/// By what a timeline is to know the article from this file: its source. A plain text has only the name of its
/// file; where that belongs to another article there, with another title and no paragraph in common, the name of
/// the folder stands before it: "2016/article.txt".
std::string sourceIn(const TimelineFile &timeline, const Article &article, const std::filesystem::path &file);

/// False for an article in a language that there is no file for: it is kept with its text and gives no events.
bool isUnderstood(const Article &article);

} // namespace zeitstrahl
