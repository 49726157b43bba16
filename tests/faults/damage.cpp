// SPDX-License-Identifier: Apache-2.0
// Flipped bits and lost ends: noticed where they touch what articles and people said, and survived everywhere.
#include "core/store/salvage.h"
#include "tests/faults/faults.h"

#include <set>

namespace zeitstrahl::faults {

namespace {

constexpr int articleCount = 20;
constexpr std::size_t tries = 1000;

/// What is wrong: a text or a decision that reads differently, without anybody having been told.
std::string silentDamage(const fs::path &path)
{
    auto file = TimelineFile::open(path);
    if (!file)
        return {};
    const auto report = file->check();
    if (!report || !report->isSound())
        return {}; // told by check
    const auto articles = file->articles();
    const auto events = file->events();
    std::set<std::string> texts;
    for (std::size_t i = 0; articles && i < articles->size(); ++i) {
        const auto article = file->article((*articles)[i]);
        if (!article)
            return {};
        texts.insert(article->article.text);
    }
    if (!articles || !events)
        return {};
    for (int i = 0; i < articleCount; ++i)
        if (!texts.contains(articleNumber(i).article.text))
            return "an article's text is not what it was";
    std::size_t notes = 0;
    for (const Event &event : *events)
        notes += event.note.starts_with("seen: https://example.org/");
    const auto orphans = file->orphans();
    notes += orphans ? orphans->size() : 0;
    return notes == articleCount ? std::string{} : std::to_string(notes) + " decisions";
}

/// Whatever is left must be read without a crash, and what is saved must be sound.
std::string badSalvage(const Folder &folder)
{
    const auto saved = salvage(folder / "a", folder / "saved");
    if (!saved)
        return {};
    const std::string state = stateOf(folder / "saved");
    return state[0] == '!' ? "saved: " + state : std::string{};
}

Outcome damage(double share, const std::function<std::string(std::string, std::mt19937 &)> &spoil)
{
    Outcome outcome;
    const std::string sample = timelineBytes(articleCount);
    for (unsigned seed = 0; seed < unsigned(share * tries) + 1; ++seed) {
        std::mt19937 random{seed};
        const Folder folder;
        writeBytes(folder / "a", spoil(sample, random));
        std::string wrong = badSalvage(folder);
        if (wrong.empty())
            wrong = silentDamage(folder / "a");
        outcome.note(wrong.empty() ? wrong : "seed " + std::to_string(seed) + ": " + wrong);
    }
    return outcome;
}

std::string flipBit(std::string bytes, std::mt19937 &random)
{
    bytes[random() % bytes.size()] ^= char(1u << random() % 8);
    return bytes;
}

std::string cutOff(std::string bytes, std::mt19937 &random)
{
    return bytes.substr(0, random() % bytes.size());
}

std::string garbage(std::string bytes, std::mt19937 &random)
{
    const std::size_t at = random() % bytes.size(), length = random() % 5000;
    for (std::size_t i = at; i < std::min(at + length, bytes.size()); ++i)
        bytes[i] = char(random());
    return bytes;
}

} // namespace

std::vector<Row> damagedFiles()
{
    return {{"bit flips", [](double share) { return damage(share, flipBit); }},
        {"truncation", [](double share) { return damage(share, cutOff); }},
        {"a stretch of garbage", [](double share) { return damage(share, garbage); }}};
}

} // namespace zeitstrahl::faults
