// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/meeting_language.h"

#include <array>

namespace zeitstrahl {

// What the closed sets of the extractor are called in a language file.
inline constexpr std::array<std::pair<std::string_view, Cue>, std::size_t(Cue::Count)> cueNames{{
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
    {"no", Cue::No},
    {"hypothetical", Cue::Hypothetical},
    {"denied", Cue::Denied},
    {"takes_part", Cue::TakesPart},
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
    {"takes_place", Cue::TakesPlace},
    {"town", Cue::Town},
    {"mediation", Cue::Mediation},
    {"another", Cue::Another},
    {"no_place", Cue::NoPlace},
    {"portion", Cue::Portion},
    {"habitual", Cue::Habitual},
    {"portfolio", Cue::Portfolio},
    {"begins", Cue::Begins},
    {"state", Cue::State},
    {"would_have", Cue::WouldHave},
    {"meant", Cue::Meant},
    {"intended", Cue::Intended},
    {"adverb", Cue::Adverb},
    {"affair", Cue::Affair},
    {"arranged", Cue::Arranged},
    {"house", Cue::House},
}};

inline constexpr std::array<std::pair<std::string_view, Site>, 10> slotNames{{
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

inline constexpr std::array<std::pair<std::string_view, Need>, 15> needNames{{
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
    {"previous", Need::Previous},
    {"several", Need::Several},
}};

inline constexpr std::array<std::pair<std::string_view, AgentRole>, 4> agentNames{{
    {"member", AgentRole::Member},
    {"visitor", AgentRole::Visitor},
    {"host", AgentRole::Host},
    {"none", AgentRole::None},
}};

} // namespace zeitstrahl
