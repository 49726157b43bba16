// SPDX-License-Identifier: Apache-2.0
#include "core/export/valid_text.h"

#include "core/text/utf8.h"

namespace zeitstrahl {

std::string validText(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = decode(text, at);
        const bool control =
            (point.value < 0x20 && point.value != '\t' && point.value != '\n' && point.value != '\r')
            || (point.value >= 0x7f && point.value < 0xa0);
        if (point.value == '\r') {
            if (at + 1 >= text.size() || text[at + 1] != '\n')
                result += '\n';
        } else if (point.value == 0xfffd) {
            result += "\xEF\xBF\xBD";
        } else if (!control) {
            result += text.substr(at, point.bytes);
        }
        at += point.bytes;
    }
    return result;
}

} // namespace zeitstrahl
