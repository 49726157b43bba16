// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/news_text.h"

#include "core/language/language.h"
#include "core/tagger/tagger.h"

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
    std::vector<std::string> plain, dated = dateSentences();
    for (const std::string &sentence : articleSentences())
        (tag(*builtInLanguage("de"), sentence, {}).expressions.empty() ? plain : dated).push_back(sentence);
    std::mt19937 random(2015);
    std::string text;
    text.reserve(bytes + 4096);
    while (text.size() < bytes) {
        for (int i = 0; i < 5; ++i) {
            const bool hasDate =
                random() % 10 < 2; // German news: one expression in some 390 bytes, here one in some 350
            const auto &from = hasDate ? dated : plain;
            text += from[random() % from.size()] + " ";
        }
        text += "\n\n";
    }
    return text;
}

} // namespace zeitstrahl
