// SPDX-License-Identifier: Apache-2.0
// kill -9 at any moment of a child that tells of each commit.
#include "core/export/safe_file.h"
#include "tests/faults/faults.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace zeitstrahl::faults {

namespace {

constexpr std::size_t killsWanted = 200;

/// Tells the parent that everything up to this number is safe.
using Acknowledge = std::function<void(int)>;

/// The last number that the child told before it was killed; -1 if none.
int killed(const std::function<void(const Acknowledge &)> &work, unsigned microseconds)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return -1;
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        work([&](int number) { (void)!::write(ends[1], &number, sizeof number); });
        ::_exit(0);
    }
    ::close(ends[1]);
    ::usleep(microseconds);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    int number = -1, next = 0;
    while (::read(ends[0], &next, sizeof next) == sizeof next)
        number = next;
    ::close(ends[0]);
    return number;
}

/// The child's work, and what is wrong afterwards, given the last number it told.
struct Job {
    const char *name;
    unsigned within; ///< microseconds that it is let live at most
    std::string before;
    std::function<void(const fs::path &, const Acknowledge &)> work;
    std::function<std::string(const fs::path &, int)> wrong;
};

std::size_t count(const std::string &text, const std::string &part)
{
    std::size_t number = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++number;
    return number;
}

void importForEver(const fs::path &path, const Acknowledge &acknowledge)
{
    auto file = TimelineFile::open(path);
    for (int i = 0; file; ++i) {
        const std::vector<Extraction> two = {articleNumber(1000 + 2 * i), articleNumber(1001 + 2 * i)};
        if (file->import(two))
            acknowledge(i);
    }
}

std::string wrongAfterImport(const fs::path &path, int last)
{
    const std::string state = stateOf(path);
    const auto articles = count(state, "Am Rande"), expected = std::size_t(2 * (last + 1));
    if (state[0] == '!')
        return state;
    return articles == 2 + expected || articles == 4 + expected
        ? std::string{}
        : std::to_string(articles) + " articles after " + std::to_string(last + 1) + " imports of two";
}

void editForEver(const fs::path &path, const Acknowledge &acknowledge)
{
    auto file = TimelineFile::open(path);
    const auto events = file->events();
    for (int i = 0; file && events; ++i)
        if (file->apply(Edit{events->front().id, decide::Note{"note " + std::to_string(i)}, {}}))
            acknowledge(i);
}

std::string wrongAfterEdit(const fs::path &path, int last)
{
    const std::string state = stateOf(path);
    const auto has = [&](int number) {
        return state.find("note " + std::to_string(number) + " ") != std::string::npos;
    };
    if (state[0] == '!')
        return state;
    const bool kept = has(last) || has(last + 1) || last < 0;
    return kept ? std::string{} : "edit " + std::to_string(last) + " is lost";
}

void saveForEver(const fs::path &path, const Acknowledge &acknowledge)
{
    for (int i = 0;; ++i) {
        auto file = TimelineFile::untitled();
        if (file && file->import(articleNumber(i)) && file->saveAs(path))
            acknowledge(i);
    }
}

std::string wrongAfterSave(const fs::path &path, int last)
{
    const std::string state = stateOf(path);
    const auto has = [&](int number) {
        return state.find("Nummer " + std::to_string(number) + ".") != std::string::npos;
    };
    if (state[0] == '!')
        return state;
    return last < 0 || has(last) || has(last + 1) ? std::string{} : "save " + std::to_string(last) + " is lost";
}

/// The picture of the i-th export: the timeline's, and which one it is.
std::string picture(const std::string &svg, int number)
{
    return svg + "<!-- " + std::to_string(number) + " -->\n";
}

void exportForEver(const fs::path &path, const Acknowledge &acknowledge)
{
    const auto file = TimelineFile::open(path);
    for (int i = 0; file; ++i)
        if (const auto svg = pictureOf(*file); svg && writeSafely(exportBeside(path), picture(*svg, i)))
            acknowledge(i);
}

std::string wrongAfterExport(const fs::path &path, int last)
{
    const auto file = TimelineFile::open(path);
    const auto svg = file ? pictureOf(*file) : tl::unexpected(file.error());
    if (!svg)
        return sentence(svg.error());
    const bool none = last < 0 && !fs::exists(exportBeside(path));
    const std::string there = bytesOf(exportBeside(path));
    return none || there == picture(*svg, last) || there == picture(*svg, last + 1)
        ? std::string{}
        : "neither export " + std::to_string(last) + " nor the next";
}

Outcome killAtAnyTime(const Job &job, double share)
{
    Outcome outcome;
    std::mt19937 random{17};
    const auto times = std::size_t(std::max(4.0, share * killsWanted));
    for (std::size_t i = 0; i < times; ++i) {
        const Folder folder;
        writeBytes(folder / "a", job.before);
        const int last = killed([&](const Acknowledge &acknowledge) { job.work(folder / "a", acknowledge); },
            unsigned(random()) % job.within);
        outcome.note(job.wrong(folder / "a", last));
    }
    return outcome;
}

} // namespace

std::vector<Row> kills()
{
    const std::string sample = timelineBytes(2);
    const Operation &migration = operations()[2];
    const std::string migrated = stateAfter(migration);
    const std::vector<Job> jobs = {{"kill -9 while importing", 60'000, sample, importForEver, wrongAfterImport},
        {"kill -9 while editing", 60'000, sample, editForEver, wrongAfterEdit},
        {"kill -9 while migrating", 25'000, migration.before,
            [&migration](const fs::path &path, const Acknowledge &) { (void)migration.run(path); },
            [migrated](const fs::path &path, int) {
                const std::string state = stateOf(path);
                return state == migrated ? std::string{} : state.substr(0, 200);
            }},
        {"kill -9 while saving as", 60'000, sample, saveForEver, wrongAfterSave},
        {"kill -9 while exporting", 60'000, sample, exportForEver, wrongAfterExport}};
    std::vector<Row> rows;
    for (const Job &job : jobs)
        rows.push_back({job.name, [job](double share) { return killAtAnyTime(job, share); }});
    return rows;
}

} // namespace zeitstrahl::faults
