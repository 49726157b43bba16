// SPDX-License-Identifier: Apache-2.0
#include "core/language/loader.h"
#include "core/language/loading.h"

namespace zeitstrahl {

namespace {

constexpr std::string_view roleNames[] = {"past", "present", "future", "auxiliary", "planned", "subordinator",
    "relative", "not-verbs", "reporting", "opener", "joiner", "infinitive-mark", "determiner", "both", "and-also",
    "arranged", "ahead", "behind-adverb", "long-ago", "earlier", "preposition", "would-have", "subject"};
static_assert(std::size(roleNames) == std::size_t(ClauseRole::Size_));

class WordLoader {
public:
    explicit WordLoader(Loading &in)
        : in_(in)
    {
    }

    void load()
    {
        if (const auto *endings = in_.file["endings"].as_table())
            for (const auto &[name, list] : *endings)
                in_.vocabulary.defineEndings(name.str(), wordList(&list));
        words();
        numbers();
        feasts();
        zones();
        clauses();
        for (const std::string &word : wordList(in_.file["abbreviations"]["words"].node()))
            in_.language.abbreviations.add(word, {Symbol{1}}); // Symbol{0} would be taken for a cue
        in_.language.abbreviations.build({}, {});
    }

private:
    void words()
    {
        const auto *classes = in_.file["words"].as_table();
        if (!classes)
            return;
        for (const auto &[name, values] : *classes) {
            const auto *table = values.as_table();
            if (!table)
                in_.fail(&values, "words." + std::string(name.str()), "is no table of values and their words");
            if (!table->contains("joined"))
                for (const auto &[value, list] : *table)
                    for (const std::string &word : wordList(&list))
                        addWord(list, std::string(name.str()), word,
                            in_.number(list, value.str(), "words." + std::string(name.str())));
        }
        for (const auto &[name, values] : *classes)
            if (values.as_table()->contains("joined"))
                compound(*values.as_table(), std::string(name.str()));
    }

    void addWord(const toml::node &node, const std::string &className, const std::string &word, std::int32_t value)
    {
        if (word.find('_') != std::string::npos)
            return addWords(node, className, word, value);
        if (const auto mistake = in_.vocabulary.addToClass(className, word, value))
            in_.fail(&node, "words." + className, *mistake);
        if (const std::string swiss = withoutSharpS(word); !swiss.empty())
            addWord(node, className, swiss, value);
    }

    /// "New_Year's_Eve": several words that stand for one value, read as a pattern of their own.
    void addWords(const toml::node &node, const std::string &className, std::string words, std::int32_t value)
    {
        std::replace(words.begin(), words.end(), '_', ' ');
        Pattern pattern;
        pattern.name = className + ": " + words;
        pattern.match = words;
        pattern.constants = {{Slot::Count, value}};
        pattern.category = in_.vocabulary.classSymbol(className);
        pattern.inner = pattern.number = true;
        pattern.line = lineOf(node);
        const auto sequences = readPattern(words, in_.vocabulary.symbolNames());
        if (!sequences)
            in_.fail(&node, pattern.name, sequences.error());
        for (const Sequence &sequence : *sequences)
            in_.language.grammar.add(sequence, std::uint16_t(in_.language.patterns.size()));
        in_.language.patterns.push_back(std::move(pattern));
    }

    /// joined = ["weekday-stem", "part"], into = ["weekday", "part"]: two classes, and the slots of their values.
    void compound(const toml::table &table, const std::string &name)
    {
        const auto pair = [&](const char *key) {
            const auto *list = table[key].as_array();
            return list && list->size() == 2
                ? std::pair((*list)[0].value_or(std::string()), (*list)[1].value_or(std::string()))
                : std::pair<std::string, std::string>();
        };
        if (!in_.vocabulary.join({name, pair("joined"), pair("into"), wordList(table["but"].node())}))
            in_.fail(&table, "words." + name, "wants joined = [class, class] and into = [slot, slot]");
    }

    void numbers()
    {
        const auto *shapes = in_.file["numbers"].as_table();
        if (!shapes)
            return;
        for (const auto &[name, node] : *shapes) {
            const auto *table = node.as_table();
            if (!table)
                in_.fail(&node, "numbers." + std::string(name.str()), "is no table");
            NumberShape shape{in_.vocabulary.classSymbol(std::string(name.str()))};
            shape.minDigits = std::uint8_t((*table)["digits"][0].value_or(1));
            shape.maxDigits = std::uint8_t((*table)["digits"][1].value_or(int(shape.minDigits)));
            shape.from = (*table)["from"].value_or(0);
            shape.to = (*table)["to"].value_or(99999);
            shape.step = std::max((*table)["step"].value_or(1), 1);
            in_.language.numbers.push_back(shape);
        }
    }

    void feasts()
    {
        const auto *list = in_.file["feasts"].as_table();
        if (!list)
            return;
        for (const auto &[name, node] : *list) {
            const std::string rule = "feasts." + std::string(name.str());
            const auto *table = node.as_table();
            const auto feast = table ? readFeast(*table) : std::nullopt;
            if (!feast)
                in_.fail(&node, rule,
                    "wants date = [month, day], easter = days, orthodox-easter = days, advent = days, "
                    "nth = [nth, weekday, month], or a day of another calendar as in hebrew = [month, day]");
            for (const std::string &word : wordList((*table)["words"].node()))
                addWord(node, "feast", word, std::int32_t(in_.language.feasts.size()));
            in_.feastNames.emplace(name.str(), std::int32_t(in_.language.feasts.size()));
            in_.language.feasts.push_back(*feast);
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
        } else if (const auto orthodox = table["orthodox-easter"].value<int>()) {
            feast.rule = Feast::Rule::FromOrthodoxEaster;
            feast.offset = *orthodox;
        } else if (const auto advent = table["advent"].value<int>()) {
            feast.rule = Feast::Rule::FromAdvent;
            feast.offset = *advent;
        } else if (const auto *nth = table["nth"].as_array(); nth && nth->size() == 3) {
            feast.rule = Feast::Rule::NthWeekday;
            feast.nth = (*nth)[0].value_or(1);
            feast.weekday = (*nth)[1].value_or(1);
            feast.month = (*nth)[2].value_or(1);
            feast.offset = table["after"].value_or(0);
        } else {
            return readForeignFeast(table, feast);
        }
        const bool inYear = date::year_month_day{date::year{2000}, date::month{unsigned(feast.month)},
            date::day{unsigned(
                feast.day)}}.ok();
        const bool counted =
            feast.nth >= -1 && feast.nth <= 4 && feast.nth != 0 && feast.weekday >= 1 && feast.weekday <= 7;
        const bool near = std::abs(feast.offset) < 400 && feast.days >= 1 && feast.days < 60;
        return inYear && counted && near ? std::optional(feast) : std::nullopt;
    }

    static std::optional<Feast> readForeignFeast(const toml::table &table, Feast feast)
    {
        constexpr std::pair<const char *, OtherCalendar> calendars[] = {{"hebrew", OtherCalendar::Hebrew},
            {"islamic", OtherCalendar::Islamic}, {"chinese", OtherCalendar::Chinese},
            {"persian", OtherCalendar::Persian}};
        for (const auto &[name, calendar] : calendars)
            if (const auto *date = table[name].as_array(); date && date->size() == 2) {
                feast.rule = Feast::Rule::InOtherCalendar;
                feast.calendar = calendar;
                feast.month = (*date)[0].value_or(0);
                feast.day = (*date)[1].value_or(0);
                const bool inYear = feast.month >= 1 && feast.month <= 13 && feast.day >= 1 && feast.day <= 30;
                return inYear && feast.days >= 1 && feast.days < 60 ? std::optional(feast) : std::nullopt;
            }
        return {};
    }

    /// [zones] names zones of the tz database with their words; [zone-places] the places whose clocks go by them.
    void zones()
    {
        in_.language.zonePlace = in_.vocabulary.classSymbol("zone-place");
        for (const char *section : {"zones", "zone-places"})
            if (const auto *list = in_.file[section].as_table())
                for (const auto &[name, words] : *list) {
                    auto &zones = in_.language.zones;
                    const auto known = std::find(zones.begin(), zones.end(), name.str());
                    const auto index = std::int32_t(known - zones.begin());
                    if (known == zones.end())
                        zones.emplace_back(name.str());
                    for (const std::string &word : wordList(&words))
                        addWord(words, section == std::string_view("zones") ? "zone" : "zone-place", word, index);
                }
    }

    void clauses()
    {
        in_.language.unknownName = in_.vocabulary.classSymbol("name");
        const auto section = in_.file["clauses"];
        for (std::size_t role = 0; role < std::size(roleNames); ++role)
            if (const toml::node *node = section[roleNames[role]].node())
                for (const std::string &word : wordList(node))
                    addWord(*node, "clause role", word, std::int32_t(role));
        VerbShapes &verbs = in_.language.verbs;
        verbs.besideDates = section["verbs-beside-dates"].value_or(false);
        endings("past-endings", verbs.past);
        endings("not-past-endings", verbs.notPast);
        endings("present-endings", verbs.present);
        endings("participle-alone", verbs.participleAlone);
        endings("participle-endings", verbs.participle);
        for (const std::string &start : wordList(section["participle-starts"].node()))
            verbs.participleStarts[std::uint8_t(start.front())].push_back(start);
        for (const std::string &particle : wordList(section["particles"].node()))
            verbs.particles[std::uint8_t(particle.front())].push_back(particle);
    }

    void endings(const char *name, Endings &endings)
    {
        const toml::node *node = in_.file["clauses"][name].node();
        for (const std::string &ending : wordList(node)) {
            if (ending.size() > Endings::maxBytes)
                in_.fail(node, std::string("clauses.") + name, "“" + ending + "” is longer than 8 bytes");
            endings.add(ending);
            in_.language.verbs.lastBytes.set(std::uint8_t(ending.back()));
        }
    }

    Loading &in_;
};

} // namespace

void loadWords(Loading &in)
{
    WordLoader(in).load();
}

} // namespace zeitstrahl
