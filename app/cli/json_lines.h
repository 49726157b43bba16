// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/time/day.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <istream>
#include <ostream>

namespace zeitstrahl {

/// One line of input: {"id": "a1", "lang": "de", "published": "2015-11-17", "text": "…"}.
struct LineDocument {
    nlohmann::ordered_json id;
    std::string language; ///< as given, or guessed from the text; empty if neither tells
    std::optional<Day> published;
    std::string text;
};

/// Answers each line of input with one line, in order; `answer` returns the object without its id. A line that is
/// not such an object gets {"id": null, "error": "…"}, is named on `err`, and the stream goes on.
/// With several threads `answer` is called from them; the output is the same, in the same order.
/// The exit status: 0, or 1 if a line failed.
int answerLines(std::istream &in, std::ostream &out, std::ostream &err,
    const std::function<nlohmann::ordered_json(const LineDocument &)> &answer, unsigned threads = 1);

} // namespace zeitstrahl
