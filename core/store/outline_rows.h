// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/reports/outline.h"
#include "core/store/statement.h"
#include "core/store/together.h"

namespace zeitstrahl {

/// Keeps each article's events in short.
class OutlineWriter {
public:
    explicit OutlineWriter(Database &database);
    /// Of an article that has none yet; `events` are all of its outline, in any order.
    void write(std::int64_t article, Outline &&events);
    void writeAll(); ///< from nothing
    std::size_t countWrong(); ///< articles whose events are others in short

private:
    Database &database_;
    Statement add_;
};

/// All events that show, decisions laid over, and which of those that were extracted are one.
std::pair<Outline, Together> readOutline(Database &database);

} // namespace zeitstrahl
