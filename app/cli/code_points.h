// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/text/span.h"
#include "core/text/utf8.h"

#include <vector>

namespace zeitstrahl {

/// Turns byte offsets of a text into counts of Unicode code points, as the JSON lines want them.
class CodePoints {
public:
    explicit CodePoints(std::string_view text)
    {
        std::uint32_t count = 0;
        for (std::size_t at = 0; at < text.size(); at += decode(text, at).bytes, ++count)
            if (at >= marks_.size() * stride)
                marks_.push_back({std::uint32_t(at), count});
        text_ = text;
    }

    std::uint32_t before(ByteOffset offset) const
    {
        if (marks_.empty())
            return 0;
        std::size_t block = std::min<std::size_t>(offset.value / stride, marks_.size() - 1);
        while (block > 0 && marks_[block].byte > offset.value)
            --block;
        std::uint32_t count = marks_[block].count;
        for (std::size_t at = marks_[block].byte; at < offset.value; at += decode(text_, at).bytes)
            ++count;
        return count;
    }

private:
    /// One count is kept for so many bytes; the rest is counted when asked.
    static constexpr std::size_t stride = 256;
    struct Mark {
        std::uint32_t byte, count;
    };
    std::string_view text_;
    std::vector<Mark> marks_;
};

} // namespace zeitstrahl
