// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/lexicon.h"

#include <map>
#include <optional>
#include <string>

namespace zeitstrahl {

/// Gives out symbols while a language is loaded, one for each name.
class Symbols {
public:
    Symbol of(const std::string &name)
    {
        const auto [place, isNew] = byName_.try_emplace(name, Symbol(byName_.size() + 1));
        return place->second;
    }
    std::optional<Symbol> find(const std::string &name) const
    {
        const auto found = byName_.find(name);
        return found == byName_.end() ? std::nullopt : std::optional(found->second);
    }

private:
    std::map<std::string, Symbol> byName_; // 0 is no symbol
};

} // namespace zeitstrahl
