// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gumbo.h>
#include <string_view>

namespace zeitstrahl {

// Questions to one element of a parsed page.

/// Without the white space around it; empty if the element has no such attribute. Lives as long as the tree.
std::string_view attribute(const GumboNode *element, const char *name);
bool hasAttribute(const GumboNode *element, const char *name);

/// Begins a paragraph or a line of its own.
bool isBlock(GumboTag tag);

/// Holds navigation, controls and the like rather than the article.
bool isApart(GumboTag tag);

} // namespace zeitstrahl
