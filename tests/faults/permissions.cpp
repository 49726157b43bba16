// SPDX-License-Identifier: Apache-2.0
// Files that may not be written, or that somebody else has.
#include "tests/faults/faults.h"

#include <chrono>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

namespace zeitstrahl::faults {

namespace {

constexpr uid_t nobody = 65534;

/// Shown, told why it can only be read, and nothing changed.
Outcome readOnly(double)
{
    Outcome outcome;
    for (const int fileMode : {0444, 0644})
        for (const int folderMode : {0555, 0755}) {
            if (fileMode == 0644 && folderMode == 0755)
                continue;
            for (const Operation &operation : operations()) {
                const Folder folder;
                writeBytes(folder / "a", operation.before);
                fs::permissions(folder / "a", fs::perms(fileMode));
                fs::permissions(folder.path(), fs::perms(folderMode));
                const int status = inChild([&] {
                    if (::geteuid() == 0 && ::setuid(nobody) != 0)
                        return 3;
                    auto file = TimelineFile::open(folder / "a");
                    if (!file || file->access().obstacle != Obstacle::NotPermitted || !file->events())
                        return 1;
                    return file->import(articleNumber(1)) ? 2 : 0;
                });
                const bool same = bytesOf(folder / "a") == operation.before;
                outcome.note(
                    status == 0 && same ? "" : std::string{operation.name} + ": " + std::to_string(status));
            }
        }
    return outcome;
}

/// Another program is in the middle of a transaction: told soon, and it works afterwards.
Outcome lockedByOther(double)
{
    Outcome outcome;
    const std::string sample = timelineBytes(2);
    for (const char *begin : {"BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"}) {
        const Folder folder;
        writeBytes(folder / "a", sample);
        auto file = TimelineFile::open(folder / "a");
        sqlite3 *other = nullptr;
        sqlite3_open((folder / "a").c_str(), &other);
        sqlite3_exec(other, begin, nullptr, nullptr, nullptr);
        const auto start = std::chrono::steady_clock::now();
        const auto imported = file->import(articleNumber(9));
        const bool soon = std::chrono::steady_clock::now() - start < std::chrono::seconds{3};
        sqlite3_close(other);
        const bool told = !imported && imported.error().fault == Fault::TimelineBusy;
        outcome.note(soon && told && file->import(articleNumber(9)) ? "" : begin);
    }
    return outcome;
}

/// Both try to edit; the second one is told who has it, takes over at the end, and nothing is lost.
Outcome twoWindows(double share)
{
    Outcome outcome;
    const std::string sample = timelineBytes(2);
    for (int round = 0; round < int(20 * share) + 1; ++round) {
        const Folder folder;
        writeBytes(folder / "a", sample);
        auto first = TimelineFile::open(folder / "a", {"anna", {}});
        const EventId event = first->events()->front().id;
        const pid_t child = ::fork();
        if (child == 0) {
            auto second = TimelineFile::open(folder / "a", {"bert", {}});
            bool told = second && second->access().obstacle == Obstacle::OpenElsewhere
                && second->access().detail.starts_with("anna");
            while (told && !second->access().mayWrite()) {
                const auto refused = second->apply(Edit{event, decide::Place{"Wien"}, {}});
                told = !refused && refused.error().fault == Fault::TimelineBusy;
                ::usleep(500);
                (void)second->refresh();
            }
            const bool followed = told && second->events()->front().note == "note 49";
            ::_exit(followed && second->apply(Edit{event, decide::Place{"Wien"}, {}}) ? 0 : 1);
        }
        ::usleep(20'000);
        bool all = true;
        for (int i = 0; i < 50; ++i)
            all = all && first->apply(Edit{event, decide::Note{"note " + std::to_string(i)}, {}});
        {
            const TimelineFile closed = std::move(*first);
        }
        int status = 1;
        ::waitpid(child, &status, 0);
        const std::string state = stateOf(folder / "a");
        const bool kept = state.starts_with("53 decisions") && state.find("note 49") != std::string::npos;
        outcome.note(
            all && status == 0 && kept ? "" : "status " + std::to_string(status) + ": " + state.substr(0, 80));
    }
    return outcome;
}

} // namespace

std::vector<Row> permissionsAndLocks()
{
    return {{"read-only file or folder", readOnly}, {"locked by another process", lockedByOther},
        {"two windows editing", twoWindows}};
}

} // namespace zeitstrahl::faults
