// SPDX-License-Identifier: Apache-2.0
#include "core/language/display.h"

#include "core/resources.h"

#include <toml++/toml.h>

namespace zeitstrahl {

namespace {

/// Takes words out of a table and remembers the first that is missing.
struct Reader {
    const toml::table &table;
    std::string missing;

    const toml::node *find(std::string_view path)
    {
        const toml::node *node = table.at_path(path).node();
        if (!node && missing.empty())
            missing = path;
        return node;
    }
    void read(std::string_view path, std::string &word)
    {
        if (const toml::node *node = find(path)) {
            if (const auto text = node->value<std::string>())
                word = *text;
            else if (missing.empty())
                missing = std::string(path) + " as a string";
        }
    }
    template <std::size_t N> void read(std::string_view path, std::array<std::string, N> &words)
    {
        const toml::node *node = find(path);
        const toml::array *list = node ? node->as_array() : nullptr;
        if (!list || list->size() != N) {
            if (missing.empty())
                missing = std::string(path) + " with " + std::to_string(N) + " words";
            return;
        }
        for (std::size_t i = 0; i < N; ++i)
            words[i] = list->get(i)->value_or(std::string());
    }
    /// A table whose keys are the names of an enumeration.
    template <std::size_t N>
    void read(std::string_view path, const std::array<const char *, N> &names, std::array<std::string, N> &words)
    {
        for (std::size_t i = 0; i < N; ++i)
            read(std::string(path) + "." + names[i], words[i]);
    }
};

constexpr std::array kindNames{"meeting040", "telephone041", "visit-made042", "visit-hosted043", "third-place044",
    "mediation045", "negotiation046", "conference"};
constexpr std::array laneNames{"phone", "visits", "meetings", "negotiations", "summits"};
constexpr std::array statusNames{"planned", "held", "cancelled", "postponed", "background"};
constexpr std::array sourceNames{"clause", "sentence", "chain", "not-stated"};
constexpr std::array fieldNames{"when", "kind", "status", "place", "participants"};
constexpr std::array checkNames{"none", "confirmed", "conflict"};
constexpr std::array groupNames{"kind", "person", "country", "place", "article", "status"};
constexpr std::array whyNames{"as-written", "from-publication", "from-last-mentioned", "last-before", "next-after",
    "nearest-year", "this-week", "other-week", "stated-beside", "by-hand"};
constexpr std::array stepNames{
    "words", "anchor", "tense", "week", "shift", "chosen", "confirmed-by", "contradicted-by"};

void readDates(Reader &in, DatePatterns &dates)
{
    in.read("date.axis-day", dates.axisDay);
    in.read("date.axis-first", dates.axisFirst);
    in.read("date.brief", dates.brief);
    in.read("date.medium", dates.medium);
    in.read("date.full", dates.full);
    in.read("date.plain", dates.plain);
    in.read("date.plain-year", dates.plainYear);
    in.read("date.month-range", dates.monthRange);
    in.read("date.range", dates.range);
    in.read("date.month", dates.month);
    in.read("date.month-year", dates.monthYear);
    in.read("date.week", dates.week);
    in.read("date.week-of", dates.weekOf);
    in.read("date.quarter", dates.quarter);
    in.read("date.quarter-year", dates.quarterYear);
    in.read("date.decade", dates.decade);
    in.read("date.century", dates.century);
    in.read("date.before-christ", dates.beforeChrist);
    in.read("date.hour", dates.hour);
    in.read("date.about", dates.about);
    in.read("date.since", dates.since);
    in.read("date.until", dates.until);
}

void readMeetings(Reader &in, MeetingWords &meetings)
{
    in.read("kind", kindNames, meetings.kinds);
    in.read("lane", laneNames, meetings.lanes);
    in.read("status", statusNames, meetings.statuses);
    in.read("date-source", sourceNames, meetings.dateSources);
    in.read("meeting.visit", meetings.visit);
    in.read("meeting.pair", meetings.pair);
    in.read("meeting.alone", meetings.alone);
    in.read("meeting.placed", meetings.placed);
    in.read("meeting.placed-many", meetings.placedMany);
    in.read("meeting.comma", meetings.comma);
    in.read("meeting.last-comma", meetings.lastComma);
}

void readPicture(Reader &in, PictureWords &picture)
{
    in.read("picture.title", picture.title);
    in.read("picture.heading", picture.heading);
    in.read("picture.as-of", picture.asOf);
    in.read("picture.events-one", picture.eventsOne);
    in.read("picture.events-many", picture.eventsMany);
    in.read("picture.articles-one", picture.articlesOne);
    in.read("picture.articles-many", picture.articlesMany);
    in.read("picture.source", picture.source);
    in.read("picture.sources", picture.sources);
    in.read("picture.today", picture.today);
    in.read("picture.published", picture.published);
    in.read("picture.undated", picture.undated);
    in.read("picture.span", picture.span);
    in.read("picture.within", picture.within);
    in.read("picture.fading", picture.fading);
    in.read("picture.conflict", picture.conflict);
    in.read("picture.confirmed", picture.confirmed);
    in.read("picture.corrected", picture.corrected);
    in.read("picture.folded", picture.folded);
    in.read("picture.fold-one", picture.foldOne);
    in.read("picture.fold-many", picture.foldMany);
    in.read("picture.description", picture.description);
    in.read("picture.told", picture.told);
    in.read("picture.disputed", picture.disputed);
    in.read("field", fieldNames, picture.fields);
}

void readLanes(Reader &in, LaneWords &lanes)
{
    in.read("without", groupNames, lanes.without);
    in.read("lanes.rest", lanes.rest);
    in.read("lanes.hidden-one", lanes.hiddenOne);
    in.read("lanes.hidden-many", lanes.hiddenMany);
    in.read("lanes.matching", lanes.matching);
}

void readFinding(Reader &in, FindingWords &finding)
{
    in.read("check", checkNames, finding.checks);
    in.read("why", whyNames, finding.why);
    in.read("step", stepNames, finding.steps);
    in.read("step.anchor-publication", finding.anchorPublication);
    in.read("step.anchor-mentioned", finding.anchorMentioned);
    in.read("step.anchor-other", finding.anchorOther);
    in.read("step.look-back", finding.lookBack);
    in.read("step.look-ahead", finding.lookAhead);
    in.read("step.this-week", finding.thisWeek);
    in.read("step.next-week", finding.nextWeek);
    in.read("step.last-week", finding.lastWeek);
    in.read("step.other-week", finding.otherWeek);
    in.read("step.arrow", finding.arrow);
    in.read("step.reading", finding.reading);
}

DisplayWords builtIn(const char *name)
{
    // A test loads both, so that a release never meets the empty words.
    return loadDisplayWords(resource(name).value_or(""), name).value_or(DisplayWords{});
}

} // namespace

Result<DisplayWords> loadDisplayWords(std::string_view toml, std::string_view fileName)
try {
    const toml::table table = toml::parse(toml, fileName);
    Reader in{table, {}};
    DisplayWords words;
    in.read("language", words.language);
    in.read("thousands", words.thousands);
    in.read("weekdays", words.weekdays);
    in.read("weekdays-long", words.weekdaysLong);
    in.read("months", words.months);
    in.read("months-short", words.monthsShort);
    readDates(in, words.dates);
    readMeetings(in, words.meetings);
    readPicture(in, words.picture);
    readLanes(in, words.lanes);
    readFinding(in, words.finding);
    if (!in.missing.empty())
        return tl::unexpected(Error{Fault::LanguageFile, std::string(fileName), "lacks " + in.missing});
    return words;
} catch (const toml::parse_error &mistake) {
    const std::string where = std::string(fileName) + ":" + std::to_string(mistake.source().begin.line);
    return tl::unexpected(Error{Fault::LanguageFile, where, std::string(mistake.description())});
}

const DisplayWords &displayWords(std::string_view language)
{
    static const DisplayWords german = builtIn("languages/display.de.toml");
    static const DisplayWords english = builtIn("languages/display.en.toml");
    return language.substr(0, 2) == "de" ? german : english;
}

std::string filled(std::string_view pattern, std::initializer_list<Filling> fillings)
{
    std::string text;
    for (std::size_t at = 0; at < pattern.size();) {
        const std::size_t open = pattern.find('{', at);
        const std::size_t close = open == pattern.npos ? open : pattern.find('}', open);
        text += pattern.substr(at, open - at);
        if (close == pattern.npos)
            return open == pattern.npos ? text : text + std::string(pattern.substr(open));
        const std::string_view name = pattern.substr(open + 1, close - open - 1);
        const auto found =
            std::find_if(fillings.begin(), fillings.end(), [&](const Filling &f) { return f.first == name; });
        text += found == fillings.end() ? pattern.substr(open, close - open + 1) : found->second;
        at = close + 1;
    }
    return text;
}

std::string number(std::size_t count, const DisplayWords &words)
{
    std::string digits = std::to_string(count);
    for (std::size_t at = digits.size(); at > 3;)
        digits.insert(at -= 3, words.thousands);
    return digits;
}

} // namespace zeitstrahl
