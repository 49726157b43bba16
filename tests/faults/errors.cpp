// SPDX-License-Identifier: Apache-2.0
// Errors of the disk and of memory at every operation, and the power going.
#include "tests/faults/faults.h"
#include "tests/faults/shim.h"

namespace zeitstrahl::faults {

namespace {

/// Fails operation 1, 2, 3 … until a run needs no more.
void failAtEach(Outcome &outcome, const Operation &operation, Countdown &countdown, bool forEver, double share)
{
    const Judge judge{operation};
    const auto step = std::size_t(1 / share);
    for (std::size_t n = 1;; n += step) {
        const Folder folder;
        writeBytes(folder / "a", operation.before);
        countdown.start(n, forEver);
        const auto done = operation.run(folder / "a");
        const bool fired = countdown.fired;
        countdown.stop();
        std::string wrong = judge(folder / "a", done.has_value());
        if (!done && sentence(done.error()).empty())
            wrong += " no message";
        outcome.note(wrong.empty() ? wrong : "at " + std::to_string(n) + ": " + wrong);
        if (!fired)
            return;
    }
}

Outcome failEverywhere(Countdown &countdown, bool forEver, double share)
{
    Outcome outcome;
    for (const Operation &operation : operations())
        failAtEach(outcome, operation, countdown, forEver, share);
    return outcome;
}

/// Images of the disk after each of its changes.
Outcome cutPower(double share)
{
    constexpr std::size_t wanted = 1000, operationsTried = 3; // the last one writes a new file and renames it
    Outcome outcome;
    std::mt19937 random{2015};
    for (std::size_t i = 0; i < operationsTried; ++i) {
        const Operation &operation = operations()[i];
        const Judge judge{operation};
        std::vector<Platter::Files> images;
        const auto enough = std::size_t(share * double(wanted)) / operationsTried + 1;
        while (images.size() < enough) {
            const Folder folder;
            writeBytes(folder / "a", operation.before);
            Recording record;
            record.platter.begin("a", operation.before);
            record.afterEach = [&] { images.push_back(record.platter.afterPowerCut(random)); };
            recording = &record;
            (void)operation.run(folder / "a");
            recording = nullptr;
        }
        if (share < 1) {
            std::shuffle(images.begin(), images.end(), random);
            images.resize(enough);
        }
        for (const Platter::Files &image : images) {
            const Folder folder;
            for (const auto &[name, bytes] : image)
                writeBytes(folder / name, bytes);
            outcome.note(judge(folder / "a", false));
        }
    }
    return outcome;
}

} // namespace

std::vector<Row> inputOutputErrors()
{
    return {{"I/O error at operation N, once", [](double share) { return failEverywhere(disk, false, share); }},
        {"I/O error from operation N on", [](double share) { return failEverywhere(disk, true, share); }}};
}

std::vector<Row> outOfMemory()
{
    return {{"out of memory at allocation N, once",
                [](double share) { return failEverywhere(memory, false, share / (share < 1 ? 80 : 4)); }},
        {"out of memory from allocation N on",
            [](double share) { return failEverywhere(memory, true, share / (share < 1 ? 80 : 4)); }}};
}

std::vector<Row> powerCuts()
{
    return {{"power cut, unsynced sectors dropped and reordered", cutPower}};
}

} // namespace zeitstrahl::faults
