// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <algorithm>
#include <ctime>
#include <vector>

namespace zeitstrahl {

/// Milliseconds of CPU time of this thread for each frame: what else the machine does is left out.
class FrameTimes {
public:
    template <class Draw> void measure(Draw draw)
    {
        const double begin = now();
        draw();
        times_.push_back(now() - begin);
    }
    std::size_t count() const { return times_.size(); }
    double quantile(double share) const
    {
        std::vector<double> sorted = times_;
        std::sort(sorted.begin(), sorted.end());
        return sorted.empty() ? 0 : sorted[std::min(sorted.size() - 1, std::size_t(share * double(sorted.size())))];
    }

private:
    static double now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    std::vector<double> times_;
};

} // namespace zeitstrahl
