// SPDX-License-Identifier: Apache-2.0
#include "core/time/zone.h"

#include <date/tz.h>

#include <cstdlib>

namespace zeitstrahl {

std::string offsetText(const std::string &zone, Day day, int hour, int minute)
{
    date::local_info info;
    try {
        const auto local =
            date::local_days{day.time_since_epoch()} + std::chrono::hours{hour} + std::chrono::minutes{minute};
        info = date::locate_zone(zone)->get_info(local);
    } catch (const std::runtime_error &) { // no such zone
        return {};
    }
    if (info.result == date::local_info::nonexistent)
        return {};
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(info.first.offset).count();
    const auto twoDigits = [](long value) {
        return std::string(1, char('0' + value / 10 % 10)) + char('0' + value % 10);
    };
    return (minutes < 0 ? "-" : "+") + twoDigits(std::abs(minutes) / 60) + ":" + twoDigits(std::abs(minutes) % 60);
}

} // namespace zeitstrahl
