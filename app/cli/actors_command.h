// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <filesystem>
#include <iosfwd>
#include <string>

namespace zeitstrahl {

struct ActorsOptions {
    std::filesystem::path timeline; ///< made if it does not exist and there is something to add
    std::filesystem::path add; ///< rows like those of resources/actors/office_holders.tsv; empty: none
    std::string remove; ///< a person's name; empty: nobody's
};

/// `actors TIMELINE`: adds people with their offices to a timeline, removes them, or lists them as the rows that
/// they were added by. Imports into it know them beside the built-in ones. The exit status: 0, or 1 if something
/// cannot be read or written, a row is refused (named on `err` with its line, and none is added), or nobody has the
/// name.
int actorsCommand(const ActorsOptions &options, std::ostream &out, std::ostream &err);

} // namespace zeitstrahl
