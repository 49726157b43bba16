// SPDX-License-Identifier: Apache-2.0
#include "core/language/loader.h"
#include "core/language/loading.h"

namespace zeitstrahl {

namespace {

class PatternLoader {
public:
    explicit PatternLoader(Loading &in)
        : in_(in)
    {
    }

    void patterns()
    {
        const auto *list = in_.file["pattern"].as_array();
        if (!list)
            in_.fail(nullptr, "pattern", "there is none");
        for (const toml::node &node : *list) { // names first: a pattern may use what a later one makes
            const auto *table = node.as_table();
            const auto as = table ? (*table)["as"].value<std::string>() : std::nullopt;
            const bool adds = table && (*table)["means"].value_or(std::string()).starts_with("number");
            if (as && !adds && (in_.file["words"][*as] || in_.file["numbers"][*as]))
                in_.fail(&node, "as = “" + *as + "”", "is the name of a class already");
            if (as)
                in_.vocabulary.classSymbol(*as);
        }
        for (const toml::node &node : *list)
            pattern(node);
    }

    void pattern(const toml::node &node)
    {
        const auto *table = node.as_table();
        if (!table)
            in_.fail(&node, "pattern", "is no table");
        Pattern pattern;
        pattern.line = lineOf(node);
        pattern.name = in_.text((*table)["name"].node(), "pattern without a name");
        const std::string rule = "pattern “" + pattern.name + "”";
        pattern.inner = (*table)["inner"].value_or(false);
        pattern.whole = (*table)["whole"].value_or(false);
        pattern.orNowadays = (*table)["or-nowadays"].value_or(false);
        if (const auto as = (*table)["as"].value<std::string>())
            pattern.category = in_.vocabulary.classSymbol(*as);
        means(node, pattern, in_.text((*table)["means"].node(), (rule + ": means").c_str()), rule);
        if (pattern.number && pattern.category == Symbol{})
            in_.fail(&node, rule, "a number needs “as”: the class that it belongs to");
        for (const toml::node &example : *examplesOf(*table, node, rule))
            pattern.examples.push_back(readExample(example, rule));
        if (pattern.examples.empty() && !pattern.inner && !pattern.number)
            in_.fail(&node, rule, "has no example");
        std::string matches;
        const auto index = std::uint16_t(in_.language.patterns.size());
        const toml::node *match = (*table)["match"].node();
        for (const std::string &one : matchLines(match)) {
            const auto sequences = readPattern(withMacros(one, node, rule), in_.vocabulary.symbolNames());
            if (!sequences)
                in_.fail(match, rule, sequences.error());
            for (const Sequence &sequence : *sequences) {
                checkSlots(node, pattern, sequence, rule);
                in_.language.grammar.add(sequence, index);
            }
            matches += (matches.empty() ? "" : " / ") + one;
        }
        if (matches.empty())
            in_.fail(&node, rule, "has no “match”");
        pattern.match = matches;
        in_.language.patterns.push_back(std::move(pattern));
    }

    /// "$on" stands for what [macros] says of "on".
    std::string withMacros(std::string match, const toml::node &node, const std::string &rule) const
    {
        for (std::size_t at = match.find('$'); at != std::string::npos; at = match.find('$', at)) {
            if (at > 0 && match[at - 1] == '\\') {
                ++at; // the mark itself
                continue;
            }
            std::size_t end = at + 1;
            while (end < match.size() && ((match[end] >= 'a' && match[end] <= 'z') || match[end] == '-'))
                ++end;
            const std::string name = match.substr(at + 1, end - at - 1);
            const auto macro = in_.file["macros"][name].value<std::string>();
            if (!macro || macro->find('$') != std::string::npos)
                in_.fail(&node, rule, "there is no macro “$" + name + "”");
            match.replace(at, end - at, *macro);
        }
        return match;
    }

    static std::vector<std::string> matchLines(const toml::node *node)
    {
        std::vector<std::string> lines;
        if (const auto one = node ? node->value<std::string>() : std::nullopt)
            lines.push_back(*one);
        else if (const auto *array = node ? node->as_array() : nullptr)
            for (const toml::node &each : *array)
                lines.push_back(each.value_or(std::string()));
        return lines;
    }

    const toml::array *examplesOf(const toml::table &table, const toml::node &node, const std::string &rule) const
    {
        static const toml::array none;
        const toml::node *examples = table["examples"].node();
        if (!examples)
            return &none;
        if (!examples->as_array())
            in_.fail(&node, rule, "“examples” is no list");
        return examples->as_array();
    }

    LanguageExample readExample(const toml::node &node, const std::string &rule) const
    {
        auto example = parseExample(node.value_or(std::string()));
        if (!example)
            in_.fail(&node, rule, "an example reads “publication date | text with its [expression] | result”");
        example->line = lineOf(node);
        return *example;
    }

    /// "shifted-unit unit=day shift=-1": the composition and its constants.
    void means(const toml::node &node, Pattern &pattern, const std::string &written, const std::string &rule)
    {
        const auto parts = splitWords(written);
        pattern.number = parts[0] == "number";
        if (parts[0] == "no-date")
            return;
        for (const Composition &one : compositions())
            if (one.name == parts[0])
                pattern.composition = &one;
        if (!pattern.composition && !pattern.number)
            in_.fail(&node, rule, "there is no meaning “" + parts[0] + "”");
        for (std::size_t i = 1; i < parts.size(); ++i) {
            const std::size_t equals = parts[i].find('=');
            const auto all = slotNames();
            const auto slot = std::find(all.begin(), all.end(), parts[i].substr(0, equals));
            if (equals == std::string::npos || slot == all.end())
                in_.fail(&node, rule, "“" + parts[i] + "” is no slot=value");
            const std::string value = parts[i].substr(equals + 1);
            const auto feast = in_.feastNames.find(value);
            const bool namesFeast = Slot(slot - all.begin()) == Slot::Feast && feast != in_.feastNames.end();
            pattern.constants.emplace_back(
                Slot(slot - all.begin()), namesFeast ? feast->second : in_.number(node, value, rule));
        }
    }

    void checkSlots(
        const toml::node &node, const Pattern &pattern, const Sequence &sequence, const std::string &rule) const
    {
        if (!pattern.composition)
            return;
        SlotValues filled;
        for (const auto &[slot, value] : pattern.constants)
            filled.set(slot, value);
        for (const Element &element : sequence.elements)
            for (const Slot slot : {element.slot, element.second})
                if (slot != Slot::None)
                    filled.set(slot, 0);
        for (const Slot slot : pattern.composition->required)
            if (!filled.has(slot))
                in_.fail(&node, rule, "“" + std::string(slotNames()[std::size_t(slot)]) + "” is not filled");
        for (std::size_t i = 1; i < std::size_t(Slot::Size_); ++i) {
            if (wrapsWhatIsMade(Slot(i)))
                continue;
            if (filled.has(Slot(i)) && !takes(*pattern.composition, Slot(i)))
                in_.fail(&node, rule,
                    "“" + std::string(pattern.composition->name) + "” has no place for “"
                        + std::string(slotNames()[i]) + "”");
        }
    }

    Loading &in_;
};

} // namespace

void loadPatterns(Loading &in)
{
    PatternLoader(in).patterns();
}

} // namespace zeitstrahl
