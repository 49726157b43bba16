// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/news_text.h"

#include "core/language/language.h"
#include "core/text/sentence.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

namespace zeitstrahl {

namespace {

/// The sentences of the example articles: plain prose, about as rich in dates as news is.
std::vector<std::string> articleSentences()
{
    std::vector<std::string> all;
    std::vector<std::filesystem::path> files;
    for (const auto &entry : std::filesystem::directory_iterator(SOURCE_DIR "/resources/examples"))
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    for (const auto &file : files) {
        std::ifstream in(file);
        const std::string text{std::istreambuf_iterator<char>(in), {}};
        const auto tokens = tokenise(text);
        for (const Sentence &sentence : sentences(text, tokens, [](std::string_view) { return false; }))
            all.emplace_back(sentence.span.in(text));
    }
    return all;
}

/// The sentences of the language file: nearly every one has a date.
std::vector<std::string> dateSentences()
{
    std::vector<std::string> all;
    for (const Pattern &pattern : builtInLanguage("de")->patterns)
        for (const LanguageExample &example : pattern.examples)
            all.push_back(example.text);
    return all;
}

} // namespace

std::string newsText(std::size_t bytes)
{
    const auto prose = articleSentences(), dates = dateSentences();
    std::mt19937 random(2015);
    std::string text;
    text.reserve(bytes + 4096);
    while (text.size() < bytes) {
        for (int i = 0; i < 4; ++i)
            text += prose[random() % prose.size()] + " ";
        text += dates[random() % dates.size()] + "\n\n"; // one in five
    }
    return text;
}

} // namespace zeitstrahl
