// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/arguments/candidate.h"

namespace zeitstrahl::meetings {

/// How one article spells the names that tables spell in one way: "Netanjahu" and "Netanyahu", "Kijew" and "Kiew".
class Spelling {
public:
    Spelling(const Reader &reader, const Mentions &mentions);

    /// The canonical name with the surname that the article writes.
    std::string person(const Participant &participant) const;
    /// As it stands in the evidence; the canonical name where that says it otherwise: "die russische Hauptstadt".
    /// An inferred place is spelled as the article spelled it shortly before.
    std::string place(const Candidate &candidate) const;
    std::string town(const Candidate &candidate) const; ///< of a house; empty for other places

private:
    struct Written {
        WordRange name;
        bool genitive = false;
    };
    Written nameIn(const Mention &mention) const;
    std::string textOf(WordRange name, bool genitive) const;
    std::uint32_t writtenAt(const Candidate &candidate) const;

    const Reader &reader_;
    const People &people_;
    const std::vector<PlaceMention> &places_;
    std::vector<Written> written_; ///< by person: the longest in the article
};

} // namespace zeitstrahl::meetings
