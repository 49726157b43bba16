// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/language/meeting_language_names.h"
#include "core/text/fold.h"

#include <toml++/toml.h>

namespace zeitstrahl {

/// Keeps the line, not the node: the parsed file is gone when the mistake is told.
struct Mistake {
    Mistake(const toml::node *where, std::string text)
        : line{where->source().begin.line}
        , what{std::move(text)}
    {
    }
    std::uint32_t line;
    std::string what;
};

template <class Names> auto named(const Names &names, std::string_view name, const toml::node &where)
{
    for (const auto &[known, value] : names)
        if (known == name)
            return value;
    throw Mistake{&where, "unknown name '" + std::string{name} + "'"};
}

inline CaseSet casesOf(const toml::node *node)
{
    CaseSet cases;
    if (!node)
        return cases;
    for (const char c : node->value_or(std::string_view{}))
        switch (c) {
        case 'n': cases.bits |= std::uint8_t(Case::Nominative); break;
        case 'a': cases.bits |= std::uint8_t(Case::Accusative); break;
        case 'd': cases.bits |= std::uint8_t(Case::Dative); break;
        case 'g': cases.bits |= std::uint8_t(Case::Genitive); break;
        default: throw Mistake{node, "a case is one of n, a, d, g"};
        }
    return cases;
}

/// Calls use(word, node) for each string of a list; nothing if the list is not there.
template <class Use> void forEachWord(const toml::table &table, std::string_view key, Use use)
{
    const toml::node *list = table.get(key);
    if (!list)
        return;
    if (!list->is_array())
        throw Mistake{list, std::string{key} + " must be a list of strings"};
    for (const toml::node &item : *list->as_array()) {
        const auto word = item.value<std::string_view>();
        if (!word || word->empty())
            throw Mistake{&item, std::string{key} + " must be a list of strings"};
        use(*word, item);
    }
}

/// Fills a MeetingLanguage from a parsed file; throws Mistake, which load() turns into an Error.
class MeetingLanguageReader {
public:
    explicit MeetingLanguageReader(const toml::table &file)
        : file_{file}
        , nounCapitals_{file["noun_capitals"].value_or(true)}
    {
    }
    std::shared_ptr<const MeetingLanguage> read();

private:
    template <class Use> void forEachEntry(std::string_view key, Use use);
    const toml::table &section(std::string_view key) const;
    void add(std::string_view phrase, WordSense sense);
    void addHead(std::string_view head, WordSense sense);
    void readEndings();
    void readCues();
    void readAgreements(std::string_view key, SenseKind kind);
    void readCountries();
    void readPlaces();
    void readDemonyms();
    void readGroups(const toml::table &groups);
    void readOffice(const toml::table &entry);
    TriggerRule readRule(const toml::table &entry);
    static std::uint32_t readNeed(std::string_view need, const toml::node &node);
    void readVerb(const toml::table &entry);
    void readSeparable(const toml::table &entry);
    void readNoun(const toml::table &entry);
    const toml::table &file_;
    const bool nounCapitals_; ///< nouns are written with a capital letter
    std::shared_ptr<MeetingLanguage> language_ = std::make_shared<MeetingLanguage>();
};

template <class Use> void MeetingLanguageReader::forEachEntry(std::string_view key, Use use)
{
    const toml::node *list = file_.get(key);
    if (!list)
        return;
    if (!list->is_array_of_tables())
        throw Mistake{list, std::string{key} + " must be written as [[" + std::string{key} + "]]"};
    for (const toml::node &entry : *list->as_array())
        use(*entry.as_table());
}

} // namespace zeitstrahl
