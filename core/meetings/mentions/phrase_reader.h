// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/mentions/noun_phrase.h"

namespace zeitstrahl::meetings {

/// Reads one noun phrase, word by word.
class PhraseReader {
public:
    PhraseReader(const Reader &reader, People &people, std::uint32_t at)
        : reader_{reader}
        , people_{people}
        , at_{at}
        , start_{at}
    {
        mention_.words = {at, at};
    }

    Mention read();

private:
    const Word &word() const { return reader_.words[at_]; }
    bool more() const { return at_ < reader_.words.size() && word().sentence == reader_.words[start_].sentence; }
    const MeetingLanguage &language() const { return *reader_.language; }

    void readArticle();
    void readAdjectives();
    bool looksLikeAdjective(const Word &here) const;
    bool officeFollows(const Word &here) const;
    bool isActor(std::uint32_t at) const;
    bool officeAhead(std::uint32_t at) const;
    void readTitles();
    bool readOffice();
    bool readSharedOffice();
    bool isBothGenders() const;
    bool sameGender(const Word &other) const;
    void take(const Word &here);
    /// The article leaves nothing else: "die Präsidenten".
    bool plural() const
    {
        return has(forms_, OfficeForm::Plural) && agreement_ && agreement_->plural.bits
            && (!agreement_->masculine.bits || (genitiveForm_ && !agreement_->masculine.has(Case::Genitive)))
            && !has(forms_, OfficeForm::Feminine);
    }
    static bool has(std::uint8_t forms, OfficeForm form) { return forms >> unsigned(form) & 1; }

    void readPortfolio();
    void readComplement();
    bool readState(std::uint32_t &at);
    void readUnknown(std::uint32_t begin, std::uint32_t at);
    void skipPost();
    void skipWhose();
    void readMoreCountries();
    bool readName(bool office);
    bool areTwo() const;
    WordKey surnameKey(const Word &last, bool bare) const;
    bool skipApostrophe();
    bool named(std::uint32_t end, bool genitive);
    void skipBracket();
    void readApposition();
    bool isSomebodys() const;
    bool namesFollow() const;
    Mention readGroup();
    void settleCases();
    void nameGroup();
    void nameOffice();
    std::string titleIn(WordRange words, OfficeForm form) const;
    const Reader &reader_;
    People &people_;
    std::uint32_t at_, start_, officeBegin_ = 0;
    std::uint32_t ofGroup_ = none; ///< whose office it is: "NATO ministers"
    Mention mention_;
    const Agreement *agreement_ = nullptr;
    std::uint8_t forms_ = 0;
    bool collective_ = false, leaning_ = false, titled_ = false;
    bool genitiveForm_ = false; ///< "Regierungschefs": the genitive, or the plural
    WordRange complement_, complementPhrase_;
};

} // namespace zeitstrahl::meetings
