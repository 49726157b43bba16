// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/time/meaning.h"
#include "core/time/resolution.h"

namespace zeitstrahl {

/// How an expression stands in its sentence.
enum class Standing : std::uint8_t { OpensSentence, Adverbial, Attribute };

/// The earlier time that a text tells of: "Im Juli 1914 eskalierte die Krise. Am 1. August …". A date with its year
/// begins it where it is no attribute; a bare year or month only where it opens the sentence ("1914: …"). A date of
/// another time, a new paragraph or a few sentences without a date end it.
class Story {
public:
    void startSentence(bool startsParagraph);
    void note(
        const Meanings &meanings, MeaningId id, const Resolution &resolution, Day published, Standing standing);
    const std::optional<Period> &period() const { return period_; }

private:
    std::optional<Period> period_;
    int silentSentences_ = 0;
};

} // namespace zeitstrahl
