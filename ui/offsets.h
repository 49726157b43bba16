// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/text/span.h"

#include <QString>

#include <vector>

namespace zeitstrahl {

/// Where UTF-8 bytes (core) and UTF-16 units (Qt) meet; nothing else converts positions.
/// Made for one text, which must be valid UTF-8 as Article::text is.
class Offsets {
public:
    Offsets() = default;
    explicit Offsets(std::string_view utf8);

    /// Position in UTF-16 units; from within a code point: where it begins; beyond the end: the end.
    int utf16(ByteOffset at) const;
    /// The byte where the code point begins that holds this UTF-16 unit.
    ByteOffset utf8(int position) const;

private:
    /// A code point that is longer than one byte: both counts are known just behind it.
    struct Wide {
        std::uint32_t byteBegin, byteEnd;
        int unitBegin, unitEnd;
    };
    std::vector<Wide> wide_;
    std::uint32_t bytes_ = 0;
    int units_ = 0;
};

/// The text as a document shows it: as many units as in UTF-8's own conversion, but without the few
/// characters that QTextDocument would swallow or take for its own marks.
QString documentText(std::string_view utf8);

} // namespace zeitstrahl
