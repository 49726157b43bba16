// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/language/meeting_language_reader.h"

namespace zeitstrahl {

void MeetingLanguageReader::readOffice(const toml::table &entry)
{
    const auto id = entry["id"].value<std::string_view>();
    if (!id)
        throw Mistake{&entry, "an office needs an id"};
    const std::uint32_t index = std::uint32_t(language_->offices_.size());
    language_->offices_.push_back({officeId(*id), countryOf(entry["country"].value_or(std::string_view{})),
        entry["speaker"].value_or(false), entry["colleague"].value_or(false), entry["collective"].value_or(false),
        entry["mediator"].value_or(false), entry["generic"].value_or(false), entry["minor"].value_or(false),
        AgentRole::None, {}});
    forEachWord(entry, "among", [&](std::string_view code, const toml::node &) {
        language_->offices_.back().among.push_back(countryOf(code));
    });
    if (const toml::node *role = entry.get("role"))
        language_->offices_.back().role = named(agentNames, role->value_or(std::string_view{}), *role);
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

TriggerRule MeetingLanguageReader::readRule(const toml::table &entry)
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
    forEachWord(
        entry, "not", [&](std::string_view word, const toml::node &) { rule.notBefore.push_back(folded(word)); });
    forEachWord(entry, "not_heads",
        [&](std::string_view word, const toml::node &) { rule.notHeads.push_back(folded(word)); });
    rule.travel = entry["travel"].value_or(false);
    rule.arrival = entry["arrival"].value_or(false);
    rule.summons = entry["summons"].value_or(false);
    rule.weak = entry["weak"].value_or(false);
    rule.reflexive = entry["reflexive"].value_or(false);
    rule.ongoing = entry["ongoing"].value_or(false);
    rule.adverb = entry["adverb"].value_or(false);
    rule.joint = entry["joint"].value_or(false);
    rule.copula = entry["copula"].value_or(false);
    rule.planned = entry["status"].value_or(std::string_view{}) == "planned";
    rule.namesPeople = entry["names_people"].value_or(false);
    const std::string_view visitor = entry["visitor"].value_or(std::string_view{});
    rule.objectVisits = visitor == "object";
    rule.topicVisits = visitor == "topic";
    return rule;
}

std::uint32_t MeetingLanguageReader::readNeed(std::string_view need, const toml::node &node)
{
    std::uint32_t set = 0;
    for (const std::string_view word : piecesOf(need))
        if (word != "and")
            set |= 1u << unsigned(named(needNames, word, node));
    return set;
}

void MeetingLanguageReader::readVerb(const toml::table &entry)
{
    const std::uint32_t index = std::uint32_t(language_->verbs_.size());
    MeetingLanguage::Verb verb{readRule(entry), 0, {}, {}, {}};
    if (const auto particle = entry["particle"].value<std::string_view>())
        verb.particle = caselessKey(*particle);
    forEachWord(
        entry, "not_with", [&](std::string_view w, const toml::node &) { verb.notWith.push_back(caselessKey(w)); });
    forEachWord(entry, "only_with",
        [&](std::string_view w, const toml::node &) { verb.onlyWith.push_back(caselessKey(w)); });
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
    if (verb.rule.joint)
        language_->jointAct_ = index;
    language_->verbs_.push_back(std::move(verb));
}

void MeetingLanguageReader::readSeparable(const toml::table &entry)
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

void MeetingLanguageReader::readNoun(const toml::table &entry)
{
    const std::uint32_t index = std::uint32_t(language_->nouns_.size());
    language_->nouns_.push_back(readRule(entry));
    forEachWord(entry, "heads", [&](std::string_view word, const toml::node &) {
        addHead(word, {SenseKind::Noun, 0, true, index});
    });
}

} // namespace zeitstrahl
