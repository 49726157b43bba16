// SPDX-License-Identifier: Apache-2.0
// What can happen to a timeline, and what must hold afterwards.
#pragma once
#include "core/store/timeline_file.h"

#include <functional>
#include <random>

namespace zeitstrahl::faults {

namespace fs = std::filesystem;

/// How one kind of fault went.
struct Outcome {
    std::size_t runs = 0;
    std::vector<std::string> failures;

    /// Counts a run; `what` says what was wrong, empty if nothing was.
    void note(const std::string &what)
    {
        ++runs;
        if (!what.empty())
            failures.push_back(what);
    }
};

/// `share` of all of it: 1, or less for a quick run.
struct Row {
    const char *name;
    std::function<Outcome(double share)> run;
};

std::vector<Row> inputOutputErrors();
std::vector<Row> powerCuts();
std::vector<Row> outOfMemory();
std::vector<Row> kills();
std::vector<Row> fullDisks();
std::vector<Row> permissionsAndLocks();
std::vector<Row> damagedFiles();
std::vector<Row> craftedFiles();

/// Before anything else uses SQLite.
void installShims();

// Timelines to try things on.

class Folder {
public:
    Folder();
    ~Folder();
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;
    fs::path operator/(const std::string &name) const { return path_ / name; }
    const fs::path &path() const { return path_; }

private:
    fs::path path_;
};

std::string bytesOf(const fs::path &path);
void writeBytes(const fs::path &path, std::string_view bytes);

/// An article with one meeting; the number makes it another one.
Extraction articleNumber(int number);

/// A sound timeline of so many articles with a note on every event.
std::string timelineBytes(int articles);

/// The timeline as the command line and the window export it.
Result<std::string> pictureOf(const TimelineFile &timeline);
/// Where the operation "export" writes it, and what lies there from before.
fs::path exportBeside(const fs::path &timeline);
std::string olderExport();

/// Everything that a timeline holds, as text; "! …" if it cannot be opened or read, or is not sound.
std::string stateOf(const fs::path &path);

/// Something that changes a timeline or writes one.
struct Operation {
    const char *name;
    std::string before; ///< the file's bytes
    std::function<Result<void>(const fs::path &timeline)> run;
};
const std::vector<Operation> &operations();

/// The state after the operation ran without a fault.
std::string stateAfter(const Operation &operation);

/// What is wrong with the file after a fault: it must be in the old state, or the new one; the new one if the
/// operation said that it was done.
class Judge {
public:
    explicit Judge(const Operation &operation);
    std::string operator()(const fs::path &path, bool done) const;

private:
    std::string name_, before_, after_;
};

/// Runs it in a process of its own: 0 is right.
int inChild(const std::function<int()> &run);

} // namespace zeitstrahl::faults
