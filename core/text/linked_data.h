// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/text/html_page.h"

namespace zeitstrahl {

/// Adds the dates that a piece of JSON-LD (schema.org) gives for the page's article: those of an article before
/// those of anything else, none of comments and reviews. JSON with mistakes is searched instead of parsed.
void addLinkedDates(std::string_view json, std::vector<PageDate> &dates);

} // namespace zeitstrahl
