// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/text/sentence.h"

namespace zeitstrahl {

/// Which way a clause looks from its anchor.
enum class Tense : std::uint8_t {
    Unknown, ///< no finite verb found: a heading, a caption
    Past, ///< preterite, perfect, pluperfect
    Present, ///< in news about plans it means the future
    Future, ///< werden + infinitive, modal verbs, nouns and verbs of announcement
};

/// A stretch of a sentence with one finite verb.
struct Clause {
    TokenRange tokens;
    std::uint32_t sentence = 0;
    Tense tense = Tense::Unknown;
    bool subordinate = false; ///< begun by a conjunction or relative pronoun
    bool reporting = false; ///< its verb reports what another clause tells: "sagte", "teilte mit"
    bool reported = false; ///< what is told in indirect speech or depends on a reporting clause
    bool conjunction = false; ///< begun by a conjunction: "dass", "because"
    static constexpr std::uint32_t whole = ~std::uint32_t{};
    /// The clause that it ends, behind others put into its middle: "hat den Gast, der Wien liebt, | empfangen".
    std::uint32_t resumes = whole;
};

} // namespace zeitstrahl
