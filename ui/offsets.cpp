// SPDX-License-Identifier: Apache-2.0
#include "ui/offsets.h"

namespace zeitstrahl {

static std::uint32_t sequenceLength(unsigned char lead)
{
    return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

Offsets::Offsets(std::string_view utf8)
{
    while (bytes_ < utf8.size()) {
        const std::uint32_t length =
            std::min<std::uint32_t>(sequenceLength(utf8[bytes_]), std::uint32_t(utf8.size()) - bytes_);
        const int units = length == 4 ? 2 : 1;
        if (length > 1)
            wide_.push_back({bytes_, bytes_ + length, units_, units_ + units});
        bytes_ += length;
        units_ += units;
    }
}

int Offsets::utf16(ByteOffset at) const
{
    if (at.value >= bytes_)
        return units_;
    auto next = std::upper_bound(wide_.begin(), wide_.end(), at.value,
        [](std::uint32_t byte, const Wide &wide) { return byte < wide.byteBegin; });
    if (next == wide_.begin())
        return int(at.value);
    const Wide &before = *--next;
    return at.value < before.byteEnd ? before.unitBegin : before.unitEnd + int(at.value - before.byteEnd);
}

ByteOffset Offsets::utf8(int position) const
{
    if (position >= units_)
        return {bytes_};
    auto next = std::upper_bound(
        wide_.begin(), wide_.end(), position, [](int unit, const Wide &wide) { return unit < wide.unitBegin; });
    if (next == wide_.begin())
        return {std::uint32_t(std::max(position, 0))};
    const Wide &before = *--next;
    return {
        position < before.unitEnd ? before.byteBegin : before.byteEnd + std::uint32_t(position - before.unitEnd)};
}

QString documentText(std::string_view utf8)
{
    QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    for (QChar &c : text) {
        if (c == QLatin1Char('\r') || c == QChar::Null)
            c = QLatin1Char(' ');
        else if (c.unicode() == 0xFDD0 || c.unicode() == 0xFDD1)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace zeitstrahl
