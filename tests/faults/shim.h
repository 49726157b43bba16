// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstddef>
#include <functional>
#include <map>
#include <random>
#include <string>
#include <vector>

/// What stands between SQLite and the disk, and between SQLite and memory.
namespace zeitstrahl::faults {

/// Fails the n-th operation from now (from 1), and all later ones too if `forEver`. 0: none.
struct Countdown {
    std::size_t left = 0;
    bool forEver = false;
    bool fired = false;

    void start(std::size_t n, bool always) { left = n, forEver = always, fired = false; }
    void stop()
    {
        left = 0;
        fired = false;
    }
    bool fails()
    {
        if (fired)
            return forEver;
        if (left == 0 || --left > 0)
            return false;
        return fired = true;
    }
};

extern Countdown disk; ///< reads, writes, syncs, truncations, openings and removals of files
extern Countdown memory; ///< allocations

/// The files of a timeline as the disk would have them if the power went now.
class Platter {
public:
    void begin(const std::string &name, const std::string &bytes);
    void open(const std::string &name);
    void write(const std::string &name, std::size_t at, std::string bytes);
    void truncate(const std::string &name, std::size_t size);
    void sync(const std::string &name);
    void remove(const std::string &name);

    using Files = std::map<std::string, std::string>;
    /// What was synced, and of what was not, sector by sector, some, in any order.
    Files afterPowerCut(std::mt19937 &random) const;

private:
    struct Write {
        std::size_t at = 0;
        std::string bytes;
        bool truncates = false;
    };
    struct File {
        std::string durable;
        std::vector<Write> pending;
        bool hasDurableName = false;
    };
    static void apply(const Write &write, std::string &bytes);
    std::map<std::string, File> files_;
};

/// While set, what happens to the timeline's files is told to it, and `afterEach` is called after each change.
struct Recording {
    Platter platter;
    std::function<void()> afterEach;
};
extern Recording *recording;

} // namespace zeitstrahl::faults
