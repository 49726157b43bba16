// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/meeting.h"

#include <array>

namespace zeitstrahl {

static constexpr std::array<std::string_view, 8> kinds{"040", "041", "042", "043", "044", "045", "046", "CONF"};
static constexpr std::array<std::string_view, 5> statuses{
    "planned", "held", "cancelled", "postponed", "background"};

template <class Value, std::size_t count>
static std::optional<Value> valueOf(const std::array<std::string_view, count> &codes, std::string_view code)
{
    for (std::size_t i = 0; i < count; ++i)
        if (codes[i] == code)
            return Value(i);
    return {};
}

std::string_view code(MeetingKind kind)
{
    return kinds[std::size_t(kind)];
}
std::optional<MeetingKind> meetingKind(std::string_view code)
{
    return valueOf<MeetingKind>(kinds, code);
}
std::string_view code(MeetingStatus status)
{
    return statuses[std::size_t(status)];
}
std::optional<MeetingStatus> meetingStatus(std::string_view code)
{
    return valueOf<MeetingStatus>(statuses, code);
}

} // namespace zeitstrahl
