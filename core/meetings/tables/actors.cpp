// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/tables/actors.h"

#include "core/meetings/tables/tsv.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace zeitstrahl {

namespace {

WordKey officeKey(Country country, OfficeId office)
{
    return followedBy(WordKey(country) + 1, WordKey(office));
}

std::int64_t daysApart(const Term &term, std::optional<Day> at)
{
    if (!at || (term.first <= *at && *at <= term.last))
        return 0;
    return std::min(std::abs((term.first - *at).count()), std::abs((*at - term.last).count()));
}

/// The last word, unless that is a number among kings.
std::string lastWord(std::string_view name)
{
    return std::string{name.ends_with('.') ? name : name.substr(name.rfind(' ') + 1)};
}

constexpr std::int64_t oneYear = 366, tenYears = 3653; // days
constexpr std::size_t shortestFirstName = 3; // "To Lam", "Le Minh Hung": the same letters are a common word

} // namespace

Result<std::shared_ptr<const Actors>> Actors::load(std::string_view tsv, std::string_view fileName)
{
    return readOfficeHolders(tsv, fileName).map([](const std::vector<OfficeHolder> &holders) {
        return of(holders);
    });
}

std::shared_ptr<const Actors> Actors::of(std::span<const OfficeHolder> holders)
{
    auto table = std::make_shared<Actors>();
    std::vector<Term> terms;
    for (const OfficeHolder &holder : holders) {
        const auto keys = keysOf(holder.name);
        const bool king = holder.name.ends_with('.') && keys.size() > 1; // "Juan Carlos I."
        const WordKey surname = king ? keys[keys.size() - 2] : keys.back();
        const std::uint32_t actor = table->names_.add(keys, std::uint32_t(table->actors_.size()));
        if (actor == table->actors_.size()) {
            table->actors_.push_back({holder.name, keys.front(), surname, {}, lastWord(holder.name),
                holder.female ? Gender::Female : Gender::Male});
            if (keys.size() > 1 && holder.name.find_first_of(" -.") >= shortestFirstName)
                table->firstNames_.add({&keys.front(), 1}, 0);
            const std::uint32_t family =
                table->surnames_.add({&surname, 1}, std::uint32_t(table->namesakes_.size()));
            if (family == table->namesakes_.size())
                table->namesakes_.emplace_back();
            table->namesakes_[family].push_back(actor);
        }
        for (std::string_view other : listed(holder.otherNames)) {
            if (other.starts_with('=')) {
                other.remove_prefix(1);
                table->actors_[actor].callName = other;
            }
            const auto otherKeys = keysOf(other);
            if (otherKeys.size() > 1)
                table->names_.add(otherKeys, actor);
            else
                table->actors_[actor].shortNames.push_back(otherKeys.front());
            const std::uint32_t family =
                table->surnames_.add({&otherKeys.back(), 1}, std::uint32_t(table->namesakes_.size()));
            if (family == table->namesakes_.size())
                table->namesakes_.emplace_back();
            if (auto &same = table->namesakes_[family]; std::find(same.begin(), same.end(), actor) == same.end())
                same.push_back(actor);
        }
        terms.push_back({actor, countryOf(holder.country), officeId(holder.office), holder.first,
            holder.last.value_or(Day{date::year{9999} / 12 / 31})});
    }
    std::stable_sort(terms.begin(), terms.end(), [](const Term &a, const Term &b) { return a.actor < b.actor; });
    table->terms_ = std::move(terms);
    table->termsOf_.resize(table->actors_.size());
    for (std::uint32_t i = 0; i < table->terms_.size(); ++i) {
        auto &[begin, end] = table->termsOf_[table->terms_[i].actor];
        if (begin == end)
            begin = i;
        end = i + 1;
        const WordKey key = officeKey(table->terms_[i].country, table->terms_[i].office);
        const std::uint32_t office = table->offices_.add({&key, 1}, std::uint32_t(table->holders_.size()));
        if (office == table->holders_.size())
            table->holders_.emplace_back();
        table->holders_[office].push_back(i);
    }
    return table;
}

const Term *Actors::term(std::uint32_t actor, std::optional<Day> at) const
{
    const Term *best = nullptr;
    for (std::uint32_t i = termsOf_[actor].first; i < termsOf_[actor].second; ++i)
        if (!best || daysApart(terms_[i], at) < daysApart(*best, at))
            best = &terms_[i];
    return best;
}

std::optional<std::uint32_t> Actors::bySurname(
    WordKey surname, std::optional<Day> at, Country country, OfficeId office) const
{
    const std::uint32_t family = surnames_.value(surname);
    if (family == PhraseTable::nothing)
        return {};
    std::optional<std::uint32_t> best;
    std::tuple<bool, bool, std::int64_t> nearest{true, true, tenYears};
    for (const std::uint32_t actor : namesakes_[family]) {
        const Term &held = *term(actor, at);
        const std::int64_t apart = daysApart(held, at);
        const bool ofOffice = office != OfficeId::None && held.office == office && apart <= oneYear;
        const std::tuple distance{held.country != country, !ofOffice, apart};
        if (apart < tenYears && distance < nearest) {
            best = actor;
            nearest = distance;
        }
    }
    return best;
}

std::optional<std::uint32_t> Actors::find(std::string_view name) const
{
    const auto keys = keysOf(name);
    const auto match = named([&](std::uint32_t n) { return n < keys.size() ? keys[n] : 0; });
    return match && match.words == keys.size() ? std::optional(match.value) : std::nullopt;
}

std::string_view Actors::callName(std::string_view name) const
{
    const auto actor = find(name);
    return actor ? std::string_view{actors_[*actor].callName} : std::string_view{};
}

std::optional<std::uint32_t> Actors::holder(Country country, OfficeId office, Day at) const
{
    const std::uint32_t list = offices_.value(officeKey(country, office));
    if (list != PhraseTable::nothing)
        for (const std::uint32_t i : holders_[list])
            if (terms_[i].first <= at && at <= terms_[i].last)
                return terms_[i].actor;
    return {};
}

} // namespace zeitstrahl
