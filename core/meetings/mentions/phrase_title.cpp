// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/mentions/phrase_reader.h"

#include <algorithm>

namespace zeitstrahl::meetings {

/// "Vertreter der M23", "Delegationen Serbiens und Kosovos", "chinesische Delegation"; of an acronym itself.
void PhraseReader::nameGroup()
{
    mention_.kind = MentionKind::Group;
    mention_.name = complement_.size() ? complement_ : WordRange{at_ - 1, at_};
    const bool acronym = complement_.size() == 1 && reader_.words[complement_.begin].group;
    const bool described = complementPhrase_.size() && !acronym;
    if (described)
        mention_.name = {complementPhrase_.begin - 1, complementPhrase_.end};
    else if (!mention_.countries.empty())
        mention_.name = {officeBegin_, at_};
    else if (complement_.size() == 0)
        mention_.name = {start_ + (agreement_ != nullptr && start_ + 1 < at_), at_};
    mention_.title = titleIn(mention_.name, OfficeForm::Plural);
    const Word &first = reader_.words[mention_.name.begin];
    if (first.origin != Country::None && !first.capital && mention_.name.size() > 1) {
        const std::string_view adjective = reader_.textOf(mention_.name.begin);
        mention_.title.replace(0, adjective.size(), language().nominative(adjective));
    }
}

/// What office-holders are called whom nobody names: "Finanzminister der G7", "Innenminister Perus"; one of them
/// "Innenminister (Peru)" for "den peruanischen Innenminister". Nothing if it isn't said whose they are.
void PhraseReader::nameOffice()
{
    if (mention_.kind != MentionKind::Office)
        return;
    if (mention_.plural) {
        if (mention_.countries.size() > 1 && language().code() == Places::language) // "Präsident (Guyana)", each
            mention_.title = titleIn({officeBegin_, officeBegin_ + 1}, OfficeForm::Singular);
        if (complement_.size() || ofGroup_ != none || reader_.groupBefore(officeBegin_) != none)
            mention_.together = titleIn({std::min(ofGroup_, officeBegin_), at_}, OfficeForm::Plural);
        return;
    }
    const std::uint32_t country = reader_.places->country(mention_.country);
    const bool definite = agreement_ || reader_.words[start_].capital; // not "als erster russischer Präsident"
    if (country == none || !definite)
        return;
    const OfficeForm form = mention_.gender == Gender::Female ? OfficeForm::Feminine : OfficeForm::Singular;
    if (complement_.size())
        mention_.title = titleIn({officeBegin_, at_}, form);
    else if (language().code() != Places::language)
        mention_.title = titleIn({start_ + (agreement_ && start_ + 1 < at_), at_}, form);
    else // the adjective would have to be bent
        mention_.title = titleIn({officeBegin_, std::max(at_, officeBegin_ + 1)}, form) + " ("
            + reader_.place(country).name + ')';
}

/// The words as they stand in a list: "Außenminister" for "mit den Außenministern" and "des Außenministers".
std::string PhraseReader::titleIn(WordRange words, OfficeForm form) const
{
    const std::string_view all = reader_.spanOf(words).in(reader_.text);
    if (!words.contains(officeBegin_) || reader_.words[officeBegin_].office == none)
        return std::string{all};
    const Span office = reader_.words[officeBegin_].span;
    const std::string_view text = office.in(reader_.text);
    const OfficeId id = language().office(reader_.words[officeBegin_].office).id;
    const auto isForm = [&](std::string_view shorter) {
        const FoldedWord lower{shorter};
        const auto senses = language().compound(lower.text()).senses;
        return std::any_of(senses.begin(), senses.end(), [&](const WordSense &sense) {
            return sense.kind == SenseKind::Office && OfficeForm(sense.form) == form
                && language().office(sense.index).id == id;
        });
    };
    constexpr std::size_t longestEnding = 2; // "Präsident-en"
    for (std::size_t cut = std::min(longestEnding, text.size() / 2); cut > 0; --cut)
        if (isForm(text.substr(0, text.size() - cut))) {
            std::string title{all};
            title.erase(std::size_t(office.end.value - reader_.spanOf(words).begin.value) - cut, cut);
            return title;
        }
    return std::string{all};
}

} // namespace zeitstrahl::meetings
