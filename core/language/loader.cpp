// SPDX-License-Identifier: Apache-2.0
#include "core/language/loader.h"

#include "core/language/loading.h"

namespace zeitstrahl {

int lineOf(const toml::node &node)
{
    return int(node.source().begin.line);
}

std::vector<std::string> wordList(const toml::node *node)
{
    std::vector<std::string> words;
    if (!node)
        return words;
    if (const auto text = node->value<std::string>())
        return splitWords(*text);
    if (const auto *array = node->as_array())
        for (const toml::node &each : *array)
            for (std::string &word : splitWords(each.value_or(std::string())))
                words.push_back(std::move(word));
    return words;
}

void Loading::fail(const toml::node *node, const std::string &rule, const std::string &why) const
{
    std::string where(fileName);
    if (node)
        where += ":" + std::to_string(lineOf(*node));
    throw LanguageMistake{{Fault::LanguageFile, where + ": " + rule, why}};
}

std::string Loading::text(const toml::node *node, const char *what) const
{
    const auto value = node ? node->value<std::string>() : std::nullopt;
    if (!value || value->find_first_not_of(" \t\n") == std::string::npos)
        fail(node, what, "is missing");
    return *value;
}

std::int32_t Loading::number(const toml::node &node, std::string_view written, const std::string &rule) const
{
    if (const auto value = valueOf(written))
        return *value;
    fail(&node, rule, "“" + std::string(written) + "” is no number and no name of a value");
}

static std::shared_ptr<const Language> load(const toml::table &file, std::string_view fileName)
{
    auto language = std::make_shared<Language>();
    Loading in{file, fileName, *language};
    language->code = in.text(file["language"]["code"].node(), "language.code");
    language->name = in.text(file["language"]["name"].node(), "language.name");
    loadWords(in);
    loadPatterns(in);
    in.vocabulary.finish(language->verbs);
    for (const auto &[mark, symbol] : language->marks)
        if (mark.size() == 1)
            language->asciiMarks[std::size_t(mark[0]) % 128] = symbol;
    language->grammar.build();
    return language;
}

Result<std::shared_ptr<const Language>> loadLanguage(std::string_view bytes, std::string_view fileName)
{
    try {
        return load(toml::parse(bytes, fileName), fileName);
    } catch (const LanguageMistake &mistake) {
        return tl::unexpected(mistake.error);
    } catch (const toml::parse_error &error) {
        const std::string where = std::string(fileName) + ":" + std::to_string(error.source().begin.line);
        return tl::unexpected(Error{Fault::LanguageFile, where, std::string(error.description())});
    }
}

} // namespace zeitstrahl
