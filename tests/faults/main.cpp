// SPDX-License-Identifier: Apache-2.0
// zeitstrahl-faults [--quick] [FILTER]: prints a table of faults, with how often each was tried and survived.
#include "tests/faults/faults.h"

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstring>

using namespace zeitstrahl::faults;

static constexpr double quickShare = 0.02;

int main(int argc, char *argv[])
{
    double share = 1;
    const char *filter = "";
    for (int i = 1; i < argc; ++i)
        std::strcmp(argv[i], "--quick") == 0 ? void(share = quickShare) : void(filter = argv[i]);
    std::signal(SIGXFSZ, SIG_IGN);
    installShims();

    std::size_t failed = 0;
    std::printf("%-52s %7s %7s %8s\n", "FAULT", "TRIED", "PASSED", "SECONDS");
    for (const auto &group : {inputOutputErrors(), powerCuts(), outOfMemory(), kills(), fullDisks(),
             permissionsAndLocks(), damagedFiles(), craftedFiles()})
        for (const Row &row : group) {
            if (!std::strstr(row.name, filter))
                continue;
            const auto start = std::chrono::steady_clock::now();
            const Outcome outcome = row.run(share);
            const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
            std::printf("%-52s %7zu %7zu %8.1f\n", row.name, outcome.runs, outcome.runs - outcome.failures.size(),
                seconds.count());
            for (std::size_t i = 0; i < outcome.failures.size() && i < 5; ++i)
                std::printf("    %s\n", outcome.failures[i].c_str());
            std::fflush(stdout);
            failed += outcome.failures.size() + (outcome.runs == 0);
        }
    return failed == 0 ? 0 : 1;
}
