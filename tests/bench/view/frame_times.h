// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <algorithm>
#include <ctime>
#include <vector>

namespace zeitstrahl {

/// Milliseconds of CPU time, of all threads, for each frame of a movement that is made several times. The median of
/// a frame counts, so that what else the machine does is left out.
class FrameTimes {
public:
    template <class Draw> void measure(std::size_t frame, Draw draw)
    {
        const double begin = now();
        draw();
        const double time = now() - begin;
        times_.resize(std::max(times_.size(), frame + 1));
        times_[frame].push_back(time);
    }
    /// Of the frames.
    double quantile(double share) const
    {
        std::vector<double> frames;
        for (const std::vector<double> &times : times_)
            frames.push_back(quantileOf(times, 0.5));
        return quantileOf(std::move(frames), share);
    }

private:
    static double quantileOf(std::vector<double> values, double share)
    {
        std::sort(values.begin(), values.end());
        return values.empty() ? 0 : values[std::min(values.size() - 1, std::size_t(share * double(values.size())))];
    }
    static double now()
    {
        timespec time{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    std::vector<std::vector<double>> times_;
};

} // namespace zeitstrahl
