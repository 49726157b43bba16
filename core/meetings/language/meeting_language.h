// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/meeting.h"
#include "core/meetings/tables/actors.h"

#include <map>

namespace zeitstrahl {

/// The closed classes of words that the extractor asks for. The language file lists the words of each.
enum class Cue : std::uint8_t {
    With,
    Between,
    By,
    At,
    To,
    Toward,
    In,
    From,
    Before,
    After,
    During,
    OtherPreposition,
    And,
    Jointly,
    Kin,
    Title,
    Both,
    Reflexive,
    Passive,
    Have,
    Pluperfect,
    Future,
    Planned,
    Cancelled,
    Nothing,
    Instead,
    Postponed,
    Negation,
    No,
    Hypothetical,
    Denied,
    TakesPart,
    Previous,
    Then,
    Onward,
    There,
    ByPhone,
    CapitalCity,
    Ministry,
    Former,
    Press,
    NoName,
    CommonWord,
    Particle,
    VerbParticle,
    Indefinite,
    Idiom,
    Onto,
    TakesPlace,
    Town,
    Mediation,
    Another,
    NoPlace,
    Portion, ///< "hours of talks" are talks
    Habitual,
    Portfolio,
    Begins,
    State,
    WouldHave,
    Meant,
    Intended,
    Adverb,
    Affair, ///< "the war in Iraq": a place behind it tells of it
    Arranged, ///< what is arranged is still to come: "agreed on a meeting"
    Originally, ///< what was meant then is off: "sollte ursprünglich"
    House, ///< where a city's adjective tells the place: "im Wiener Parlament"
    When, ///< opens a clause that tells when the main one happened: "sagte er, als er X traf"
    Receives, ///< whoever does it stays at home: "bekommt Besuch"
    Ends, ///< "zum Abschluss empfing ihn X": on the last day
    Capacity, ///< "als Präsident", "as president"
    StateHouse, ///< stands in a country's capital: "im lettischen Parlament"
    InTown, ///< "in Nuuk", not "auf Schritte"
    Separately, ///< "in getrennten Telefonaten"
    Aside, ///< "am Rande der Vollversammlung"
    MadeUpFor, ///< "wird im Mai nachgeholt"
    NamedHouse, ///< its name follows: "im Stift Melk"
    SetsOut, ///< "tritt die Reise an"; a journey on which nobody sets out is off
    Circumstance, ///< what it governs says when or why, and is no object: "nach der Wahl", "trotz der Kritik"
    Over, ///< what ends on the day told: "gingen am Sonntag zu Ende"
    Invitation, ///< "die Einladung zu einem Besuch": no visit yet
    Count
};

/// A set of cues.
class Cues {
public:
    constexpr Cues() = default;
    constexpr Cues(std::initializer_list<Cue> cues)
    {
        for (const Cue cue : cues)
            add(cue);
    }
    constexpr void add(Cue cue) { bits_[index(cue)] |= bit(cue); }
    constexpr void add(Cues other)
    {
        for (std::size_t i = 0; i < std::size(bits_); ++i)
            bits_[i] |= other.bits_[i];
    }
    constexpr void remove(Cue cue) { bits_[index(cue)] &= ~bit(cue); }
    constexpr bool has(Cue cue) const { return bits_[index(cue)] & bit(cue); }
    constexpr bool any(Cues of) const { return (bits_[0] & of.bits_[0]) | (bits_[1] & of.bits_[1]); }

private:
    static constexpr std::size_t index(Cue cue) { return unsigned(cue) / 64; }
    static constexpr std::uint64_t bit(Cue cue) { return std::uint64_t{1} << unsigned(cue) % 64; }
    std::uint64_t bits_[2] = {};
    static_assert(std::size_t(Cue::Count) <= 128);
};

/// Grammatical cases as a set, and those of each gender that a word may stand for.
enum class Case : std::uint8_t { Nominative = 1, Accusative = 2, Dative = 4, Genitive = 8 };
struct CaseSet {
    std::uint8_t bits = 0;
    constexpr bool has(Case one) const { return bits & std::uint8_t(one); }
};
struct Agreement {
    CaseSet masculine, feminine, plural;
};

/// Where the partners of a meeting stand, seen from the word that tells it.
enum class Site : std::uint8_t { Object, With, Between, Genitive, By, At, To, Toward, In, Compound, Onto, For };

/// What must be there for a meeting. A need is a set of these; any one need will do.
enum class Need : std::uint8_t {
    Partner,
    Object,
    With,
    Between,
    To,
    Person,
    Place,
    Date,
    Phone,
    Support,
    Reflexive,
    Ministry,
    Previous,
    Several ///< people named together: "die Finanzminister der G7"
};

enum class AgentRole : std::uint8_t { Member, Visitor, Host, None };

/// What a verb or a noun that tells of meetings does.
struct TriggerRule {
    std::string name;
    MeetingKind kind = MeetingKind::Meeting040;
    AgentRole agent = AgentRole::Member;
    std::uint32_t partners = 0, places = 0; ///< sets of Site
    std::vector<std::uint32_t> needs; ///< sets of Need
    std::vector<std::string> notBefore; ///< nouns: beginnings of compounds that are something else
    std::vector<std::string> notHeads; ///< nouns: longer words that end like this one, "kreisen" like "reisen"
    bool travel = false, arrival = false, summons = false, weak = false, reflexive = false, planned = false;
    bool ongoing = false; ///< the present says that it goes on: "weilt in Wien"
    bool namesPeople = false; ///< a noun that says who all met: "Gesprächspartner sind A und B"
    bool adverb = false; ///< says how the clause's verb was done: "forderte ihn am Telefon auf"
    bool joint = false; ///< whatever two do together in one place: "billigten A und B am Montag in Genf ein Papier"
    bool copula = false; ///< only where no other verb ends the clause: "war zuletzt im Mai in Kiew"
    bool topicVisits = false; ///< whoever is spoken of: "es geht nach Doha"
    bool objectVisits = false; ///< the object is who travels: "führt ihn nach Kairo"

    bool from(Site slot) const { return partners >> unsigned(slot) & 1; }
    bool placedBy(Site slot) const { return places >> unsigned(slot) & 1; }
};

struct Office {
    OfficeId id = OfficeId::None;
    Country country = Country::None; ///< if the word names it: "Kremlchef"
    bool speaker = false, colleague = false, collective = false, mediator = false;
    bool generic = false; ///< may stand for any office: "der Minister", "die Politikerin"
    bool minor = false; ///< of home affairs: who holds it makes no meeting diplomatic
    AgentRole role = AgentRole::None; ///< "der Gast", "ihr Gastgeber"
    std::vector<Country> among; ///< where it is called so; empty if anywhere
};

enum class OfficeForm : std::uint8_t { Singular, Oblique, Feminine, Plural };
enum class VerbForm : std::uint8_t { Finite, Whole, Participle };

enum class SenseKind : std::uint8_t {
    Cue,
    Determiner,
    Possessive,
    Pronoun,
    Relative,
    Verb,
    Blocker,
    Separable,
    Noun,
    Office,
    Origin,
    Group
};

/// One meaning of a word.
struct WordSense {
    SenseKind kind;
    std::uint8_t form = 0; ///< OfficeForm, VerbForm or Cue
    bool capital = false; ///< only as a noun, with a capital letter
    std::uint32_t index = 0; ///< into verbs, nouns, offices or agreements; a Country for Origin
};

/// A language file for meetings. Immutable.
class MeetingLanguage {
public:
    /// Errors name file, line and what is wrong with the entry.
    static Result<std::shared_ptr<const MeetingLanguage>> load(std::string_view toml, std::string_view fileName);

    const std::string &code() const { return code_; } ///< "de"

    /// The longest phrase at keyAt(0) and its senses.
    template <class KeyAt> PhraseTable::Match phrase(KeyAt keyAt) const { return phrases_.longest(keyAt); }
    std::span<const WordSense> senses(std::uint32_t phrase) const { return senses_[phrase]; }

    /// The noun or office whose head ends a longer word: "Gipfeltreffen". `word` is in lower case.
    struct Compound {
        std::span<const WordSense> senses;
        std::string_view before; ///< what stands before the head
    };
    Compound compound(std::string_view word) const;

    const TriggerRule &verb(std::uint32_t index) const { return verbs_[index].rule; }
    const TriggerRule *jointAct() const { return jointAct_ < verbs_.size() ? &verbs_[jointAct_].rule : nullptr; }
    bool hasParticle(std::uint32_t verb) const { return verbs_[verb].particle != 0; }
    WordKey particle(std::uint32_t verb) const { return verbs_[verb].particle; }
    bool isBlockedBy(std::uint32_t verb, WordKey word) const;
    /// Words of which the clause must have one; none for most verbs.
    std::span<const WordKey> wantedBy(std::uint32_t verb) const { return verbs_[verb].onlyWith; }
    bool isBlockedByParticle(std::uint32_t verb, WordKey word) const;
    const TriggerRule &noun(std::uint32_t index) const { return nouns_[index]; }
    const Office &office(std::uint32_t index) const { return offices_[index]; }
    const Agreement &agreement(std::uint32_t index) const { return agreements_[index]; }
    /// The particle that makes a verb form a cue: "sagt … ab".
    WordKey separableParticle(std::uint32_t index) const { return separables_[index].first; }
    Cue separableCue(std::uint32_t index) const { return separables_[index].second; }
    /// The country that a compound's first part names: "US", "Bundes…".
    Country prefix(std::string_view lowerStart) const;
    /// What a group is called: "Arabische Liga" for "der Arabischen Liga".
    std::string_view groupName(std::uint32_t index) const { return groups_[index]; }
    /// What the language calls a place of the table: "Moscow" for "Moskau"; the same if it calls it so too.
    std::string_view placeName(std::string_view known) const;
    const auto &placeNames() const { return placeNames_; } ///< by their names in the table
    bool nounCapitals() const { return nounCapitals_; } ///< nouns are written with a capital letter
    /// Order tells who acts, since cases don't: the subject stands before its verb.
    bool subjectFirst() const { return subjectFirst_; }
    std::string_view genitiveEnding() const { return genitiveEnding_; }
    /// An adjective as it stands in a list: "kolumbianische" for "kolumbianischen".
    std::string nominative(std::string_view adjective) const;
    bool isSaint(WordKey caseless) const; ///< before a stop: "St. Gilgen"
    bool isAbstract(std::string_view noun) const; ///< by its ending: "in Begleitung" is in no town
    bool isTownKind(std::string_view noun) const; ///< "Königsstadt": the name of a town may follow
    bool opensTown(WordKey caseless) const; ///< "Bad Ischl"
    /// Endings of an adjective made of a city's name, each with what stands in their place in the name.
    std::span<const std::pair<std::string, std::string>> cityEndings() const { return cityEndings_; }

private:
    friend class MeetingLanguageReader;
    struct Verb {
        TriggerRule rule;
        WordKey particle = 0;
        std::vector<WordKey> notWith, notParticle, onlyWith;
    };

    PhraseTable phrases_, tails_;
    std::vector<std::vector<WordSense>> senses_;
    std::vector<std::vector<WordSense>> heads_; ///< by tails_, whose keys are those of whole heads
    std::size_t longestHead_ = 0;
    std::vector<Verb> verbs_;
    std::size_t jointAct_ = ~std::size_t{}; ///< the verb that stands for any
    std::vector<TriggerRule> nouns_;
    std::vector<std::pair<WordKey, Cue>> separables_;
    std::vector<Office> offices_;
    std::vector<Agreement> agreements_;
    std::vector<std::pair<std::string, Country>> prefixes_;
    std::string code_, genitiveEnding_, adjectiveNominative_;
    std::vector<std::string> adjectiveEndings_;
    std::vector<std::string> groups_;
    std::map<std::string, std::string, std::less<>> placeNames_;
    std::vector<WordKey> saints_, townOpenings_;
    std::vector<std::string> abstractEndings_, townKinds_;
    bool nounCapitals_ = true, subjectFirst_ = false;
    std::vector<std::pair<std::string, std::string>> cityEndings_;
};

} // namespace zeitstrahl
