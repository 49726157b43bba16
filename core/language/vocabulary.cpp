// SPDX-License-Identifier: Apache-2.0
#include "core/language/vocabulary.h"

#include <algorithm>

namespace zeitstrahl {

void Vocabulary::defineEndings(std::string_view name, std::vector<std::string> endings)
{
    for (std::string &ending : endings)
        if (ending == "-")
            ending.clear();
    endings_.emplace(name, std::move(endings));
}

Symbol Vocabulary::classSymbol(const std::string &name)
{
    return symbols_.of("{" + name + "}");
}

std::optional<std::vector<std::string>> Vocabulary::spellings(const std::string &word) const
{
    const std::size_t tilde = word.find('~');
    if (tilde == std::string::npos)
        return std::vector{word};
    const auto endings = endings_.find(word.substr(tilde + 1));
    if (endings == endings_.end())
        return {};
    std::vector<std::string> all;
    for (const std::string &ending : endings->second)
        all.push_back(word.substr(0, tilde) + ending);
    return all;
}

std::optional<std::string> Vocabulary::addToClass(
    const std::string &className, const std::string &word, std::int32_t value)
{
    const auto all = spellings(word);
    if (!all)
        return "there are no endings “" + word.substr(word.find('~')) + "”";
    const Symbol symbol = classSymbol(className);
    for (const std::string &spelling : *all) {
        if (folded(spelling).empty())
            return "“" + spelling + "” is too long";
        classes_[className].push_back({spelling, value});
        lexicon_.add(spelling, {symbol, false, value, 0});
    }
    return {};
}

bool Vocabulary::join(const Joining &joining)
{
    const auto heads = classes_.find(joining.classes.first), tails = classes_.find(joining.classes.second);
    if (heads == classes_.end() || tails == classes_.end() || joining.slots.first.empty()
        || joining.slots.second.empty())
        return false;
    const Symbol symbol = classSymbol(joining.name);
    joined_[joining.name] = joining.slots;
    for (const Word &head : heads->second)
        for (const Word &tail : tails->second) {
            const std::string word = head.spelling + folded(tail.spelling);
            const bool isNone = std::find(joining.but.begin(), joining.but.end(), word) != joining.but.end();
            if (!isNone && !folded(word).empty())
                lexicon_.add(word, {symbol, false, head.value, tail.value});
        }
    return true;
}

SymbolNames Vocabulary::symbolNames()
{
    SymbolNames names;
    names.word = [this](std::string_view word) {
        const std::string name(word);
        const bool isNew = !symbols_.find("w " + name);
        const Symbol symbol = symbols_.of("w " + name);
        if (isNew)
            for (const std::string &spelling : spellings(name).value_or(std::vector{name}))
                lexicon_.add(spelling, {symbol});
        return symbol;
    };
    names.mark = [this](std::string_view mark) {
        const Symbol symbol = symbols_.of("m " + std::string(mark));
        marks_.emplace(mark, symbol);
        return symbol;
    };
    names.named = [this](std::string_view name) -> std::optional<SymbolNames::Class> {
        const auto symbol = symbols_.find("{" + std::string(name) + "}");
        if (!symbol)
            return {};
        const auto joined = joined_.find(std::string(name));
        if (joined == joined_.end())
            return SymbolNames::Class{*symbol, {}, {}};
        return SymbolNames::Class{*symbol, joined->second.first, joined->second.second};
    };
    return names;
}

void Vocabulary::finish(const VerbShapes &verbs)
{
    lexicon_.build(classSymbol("clause role"), verbs);
}

} // namespace zeitstrahl
