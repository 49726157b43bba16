// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/meeting_language.h"

#include <array>
#include <toml++/toml.h>

namespace zeitstrahl {

namespace {

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

constexpr std::array<std::pair<std::string_view, Cue>, std::size_t(Cue::Count)> cueNames{{
    {"with", Cue::With},
    {"between", Cue::Between},
    {"by", Cue::By},
    {"at", Cue::At},
    {"to", Cue::To},
    {"toward", Cue::Toward},
    {"in", Cue::In},
    {"from", Cue::From},
    {"before", Cue::Before},
    {"after", Cue::After},
    {"during", Cue::During},
    {"other_preposition", Cue::OtherPreposition},
    {"and", Cue::And},
    {"jointly", Cue::Jointly},
    {"kin", Cue::Kin},
    {"title", Cue::Title},
    {"both", Cue::Both},
    {"reflexive", Cue::Reflexive},
    {"passive", Cue::Passive},
    {"have", Cue::Have},
    {"pluperfect", Cue::Pluperfect},
    {"future", Cue::Future},
    {"planned", Cue::Planned},
    {"cancelled", Cue::Cancelled},
    {"postponed", Cue::Postponed},
    {"negation", Cue::Negation},
    {"hypothetical", Cue::Hypothetical},
    {"previous", Cue::Previous},
    {"then", Cue::Then},
    {"onward", Cue::Onward},
    {"there", Cue::There},
    {"by_phone", Cue::ByPhone},
    {"capital_city", Cue::CapitalCity},
    {"ministry", Cue::Ministry},
    {"former", Cue::Former},
    {"press", Cue::Press},
    {"no_name", Cue::NoName},
    {"common_word", Cue::CommonWord},
    {"particle", Cue::Particle},
    {"verb_particle", Cue::VerbParticle},
    {"indefinite", Cue::Indefinite},
    {"idiom", Cue::Idiom},
    {"onto", Cue::Onto},
}};

constexpr std::array<std::pair<std::string_view, Site>, 10> slotNames{{
    {"object", Site::Object},
    {"with", Site::With},
    {"between", Site::Between},
    {"genitive", Site::Genitive},
    {"by", Site::By},
    {"at", Site::At},
    {"to", Site::To},
    {"toward", Site::Toward},
    {"in", Site::In},
    {"compound", Site::Compound},
}};

constexpr std::array<std::pair<std::string_view, Need>, 13> needNames{{
    {"partner", Need::Partner},
    {"object", Need::Object},
    {"with", Need::With},
    {"between", Need::Between},
    {"to", Need::To},
    {"person", Need::Person},
    {"place", Need::Place},
    {"toward", Need::Toward},
    {"date", Need::Date},
    {"phone", Need::Phone},
    {"support", Need::Support},
    {"reflexive", Need::Reflexive},
    {"ministry", Need::Ministry},
}};

constexpr std::array<std::pair<std::string_view, AgentRole>, 4> agentNames{{
    {"member", AgentRole::Member},
    {"visitor", AgentRole::Visitor},
    {"host", AgentRole::Host},
    {"none", AgentRole::None},
}};

template <class Names> auto named(const Names &names, std::string_view name, const toml::node &where)
{
    for (const auto &[known, value] : names)
        if (known == name)
            return value;
    throw Mistake{&where, "unknown name '" + std::string{name} + "'"};
}

CaseSet casesOf(const toml::node *node)
{
    CaseSet cases;
    if (!node)
        return cases;
    for (const char c : node->value_or(std::string_view{}))
        switch (c) {
        case 'n':
            cases.bits |= std::uint8_t(Case::Nominative);
            break;
        case 'a':
            cases.bits |= std::uint8_t(Case::Accusative);
            break;
        case 'd':
            cases.bits |= std::uint8_t(Case::Dative);
            break;
        case 'g':
            cases.bits |= std::uint8_t(Case::Genitive);
            break;
        default:
            throw Mistake{node, "a case is one of n, a, d, g"};
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

std::string lower(std::string_view word)
{
    return std::string{LowerWord{word}.text()};
}

} // namespace

/// Fills a MeetingLanguage from a parsed file; throws Mistake, which load() turns into an Error.
class MeetingLanguageReader {
public:
    explicit MeetingLanguageReader(const toml::table &file)
        : file_{file}
    {
    }

    std::shared_ptr<const MeetingLanguage> read()
    {
        readEndings();
        readCues();
        readAgreements("determiners", SenseKind::Determiner);
        readAgreements("possessives", SenseKind::Possessive);
        readAgreements("pronouns", SenseKind::Pronoun);
        readAgreements("relatives", SenseKind::Relative);
        readCountries();
        forEachEntry("office", [&](const toml::table &entry) { readOffice(entry); });
        if (const toml::table *groups = file_["groups"].as_table())
            forEachWord(*groups, "names", [&](std::string_view w, const toml::node &) {
                add(w, {SenseKind::Group, 0, true});
            });
        forEachEntry("verb", [&](const toml::table &entry) { readVerb(entry); });
        forEachEntry("separable", [&](const toml::table &entry) { readSeparable(entry); });
        forEachEntry("noun", [&](const toml::table &entry) { readNoun(entry); });
        forEachEntry("example", [&](const toml::table &entry) { readExample(entry); });
        return language_;
    }

private:
    template <class Use> void forEachEntry(std::string_view key, Use use)
    {
        const toml::node *list = file_.get(key);
        if (!list)
            return;
        if (!list->is_array_of_tables())
            throw Mistake{list, std::string{key} + " must be written as [[" + std::string{key} + "]]"};
        for (const toml::node &entry : *list->as_array())
            use(*entry.as_table());
    }

    const toml::table &section(std::string_view key) const
    {
        static const toml::table none;
        const toml::table *found = file_[key].as_table();
        return found ? *found : none;
    }

    void add(std::string_view phrase, WordSense sense)
    {
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

    void addHead(std::string_view head, WordSense sense)
    {
        sense.capital = true;
        add(head, sense);
        const std::string word = lower(head);
        WordKey key = 0xCBF29CE484222325u;
        for (auto c = word.rbegin(); c != word.rend(); ++c)
            key = (key ^ std::uint8_t(*c)) * 0x100000001B3u;
        const std::uint32_t at = language_->tails_.add({&key, 1}, std::uint32_t(language_->heads_.size()));
        if (at == language_->heads_.size())
            language_->heads_.emplace_back();
        language_->heads_[at].push_back(sense);
        language_->longestHead_ = std::max(language_->longestHead_, word.size());
    }

    void readEndings()
    {
        const toml::table &adjectives = section("adjectives");
        language_->cityEnding_ = adjectives["city_ending"].value_or("");
        language_->genitiveEnding_ = adjectives["genitive_ending"].value_or("");
    }

    void readCues()
    {
        const toml::table &cues = section("cues");
        for (const auto &[name, list] : cues) {
            const Cue cue = named(cueNames, name.str(), list);
            forEachWord(cues, name.str(), [&](std::string_view word, const toml::node &) {
                add(word, {SenseKind::Cue, std::uint8_t(cue)});
            });
        }
    }

    void readAgreements(std::string_view key, SenseKind kind)
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

    void readCountries()
    {
        const toml::array *endings = section("adjectives")["endings"].as_array();
        for (const auto &[stem, code] : section("origins")) {
            const WordSense sense{
                SenseKind::Origin, 0, false, std::uint32_t(countryOf(code.value_or(std::string_view{})))};
            for (std::size_t i = 0; endings && i < endings->size(); ++i)
                add(std::string{stem.str()} + std::string{(*endings)[i].value_or(std::string_view{})}, sense);
        }
        for (const auto &[start, code] : section("prefixes"))
            language_->prefixes_.emplace_back(lower(start.str()), countryOf(code.value_or(std::string_view{})));
    }

    void readOffice(const toml::table &entry)
    {
        const auto id = entry["id"].value<std::string_view>();
        if (!id)
            throw Mistake{&entry, "an office needs an id"};
        const std::uint32_t index = std::uint32_t(language_->offices_.size());
        language_->offices_.push_back({officeId(*id), countryOf(entry["country"].value_or(std::string_view{})),
            entry["speaker"].value_or(false), entry["colleague"].value_or(false),
            entry["collective"].value_or(false), entry["mediator"].value_or(false)});
        const auto forms = [&](std::string_view key, OfficeForm form) {
            forEachWord(entry, key, [&](std::string_view word, const toml::node &) {
                addHead(word, {SenseKind::Office, std::uint8_t(form), true, index});
            });
        };
        forms("forms", OfficeForm::Singular);
        forms("oblique", OfficeForm::Oblique);
        forms("feminine", OfficeForm::Feminine);
        forms("plural", OfficeForm::Plural);
    }

    TriggerRule readRule(const toml::table &entry)
    {
        TriggerRule rule;
        rule.name = entry["rule"].value_or("");
        const auto kind = meetingKind(entry["kind"].value_or(std::string_view{}));
        if (rule.name.empty() || !kind)
            throw Mistake{&entry, "needs a rule and a kind (040 to 046, CONF)"};
        rule.kind = *kind;
        if (const toml::node *agent = entry.get("agent"))
            rule.agent = named(agentNames, agent->value_or(std::string_view{}), *agent);
        forEachWord(entry, "partners", [&](std::string_view word, const toml::node &node) {
            rule.partners |= 1u << unsigned(named(slotNames, word, node));
        });
        forEachWord(entry, "place", [&](std::string_view word, const toml::node &node) {
            rule.places |= 1u << unsigned(named(slotNames, word, node));
        });
        forEachWord(entry, "needs",
            [&](std::string_view need, const toml::node &node) { rule.needs.push_back(readNeed(need, node)); });
        forEachWord(entry, "not",
            [&](std::string_view word, const toml::node &) { rule.notBefore.push_back(lower(word)); });
        rule.travel = entry["travel"].value_or(false);
        rule.arrival = entry["arrival"].value_or(false);
        rule.summons = entry["summons"].value_or(false);
        rule.weak = entry["weak"].value_or(false);
        rule.reflexive = entry["reflexive"].value_or(false);
        rule.planned = entry["status"].value_or(std::string_view{}) == "planned";
        rule.objectVisits = entry["visitor"].value_or(std::string_view{}) == "object";
        return rule;
    }

    static std::uint32_t readNeed(std::string_view need, const toml::node &node)
    {
        std::uint32_t set = 0;
        for (const std::string_view word : piecesOf(need))
            if (word != "and")
                set |= 1u << unsigned(named(needNames, word, node));
        return set;
    }

    void readVerb(const toml::table &entry)
    {
        const std::uint32_t index = std::uint32_t(language_->verbs_.size());
        MeetingLanguage::Verb verb{readRule(entry), 0, {}, {}};
        if (const auto particle = entry["particle"].value<std::string_view>())
            verb.particle = caselessKey(*particle);
        forEachWord(entry, "not_with",
            [&](std::string_view w, const toml::node &) { verb.notWith.push_back(caselessKey(w)); });
        forEachWord(entry, "not_particle",
            [&](std::string_view w, const toml::node &) { verb.notParticle.push_back(caselessKey(w)); });
        const auto forms = [&](std::string_view key, VerbForm form) {
            forEachWord(entry, key, [&](std::string_view w, const toml::node &) {
                add(w, {SenseKind::Verb, std::uint8_t(form), false, index});
            });
        };
        forms("finite", VerbForm::Finite);
        forms("whole", VerbForm::Whole);
        forms("participle", VerbForm::Participle);
        language_->verbs_.push_back(std::move(verb));
    }

    void readSeparable(const toml::table &entry)
    {
        const auto particle = entry["particle"].value<std::string_view>();
        const toml::node *cue = entry.get("cue");
        if (!particle || !cue)
            throw Mistake{&entry, "needs a particle and a cue"};
        const std::uint32_t index = std::uint32_t(language_->separables_.size());
        language_->separables_.emplace_back(
            caselessKey(*particle), named(cueNames, cue->value_or(std::string_view{}), *cue));
        forEachWord(entry, "finite", [&](std::string_view w, const toml::node &) {
            add(w, {SenseKind::Separable, 0, false, index});
        });
    }

    void readNoun(const toml::table &entry)
    {
        const std::uint32_t index = std::uint32_t(language_->nouns_.size());
        language_->nouns_.push_back(readRule(entry));
        forEachWord(entry, "heads", [&](std::string_view word, const toml::node &) {
            addHead(word, {SenseKind::Noun, 0, true, index});
        });
    }

    void readExample(const toml::table &entry)
    {
        const auto day = dayFromIso(entry["published"].value_or(std::string_view{}));
        MeetingExample example{entry["text"].value_or(""), day.value_or(Day{}), {}};
        if (!day || example.text.empty())
            throw Mistake{&entry, "an example needs a text and the day it was published"};
        forEachWord(entry, "meetings",
            [&](std::string_view meeting, const toml::node &) { example.meetings.emplace_back(meeting); });
        language_->examples_.push_back(std::move(example));
    }

    const toml::table &file_;
    std::shared_ptr<MeetingLanguage> language_ = std::make_shared<MeetingLanguage>();
};

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
