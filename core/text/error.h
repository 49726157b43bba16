// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <tl/expected.hpp>

namespace zeitstrahl {

/// What went wrong, as a closed set: the interface says each in the user's language.
enum class Fault {
    FileMissing,
    FileIsFolder,
    FileUnreadable,
    FileEmpty,
    FileBinary, ///< neither text nor HTML
    FileEncoding, ///< bytes that are in no encoding we know
    NoPublicationDate, ///< nothing is resolved against a guess
    NotATimeline, ///< not a .zeitstrahl file, or a stranger's database
    TimelineTooNew, ///< written by a later version of the program
    TimelineDamaged,
    TimelineBusy, ///< another process writes to it
    WriteFailed,
    LanguageFile, ///< a language file with a mistake; `where` names file, line and rule
    BadLine, ///< a line of input that is not the JSON object expected
    NoSuchThing, ///< an id that the file does not hold
};

/// An error is a value: what, where in the input, and the detail that a person needs to mend it.
struct Error {
    Fault fault;
    std::string where; ///< file, file:line, or rule
    std::string detail; ///< English; may be empty

    friend bool operator==(const Error &, const Error &) = default;
};

/// One clear English sentence, for the command line and logs.
std::string sentence(const Error &error);

template <class T> using Result = tl::expected<T, Error>;

} // namespace zeitstrahl
