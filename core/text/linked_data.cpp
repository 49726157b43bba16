// SPDX-License-Identifier: Apache-2.0
#include "core/text/linked_data.h"

#include "core/text/ascii.h"

#include <nlohmann/json.hpp>

#include <array>

namespace zeitstrahl {
namespace {

using nlohmann::json;

struct Key {
    const char *name;
    PageDatePlace place;
};
constexpr std::array keys = {Key{"datePublished", PageDatePlace::LinkedPublished},
    Key{"dateCreated", PageDatePlace::LinkedCreated}, Key{"uploadDate", PageDatePlace::LinkedCreated},
    Key{"dateModified", PageDatePlace::Modified}};
// What else a page describes has dates of its own.
constexpr std::array<std::string_view, 12> apart = {"comment", "review", "reviews", "mentions", "itemListElement",
    "isPartOf", "hasPart", "video", "image", "citation", "subjectOf", "associatedMedia"};

bool isArticle(const json &object)
{
    const auto type = object.find("@type");
    if (type == object.end())
        return false;
    const json &first = type->is_array() && !type->empty() ? type->front() : *type;
    if (!first.is_string())
        return false;
    const auto &name = first.get_ref<const std::string &>();
    return name.find("Article") != name.npos || name.find("Posting") != name.npos || name == "Report";
}

void addFrom(const json &object, std::vector<PageDate> &dates)
{
    for (const Key &key : keys)
        if (const auto found = object.find(key.name); found != object.end() && found->is_string())
            dates.push_back({key.place, found->get<std::string>(), 0, false});
}

void addBySearch(std::string_view text, std::vector<PageDate> &dates)
{
    for (const Key &key : keys) {
        const std::string quoted = std::string{"\""} + key.name + "\"";
        const std::size_t found = text.find(quoted);
        if (found == text.npos)
            continue;
        const std::size_t open = text.find('"', found + quoted.size());
        const std::size_t close = open == text.npos ? open : text.find('"', open + 1);
        if (close != text.npos)
            dates.push_back(
                {key.place, std::string{text.substr(open + 1, std::min<std::size_t>(close - open - 1, 60))}});
    }
}

} // namespace

void addLinkedDates(std::string_view text, std::vector<PageDate> &dates)
{
    const json linked = json::parse(text, nullptr, false);
    if (linked.is_discarded())
        return addBySearch(text, dates);
    std::vector<PageDate> others;
    std::vector<const json *> open{&linked};
    while (!open.empty()) {
        const json &node = *open.back();
        open.pop_back();
        if (node.is_object())
            addFrom(node, isArticle(node) ? dates : others);
        if (!node.is_structured())
            continue;
        // Last first, so that what stands first is taken first.
        std::vector<const json *> within;
        for (const auto &[key, value] : node.items())
            if (value.is_structured()
                && !(node.is_object() && std::find(apart.begin(), apart.end(), key) != apart.end()))
                within.push_back(&value);
        open.insert(open.end(), within.rbegin(), within.rend());
    }
    dates.insert(dates.end(), others.begin(), others.end());
}

} // namespace zeitstrahl
