// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/mentions/people.h"

namespace zeitstrahl::meetings {

enum class MentionKind : std::uint8_t {
    Person, ///< named
    Office, ///< "der Kremlchef"
    Pronoun, ///< "er", also a relative pronoun
    Pair, ///< "beide", "die beiden Minister"
    Group, ///< "die Vertreter der FARC"
    Country, ///< "Russland"
};

/// What a preposition, or its lack, makes of a noun phrase.
enum class Governor : std::uint8_t {
    None,
    Genitive,
    With,
    Between,
    By,
    At,
    To,
    Toward,
    In,
    Before,
    Other,
    Jointly
};

/// A place in the text where somebody is meant.
struct Mention {
    MentionKind kind = MentionKind::Person;
    WordRange words; ///< with article, office and origin
    WordRange name; ///< the words that name: evidence
    std::uint32_t person = none;
    std::string title; ///< of a Group or Country: its name; of one office-holder: "Innenminister (Peru)"
    CaseSet cases{15};
    Gender gender = Gender::Unknown;
    bool plural = false, speaker = false, colleague = false, possessive = false, former = false, tentative = false;
    bool generic = false; ///< "der Politiker"
    bool indefinite = false; ///< "eines Staatsoberhaupts"
    bool minor = false; ///< holds an office of home affairs
    bool demonym = false; ///< "der Franzose"
    bool mayBePlural = false; ///< "sie"
    AgentRole role = AgentRole::None; ///< "der Gast", "ihr Gastgeber"
    bool kin = false, dropped = false, relative = false;
    Governor governor = Governor::None;
    OfficeId office = OfficeId::None;
    Country country = Country::None;
    std::span<const Country> among; ///< where the office is called so; empty if anywhere
    std::vector<Country> countries; ///< of several office-holders: "die Außenminister Irans und Ägyptens"
    WordKey surname = 0, bareSurname = 0; ///< of a name not yet known to be a person's
    std::uint32_t group = 0; ///< index of the first mention that it is coordinated with
    bool mediator = false;
    std::string together; ///< of several office-holders without names: "Finanzminister der G7"
};

struct PlaceMention {
    WordRange words;
    std::uint32_t place = none;
    Governor governor = Governor::None; ///< In, Toward, Other …; None for a country that acts
    std::uint32_t phraseBegin = 0; ///< with its preposition
    bool mayBeGoal = false; ///< "in den Iran": there, or to there
    bool attribute = false; ///< tells of the noun before it: "die Lage in Syrien"
    bool joined = false; ///< goes on with the one before it: "in Israel und Palästina"
};

/// Everything that stands in an article's words: who and where, in order.
struct Mentions {
    People people;
    std::vector<Mention> mentions;
    std::vector<PlaceMention> places;
    std::vector<std::uint32_t>
        appositions; ///< words where one begins, in order: "Merkel, die deutsche Kanzlerin, …"
};

Mentions findMentions(const Reader &reader);
std::vector<PlaceMention> findPlaces(const Reader &reader, const std::vector<Mention> &mentions);

/// What the preposition at a word makes of the noun phrase behind it.
Governor governorOf(const Word &word);

} // namespace zeitstrahl::meetings
