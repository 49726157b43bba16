// SPDX-License-Identifier: Apache-2.0
#include "core/store/outline_bytes.h"
#include "core/store/codes.h"

#include <cstring>

namespace zeitstrahl {

namespace {

constexpr std::uint8_t undated = 255;

template <class T> void put(std::string &bytes, T value)
{
    for (std::size_t i = 0; i < sizeof value; ++i)
        bytes += char(std::uint64_t(value) >> (8 * i) & 0xff);
}

template <class E>
requires std::is_enum_v<E>
void putWord(std::string &bytes, E value)
{
    put(bytes, std::uint8_t(numberOf(value)));
}

/// Reads on; once something is missing or out of place it stays failed.
class Reader {
public:
    explicit Reader(std::string_view bytes)
        : left_(bytes)
    {
    }
    bool failed() const { return failed_; }
    bool atEnd() const { return failed_ || left_.empty(); }

    std::string_view bytes(std::size_t count)
    {
        if (count > left_.size()) {
            failed_ = true;
            left_ = {};
            return {};
        }
        const std::string_view taken = left_.substr(0, count);
        left_.remove_prefix(count);
        return taken;
    }
    template <class T> T number()
    {
        std::uint64_t value = 0;
        const std::string_view digits = bytes(sizeof(T));
        for (std::size_t i = 0; i < digits.size(); ++i)
            value |= std::uint64_t(static_cast<unsigned char>(digits[i])) << (8 * i);
        return T(value);
    }
    template <class E> E word() { return wordOf<E>(number<std::uint8_t>()); }
    template <class E> E wordOf(std::uint8_t number)
    {
        const std::optional<E> word = fromNumber<E>(number);
        failed_ = failed_ || !word;
        return word.value_or(E{});
    }
    Day day()
    {
        const auto days = number<std::int32_t>();
        failed_ = failed_ || !isStorableDay(days);
        return Day{date::days{days}};
    }
    void fail() { failed_ = true; }

private:
    std::string_view left_;
    bool failed_ = false;
};

void put(std::string &bytes, const OutlinedEvent &event, const Outline &outline)
{
    bytes.append(reinterpret_cast<const char *>(event.id.bytes.data()), event.id.bytes.size());
    put(bytes, event.first.time_since_epoch().count());
    put(bytes, event.last.time_since_epoch().count());
    putWord(bytes, event.granularity);
    putWord(bytes, event.extent);
    putWord(bytes, event.certainty);
    putWord(bytes, event.open);
    putWord(bytes, event.check);
    event.dated ? putWord(bytes, event.dateSource) : put(bytes, undated);
    putWord(bytes, event.kind);
    putWord(bytes, event.status);
    put(bytes, event.percent);
    put(bytes, event.trigger);
    put(bytes, event.place);
    put(bytes, event.people);
    for (const std::uint32_t person : outline.peopleOf(event))
        put(bytes, person);
}

OutlinedEvent readEvent(Reader &reader, std::span<const std::uint32_t> names, Outline &to)
{
    const auto named = [&](std::uint32_t name) {
        if (name < names.size())
            return names[name];
        reader.fail();
        return OutlinedEvent::none;
    };
    OutlinedEvent event;
    const std::string_view id = reader.bytes(event.id.bytes.size());
    std::copy(id.begin(), id.end(), event.id.bytes.begin());
    event.first = reader.day();
    event.last = reader.day();
    event.granularity = reader.word<Granularity>();
    event.extent = reader.word<Extent>();
    event.certainty = reader.word<Certainty>();
    event.open = reader.word<Open>();
    event.check = reader.word<Check>();
    if (const auto source = reader.number<std::uint8_t>(); source != undated) {
        event.dated = true;
        event.dateSource = reader.wordOf<DateSource>(source);
    }
    event.kind = reader.word<MeetingKind>();
    event.status = reader.word<MeetingStatus>();
    event.percent = reader.number<std::uint8_t>();
    event.trigger = reader.number<std::uint32_t>();
    if (const auto place = reader.number<std::uint32_t>(); place != OutlinedEvent::none)
        event.place = named(place);
    event.people = reader.number<std::uint16_t>();
    event.firstPerson = std::uint32_t(to.people.size());
    for (int i = 0; i < event.people && !reader.failed(); ++i)
        to.people.push_back(named(reader.number<std::uint32_t>()));
    return event;
}

} // namespace

std::string outlineBytes(const Outline &article)
{
    std::string bytes;
    put(bytes, std::uint32_t(article.names.size()));
    for (const std::string &name : article.names) {
        put(bytes, std::uint32_t(name.size()));
        bytes += name;
    }
    for (const OutlinedEvent &event : article.events)
        put(bytes, event, article);
    return bytes;
}

bool addOutline(std::string_view bytes, std::uint32_t article, Outline &to, NameNumbers &names)
{
    Reader reader{bytes};
    std::vector<std::uint32_t> numbers;
    for (auto left = reader.number<std::uint32_t>(); left > 0 && !reader.failed(); --left)
        numbers.push_back(names[reader.bytes(reader.number<std::uint32_t>())]);
    while (!reader.atEnd()) {
        to.events.push_back(readEvent(reader, numbers, to));
        to.events.back().article = article;
    }
    return !reader.failed();
}

} // namespace zeitstrahl
