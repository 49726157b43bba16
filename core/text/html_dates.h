// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/text/html_node.h"
#include "core/text/html_page.h"

#include <optional>

namespace zeitstrahl {

/// What the content of a <meta> of this name (in lower case) is; nothing if it is no date of the page.
std::optional<PageDatePlace> metaPlace(std::string_view name);

/// What kind of date an element holds, in its attributes or its text; nothing if nothing says that it is one.
/// `names` are its classes and its id, in lower case.
std::optional<PageDatePlace> elementPlace(
    const GumboNode *element, std::string_view names, const DatelineWords &words);

} // namespace zeitstrahl
