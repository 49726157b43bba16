// SPDX-License-Identifier: Apache-2.0
#include "core/language/language.h"
#include "core/resources.h"

#include <map>
#include <mutex>

namespace zeitstrahl {

std::shared_ptr<const Language> builtInLanguage(std::string_view code)
{
    static std::mutex mutex;
    static std::map<std::string, std::shared_ptr<const Language>, std::less<>> loaded;
    const std::lock_guard lock(mutex);
    if (const auto found = loaded.find(code); found != loaded.end())
        return found->second;
    const std::string name = "languages/" + std::string(code) + ".toml";
    const auto bytes = resource(name);
    auto language = bytes ? loadLanguage(*bytes, name).value_or(nullptr) : nullptr;
    loaded.emplace(code, language);
    return language;
}

} // namespace zeitstrahl
