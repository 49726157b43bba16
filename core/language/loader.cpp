// SPDX-License-Identifier: Apache-2.0
#include "core/language/loader.h"

#include <toml++/toml.h>

#include <map>

namespace zeitstrahl {

namespace {

constexpr std::string_view roleNames[] = {"past", "present", "future", "auxiliary", "planned", "subordinator", "relative", "not-verbs", "reporting", "determiner"};
static_assert(std::size(roleNames) == std::size_t(ClauseRole::Size_));

int lineOf(const toml::node &node) { return int(node.source().begin.line); }

std::vector<std::string> wordList(const toml::node *node)
{
    std::vector<std::string> words;
    if (!node)
        return words;
    if (const auto text = node->value<std::string>())
        return splitWords(*text);
    if (const auto *array = node->as_array())
        for (const toml::node &each : *array)
            for (std::string &word : splitWords(each.value_or(std::string())))
                words.push_back(std::move(word));
    return words;
}

/// Turns one TOML table into a language, section by section; the first mistake ends it.
class Loader {
public:
    Loader(const toml::table &file, std::string_view fileName) : file_(file), fileName_(fileName) { }

    std::shared_ptr<const Language> load()
    {
        language_->code = text(file_["language"]["code"].node(), "language.code");
        language_->name = text(file_["language"]["name"].node(), "language.name");
        if (const auto *endings = file_["endings"].as_table())
            for (const auto &[name, list] : *endings)
                vocabulary_.defineEndings(name.str(), wordList(&list));
        words();
        numbers();
        feasts();
        clauses();
        for (const std::string &word : wordList(file_["abbreviations"]["words"].node()))
            language_->abbreviations.insert(folded(word));
        patterns();
        vocabulary_.finish();
        for (const auto &[mark, symbol] : language_->marks)
            if (mark.size() == 1)
                language_->asciiMarks[std::size_t(mark[0]) % 128] = symbol;
        language_->grammar.build();
        return std::move(language_);
    }

private:
    [[noreturn]] void fail(const toml::node *node, std::string rule, std::string why) const
    {
        std::string where(fileName_);
        if (node)
            where += ":" + std::to_string(lineOf(*node));
        throw LanguageMistake{{Fault::LanguageFile, where + ": " + rule, why}};
    }

    std::string text(const toml::node *node, const char *what) const
    {
        const auto value = node ? node->value<std::string>() : std::nullopt;
        if (!value || value->empty())
            fail(node, what, "is missing");
        return *value;
    }

    std::int32_t number(const toml::node &node, std::string_view written, const std::string &rule) const
    {
        if (const auto value = valueOf(written))
            return *value;
        fail(&node, rule, "“" + std::string(written) + "” is no number and no name of a value");
    }

    void words()
    {
        const auto *classes = file_["words"].as_table();
        if (!classes)
            return;
        for (const auto &[name, values] : *classes) {
            const auto *table = values.as_table();
            if (!table)
                fail(&values, "words." + std::string(name.str()), "is no table of values and their words");
            if (!table->contains("joined"))
                for (const auto &[value, list] : *table)
                    for (const std::string &word : wordList(&list))
                        addWord(list, std::string(name.str()), word, number(list, value.str(), "words." + std::string(name.str())));
        }
        for (const auto &[name, values] : *classes)
            if (values.as_table()->contains("joined"))
                compound(*values.as_table(), std::string(name.str()));
    }

    void addWord(const toml::node &node, const std::string &className, const std::string &word, std::int32_t value)
    {
        if (word.find('_') != std::string::npos)
            return addWords(node, className, word, value);
        if (const auto mistake = vocabulary_.addToClass(className, word, value))
            fail(&node, "words." + className, *mistake);
    }

    /// "New_Year's_Eve": several words that stand for one value, read as a pattern of their own.
    void addWords(const toml::node &node, const std::string &className, std::string words, std::int32_t value)
    {
        std::replace(words.begin(), words.end(), '_', ' ');
        Pattern pattern;
        pattern.name = className + ": " + words;
        pattern.match = words;
        pattern.constants = {{Slot::Count, value}};
        pattern.category = vocabulary_.classSymbol(className);
        pattern.inner = pattern.number = true;
        pattern.line = lineOf(node);
        const auto sequences = readPattern(words, vocabulary_.symbolNames());
        if (!sequences)
            fail(&node, pattern.name, sequences.error());
        for (const Sequence &sequence : *sequences)
            language_->grammar.add(sequence, std::uint16_t(language_->patterns.size()));
        language_->patterns.push_back(std::move(pattern));
    }

    /// joined = ["weekday-stem", "part"], into = ["weekday", "part"]: two classes, and the slots of their values.
    void compound(const toml::table &table, const std::string &name)
    {
        const auto pair = [&](const char *key) {
            const auto *list = table[key].as_array();
            return list && list->size() == 2 ? std::pair((*list)[0].value_or(std::string()), (*list)[1].value_or(std::string()))
                                             : std::pair<std::string, std::string>();
        };
        if (!vocabulary_.join({name, pair("joined"), pair("into"), wordList(table["but"].node())}))
            fail(&table, "words." + name, "wants joined = [class, class] and into = [slot, slot]");
    }

    void numbers()
    {
        const auto *shapes = file_["numbers"].as_table();
        if (!shapes)
            return;
        for (const auto &[name, node] : *shapes) {
            const auto *table = node.as_table();
            if (!table)
                fail(&node, "numbers." + std::string(name.str()), "is no table");
            NumberShape shape{vocabulary_.classSymbol(std::string(name.str()))};
            shape.minDigits = std::uint8_t((*table)["digits"][0].value_or(1));
            shape.maxDigits = std::uint8_t((*table)["digits"][1].value_or(int(shape.minDigits)));
            shape.from = (*table)["from"].value_or(0);
            shape.to = (*table)["to"].value_or(99999);
            shape.step = std::max((*table)["step"].value_or(1), 1);
            language_->numbers.push_back(shape);
        }
    }

    void feasts()
    {
        const auto *list = file_["feasts"].as_table();
        if (!list)
            return;
        for (const auto &[name, node] : *list) {
            const std::string rule = "feasts." + std::string(name.str());
            const auto *table = node.as_table();
            const auto feast = table ? readFeast(*table) : std::nullopt;
            if (!feast)
                fail(&node, rule, "wants date = [month, day], easter = days, advent = days, or nth = [nth, weekday, month]");
            for (const std::string &word : wordList((*table)["words"].node()))
                addWord(node, "feast", word, std::int32_t(language_->feasts.size()));
            feastNames_.emplace(name.str(), std::int32_t(language_->feasts.size()));
            language_->feasts.push_back(*feast);
        }
    }

    static std::optional<Feast> readFeast(const toml::table &table)
    {
        Feast feast;
        feast.days = table["days"].value_or(1);
        if (const auto *date = table["date"].as_array()) {
            feast.month = (*date)[0].value_or(1);
            feast.day = (*date)[1].value_or(1);
        } else if (const auto easter = table["easter"].value<int>()) {
            feast.rule = Feast::Rule::FromEaster;
            feast.offset = *easter;
        } else if (const auto advent = table["advent"].value<int>()) {
            feast.rule = Feast::Rule::FromAdvent;
            feast.offset = *advent;
        } else if (const auto *nth = table["nth"].as_array(); nth && nth->size() == 3) {
            feast.rule = Feast::Rule::NthWeekday;
            feast.nth = (*nth)[0].value_or(1);
            feast.weekday = (*nth)[1].value_or(1);
            feast.month = (*nth)[2].value_or(1);
        } else {
            return {};
        }
        return feast;
    }

    void clauses()
    {
        language_->unknownName = vocabulary_.classSymbol("name");
        language_->clauseRole = vocabulary_.classSymbol("clause role");
        const auto section = file_["clauses"];
        for (std::size_t role = 0; role < std::size(roleNames); ++role)
            if (const toml::node *node = section[roleNames[role]].node())
                for (const std::string &word : wordList(node))
                    addWord(*node, "clause role", word, std::int32_t(role));
        VerbShapes &verbs = language_->verbs;
        verbs.besideDates = section["verbs-beside-dates"].value_or(false);
        verbs.pastEndings = wordList(section["past-endings"].node());
        verbs.notPastEndings = wordList(section["not-past-endings"].node());
        verbs.presentEndings = wordList(section["present-endings"].node());
        verbs.participleStarts = wordList(section["participle-starts"].node());
        verbs.participleAlone = wordList(section["participle-alone"].node());
        verbs.participleEndings = wordList(section["participle-endings"].node());
        verbs.noteBytes();
    }

    void patterns()
    {
        const auto *list = file_["pattern"].as_array();
        if (!list)
            fail(nullptr, "pattern", "there is none");
        for (const toml::node &node : *list) { // names first: a pattern may use what a later one makes
            const auto *table = node.as_table();
            const auto as = table ? (*table)["as"].value<std::string>() : std::nullopt;
            const bool adds = table && (*table)["means"].value_or(std::string()).starts_with("number");
            if (as && !adds && (file_["words"][*as] || file_["numbers"][*as]))
                fail(&node, "as = “" + *as + "”", "is the name of a class already");
            if (as)
                vocabulary_.classSymbol(*as);
        }
        for (const toml::node &node : *list)
            pattern(node);
    }

    void pattern(const toml::node &node)
    {
        const auto *table = node.as_table();
        if (!table)
            fail(&node, "pattern", "is no table");
        Pattern pattern;
        pattern.line = lineOf(node);
        pattern.name = text((*table)["name"].node(), "pattern without a name");
        const std::string rule = "pattern “" + pattern.name + "”";
        pattern.inner = (*table)["inner"].value_or(false);
        pattern.whole = (*table)["whole"].value_or(false);
        pattern.orNowadays = (*table)["or-nowadays"].value_or(false);
        if (const auto as = (*table)["as"].value<std::string>())
            pattern.category = vocabulary_.classSymbol(*as);
        means(node, pattern, text((*table)["means"].node(), (rule + ": means").c_str()), rule);
        if (pattern.number && pattern.category == Symbol{})
            fail(&node, rule, "a number needs “as”: the class that it belongs to");
        for (const toml::node &example : *examplesOf(*table, node, rule))
            pattern.examples.push_back(readExample(example, rule));
        if (pattern.examples.empty() && !pattern.inner && !pattern.number)
            fail(&node, rule, "has no example");
        std::string matches;
        const auto index = std::uint16_t(language_->patterns.size());
        const toml::node *match = (*table)["match"].node();
        for (const std::string &one : matchLines(match)) {
            const auto sequences = readPattern(withMacros(one, node, rule), vocabulary_.symbolNames());
            if (!sequences)
                fail(match, rule, sequences.error());
            for (const Sequence &sequence : *sequences) {
                checkSlots(node, pattern, sequence, rule);
                language_->grammar.add(sequence, index);
            }
            matches += (matches.empty() ? "" : " / ") + one;
        }
        if (matches.empty())
            fail(&node, rule, "has no “match”");
        pattern.match = matches;
        language_->patterns.push_back(std::move(pattern));
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
            const auto macro = file_["macros"][name].value<std::string>();
            if (!macro || macro->find('$') != std::string::npos)
                fail(&node, rule, "there is no macro “$" + name + "”");
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
            fail(&node, rule, "“examples” is no list");
        return examples->as_array();
    }

    LanguageExample readExample(const toml::node &node, const std::string &rule) const
    {
        auto example = parseExample(node.value_or(std::string()));
        if (!example)
            fail(&node, rule, "an example reads “publication date | text with its [expression] | result”");
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
            fail(&node, rule, "there is no meaning “" + parts[0] + "”");
        for (std::size_t i = 1; i < parts.size(); ++i) {
            const std::size_t equals = parts[i].find('=');
            const auto all = slotNames();
            const auto slot = std::find(all.begin(), all.end(), parts[i].substr(0, equals));
            if (equals == std::string::npos || slot == all.end())
                fail(&node, rule, "“" + parts[i] + "” is no slot=value");
            const std::string value = parts[i].substr(equals + 1);
            const auto feast = feastNames_.find(value);
            const bool namesFeast = Slot(slot - all.begin()) == Slot::Feast && feast != feastNames_.end();
            pattern.constants.emplace_back(Slot(slot - all.begin()), namesFeast ? feast->second : number(node, value, rule));
        }
    }

    void checkSlots(const toml::node &node, const Pattern &pattern, const Sequence &sequence, const std::string &rule) const
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
                fail(&node, rule, "“" + std::string(slotNames()[std::size_t(slot)]) + "” is not filled");
        for (std::size_t i = 1; i < std::size_t(Slot::Size_); ++i) {
            if (wrapsWhatIsMade(Slot(i)))
                continue;
            if (filled.has(Slot(i)) && !takes(*pattern.composition, Slot(i)))
                fail(&node, rule, "“" + std::string(pattern.composition->name) + "” has no place for “" + std::string(slotNames()[i]) + "”");
        }
    }

    const toml::table &file_;
    std::string_view fileName_;
    std::map<std::string, std::int32_t, std::less<>> feastNames_;
    std::shared_ptr<Language> language_ = std::make_shared<Language>();
    Vocabulary vocabulary_{language_->lexicon, language_->marks};
};

} // namespace

Result<std::shared_ptr<const Language>> loadLanguage(std::string_view bytes, std::string_view fileName)
{
    try {
        const toml::table file = toml::parse(bytes, fileName);
        return Loader(file, fileName).load();
    } catch (const LanguageMistake &mistake) {
        return tl::unexpected(mistake.error);
    } catch (const toml::parse_error &error) {
        const std::string where = std::string(fileName) + ":" + std::to_string(error.source().begin.line);
        return tl::unexpected(Error{Fault::LanguageFile, where, std::string(error.description())});
    }
}

} // namespace zeitstrahl
