// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/language/meeting_language_reader.h"

#include "core/text/fold.h"

namespace zeitstrahl {

std::shared_ptr<const MeetingLanguage> MeetingLanguageReader::read()
{
    language_->code_ = file_["code"].value_or("");
    language_->nounCapitals_ = nounCapitals_;
    language_->subjectFirst_ = file_["subject_first"].value_or(false);
    readEndings();
    readCues();
    readAgreements("determiners", SenseKind::Determiner);
    readAgreements("possessives", SenseKind::Possessive);
    readAgreements("pronouns", SenseKind::Pronoun);
    readAgreements("relatives", SenseKind::Relative);
    readCountries();
    readPlaces();
    forEachEntry("office", [&](const toml::table &entry) { readOffice(entry); });
    if (const toml::table *groups = file_["groups"].as_table())
        readGroups(*groups);
    forEachEntry("verb", [&](const toml::table &entry) { readVerb(entry); });
    forEachEntry("separable", [&](const toml::table &entry) { readSeparable(entry); });
    forEachEntry("noun", [&](const toml::table &entry) { readNoun(entry); });
    return language_;
}

void MeetingLanguageReader::readEndings()
{
    const toml::table &adjectives = section("adjectives");
    forEachWord(adjectives, "city_endings", [&](std::string_view ending, const toml::node &) {
        const std::size_t gap = std::min(ending.find(' '), ending.size());
        language_->cityEndings_.emplace_back(
            ending.substr(0, gap), ending.substr(std::min(gap + 1, ending.size())));
    });
    language_->genitiveEnding_ = adjectives["genitive_ending"].value_or("");
    language_->adjectiveNominative_ = adjectives["nominative"].value_or("");
    const auto keysInto = [&](std::string_view name, std::vector<WordKey> &keys) {
        forEachWord(section("town_names"), name,
            [&](std::string_view word, const toml::node &) { keys.push_back(caselessKey(word)); });
    };
    forEachWord(section("town_names"), "kinds",
        [&](std::string_view kind, const toml::node &) { language_->townKinds_.emplace_back(kind); });
    forEachWord(section("town_names"), "abstract_endings",
        [&](std::string_view ending, const toml::node &) { language_->abstractEndings_.emplace_back(ending); });
    keysInto("saint", language_->saints_);
    keysInto("opening", language_->townOpenings_);
}

void MeetingLanguageReader::readPlaces()
{
    if (const toml::table *places = file_["places"].as_table())
        for (const auto &[known, name] : *places) {
            const auto text = name.value<std::string>();
            if (!text)
                throw Mistake{&name, "what the place is called must be a string"};
            language_->placeNames_.emplace(known.str(), *text);
        }
}

void MeetingLanguageReader::readCues()
{
    const toml::table &cues = section("cues");
    for (const auto &[name, list] : cues) {
        const Cue cue = named(cueNames, name.str(), list);
        forEachWord(cues, name.str(), [&](std::string_view word, const toml::node &) {
            add(word, {SenseKind::Cue, std::uint8_t(cue)});
        });
    }
}

void MeetingLanguageReader::readAgreements(std::string_view key, SenseKind kind)
{
    for (const auto &[word, node] : section(key)) {
        const toml::table *cases = node.as_table();
        if (!cases)
            throw Mistake{&node, "expected { m = …, f = …, p = … }"};
        add(word.str(), {kind, 0, false, std::uint32_t(language_->agreements_.size())});
        language_->agreements_.push_back(
            {casesOf(cases->get("m")), casesOf(cases->get("f")), casesOf(cases->get("p"))});
    }
}

void MeetingLanguageReader::readCountries()
{
    const toml::array *endings = section("adjectives")["endings"].as_array();
    for (std::size_t i = 0; endings && i < endings->size(); ++i)
        language_->adjectiveEndings_.emplace_back((*endings)[i].value_or(std::string_view{}));
    for (const auto &[stem, code] : section("origins")) {
        const WordSense sense{
            SenseKind::Origin, 0, false, std::uint32_t(countryOf(code.value_or(std::string_view{})))};
        for (const std::string &ending : language_->adjectiveEndings_)
            add(std::string{stem.str()} + ending, sense);
    }
    readDemonyms();
    for (const auto &[start, code] : section("prefixes"))
        language_->prefixes_.emplace_back(folded(start.str()), countryOf(code.value_or(std::string_view{})));
}

/// "der Franzose" may stand for whoever is spoken of and comes from there.
void MeetingLanguageReader::readDemonyms()
{
    for (const auto &[code, words] : section("demonyms")) {
        const std::uint32_t index = std::uint32_t(language_->offices_.size());
        Office somebody;
        somebody.id = officeId("somebody");
        somebody.country = countryOf(code.str());
        somebody.generic = somebody.minor = true;
        language_->offices_.push_back(somebody);
        const toml::table &forms =
            words.is_table() ? *words.as_table() : throw Mistake{&words, "expected { m = …, f = … }"};
        const auto addForms = [&](std::string_view key, OfficeForm form) {
            forEachWord(forms, key, [&](std::string_view word, const toml::node &) {
                add(word, {SenseKind::Office, std::uint8_t(form), true, index});
            });
        };
        addForms("m", OfficeForm::Singular);
        addForms("oblique", OfficeForm::Oblique);
        addForms("f", OfficeForm::Feminine);
    }
}

void MeetingLanguageReader::readGroups(const toml::table &groups)
{
    const auto addGroup = [&](std::string_view words, std::string_view name) {
        add(words, {SenseKind::Group, 0, true, std::uint32_t(language_->groups_.size())});
        language_->groups_.emplace_back(name);
    };
    forEachWord(groups, "names", [&](std::string_view name, const toml::node &) { addGroup(name, name); });
    if (const toml::table *forms = groups["forms"].as_table())
        for (const auto &[form, name] : *forms)
            addGroup(form.str(), name.value_or(form.str()));
}

const toml::table &MeetingLanguageReader::section(std::string_view key) const
{
    static const toml::table none;
    const toml::table *found = file_[key].as_table();
    return found ? *found : none;
}

void MeetingLanguageReader::add(std::string_view phrase, WordSense sense)
{
    if (const auto swiss = withoutSharpS(phrase); !swiss.empty())
        add(swiss, sense);
    std::vector<WordKey> keys;
    for (const std::string_view piece : piecesOf(phrase))
        keys.push_back(caselessKey(piece));
    const std::uint32_t at = language_->phrases_.add(keys, std::uint32_t(language_->senses_.size()));
    if (at == language_->senses_.size())
        language_->senses_.emplace_back();
    const char first = phrase.front();
    sense.capital = sense.capital || (first >= 'A' && first <= 'Z');
    language_->senses_[at].push_back(sense);
}

void MeetingLanguageReader::addHead(std::string_view head, WordSense sense)
{
    if (const auto swiss = withoutSharpS(head); !swiss.empty())
        addHead(swiss, sense);
    sense.capital = nounCapitals_;
    add(head, sense);
    if (!nounCapitals_)
        return; // nor are there compounds in one word
    const std::string word = folded(head);
    WordKey key = 0xCBF29CE484222325u;
    for (auto c = word.rbegin(); c != word.rend(); ++c)
        key = (key ^ std::uint8_t(*c)) * 0x100000001B3u;
    const std::uint32_t at = language_->tails_.add({&key, 1}, std::uint32_t(language_->heads_.size()));
    if (at == language_->heads_.size())
        language_->heads_.emplace_back();
    language_->heads_[at].push_back(sense);
    language_->longestHead_ = std::max(language_->longestHead_, word.size());
}

Result<std::shared_ptr<const MeetingLanguage>> MeetingLanguage::load(
    std::string_view text, std::string_view fileName)
{
    const auto error = [&](std::uint32_t line, std::string what) {
        return tl::unexpected(
            Error{Fault::LanguageFile, std::string{fileName} + ":" + std::to_string(line), std::move(what)});
    };
    try {
        const toml::table file = toml::parse(text, fileName);
        return MeetingLanguageReader{file}.read();
    } catch (const toml::parse_error &problem) {
        return error(problem.source().begin.line, std::string{problem.description()});
    } catch (const Mistake &mistake) {
        return error(mistake.line, mistake.what);
    }
}

} // namespace zeitstrahl
