// SPDX-License-Identifier: Apache-2.0
#include "app/cli/language_command.h"

#include "app/cli/language_file.h"
#include "core/tagger/examples.h"

namespace zeitstrahl {

int languageCommand(const std::filesystem::path &file, std::ostream &out, std::ostream &err)
{
    const auto language = languageFromFile(file);
    if (!language) {
        err << sentence(language.error()) << '\n';
        return 1;
    }
    std::size_t examples = 0, wrong = 0;
    out << (*language)->name << " (" << (*language)->code << "), " << (*language)->patterns.size() << " rules\n";
    for (const Pattern &pattern : (*language)->patterns) {
        out << pattern.line << ": " << pattern.name << (pattern.inner ? " (part of others)" : "") << "\n    "
            << pattern.match << '\n';
        for (const LanguageExample &example : pattern.examples) {
            ++examples;
            if (const auto mistake = mistakeIn(**language, example)) {
                ++wrong;
                err << file.string() << ":" << example.line << ": " << pattern.name << ": " << *mistake << '\n';
            }
        }
    }
    out << examples << " examples, " << wrong << " of them wrong\n";
    return wrong == 0 ? 0 : 1;
}

} // namespace zeitstrahl
