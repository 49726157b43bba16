// SPDX-License-Identifier: Apache-2.0
#include "app/cli/tag_command.h"

#include "app/cli/code_points.h"
#include "app/cli/json_lines.h"
#include "app/cli/language_file.h"
#include "core/language/spoken.h"
#include "core/tagger/tagger.h"

#include <map>

namespace zeitstrahl {

namespace {

using Json = nlohmann::ordered_json;

std::string_view code(Granularity granularity)
{
    constexpr std::string_view codes[] = {"second", "minute", "hour", "part of day", "day", "weekend", "week",
        "month", "season", "quarter", "half-year", "year", "decade", "century", "millennium"};
    return codes[std::size_t(granularity)];
}

std::string_view code(Check check)
{
    constexpr std::string_view codes[] = {"none", "confirmed", "conflict"};
    return codes[std::size_t(check)];
}

std::string_view code(Unresolved why)
{
    constexpr std::string_view codes[] = {
        "names no day", "needs a publication date", "counts from an event", "no such day"};
    return codes[std::size_t(why)];
}

Json textOrNull(const std::string &text)
{
    return text.empty() ? Json() : Json(text);
}

void addDays(Json &json, const Period &period)
{
    json["first"] = period.open == Open::Start ? Json() : Json(isoText(period.first));
    json["last"] = period.open == Open::End ? Json() : Json(isoText(period.last));
}

/// What an expression names; the same for a whole and for its parts.
Json namedJson(const Expression &expression, const std::string &text, const CodePoints &points)
{
    Json json{{"begin", points.before(expression.span.begin)}, {"end", points.before(expression.span.end)},
        {"text", expression.span.in(text)}, {"type", code(expression.timex.type)},
        {"value", textOrNull(expression.timex.value)}, {"mod", textOrNull(expression.timex.mod)}};
    if (!expression.timex.offset.empty())
        json["offset"] = expression.timex.offset;
    if (!expression.resolution) {
        json["edtf"] = json["first"] = json["last"] = json["granularity"] = nullptr;
        json["unresolved"] = code(expression.unresolved);
        return json;
    }
    const Period &period = expression.resolution->period;
    json["edtf"] = edtf(period);
    addDays(json, period);
    json["granularity"] = code(period.granularity);
    return json;
}

Json expressionJson(
    const Expression &expression, const std::string &text, const CodePoints &points, const DisplayWords &words)
{
    Json json = namedJson(expression, text, points);
    json["check"] = code(expression.resolution ? expression.resolution->check : Check::None);
    json["rule"] = expression.rule;
    json["readings"] = Json::array();
    json["steps"] = Json::array();
    if (expression.resolution) {
        for (const Reading &other : expression.resolution->others) {
            Json reading;
            addDays(reading, other.period);
            reading["why"] = spoken(other.why, words);
            json["readings"].push_back(std::move(reading));
        }
        for (const Step &step : expression.resolution->steps)
            json["steps"].push_back(spoken(step, words));
    }
    if (!expression.parts.empty()) {
        json["parts"] = Json::array();
        for (const Expression &part : expression.parts)
            json["parts"].push_back(namedJson(part, text, points));
    }
    return json;
}

Json firedJson(const Language &language, const std::string &text, const CodePoints &points)
{
    Json list = Json::array();
    for (const Fired &fired : explain(language, text))
        list.push_back({{"begin", points.before(fired.span.begin)}, {"end", points.before(fired.span.end)},
            {"text", fired.span.in(text)}, {"rule", fired.rule},
            {"outcome",
                fired.noDate      ? "no date"
                    : fired.taken ? "taken"
                                  : "dropped"}});
    return list;
}

using Languages = std::map<std::string, std::shared_ptr<const Language>, std::less<>>;

Result<Languages> readLanguages(const std::vector<std::filesystem::path> &files)
{
    Languages languages;
    for (const auto &file : files) {
        const auto language = languageFromFile(file);
        if (!language)
            return tl::unexpected(language.error());
        languages[(*language)->code] = *language;
    }
    return languages;
}

} // namespace

int tagCommand(const TagOptions &options, std::istream &in, std::ostream &out, std::ostream &err)
{
    const DisplayWords &words = displayWords("en");
    const auto own = readLanguages(options.languages);
    if (!own) {
        err << sentence(own.error()) << '\n';
        return 1;
    }
    const auto answer = [&](const LineDocument &document) {
        Json reply{{"expressions", Json::array()}};
        const auto found = own->find(document.language);
        const auto language = found != own->end() ? found->second : builtInLanguage(document.language);
        if (!language) {
            reply["note"] = "no language file for “" + document.language + "”";
            return reply;
        }
        const CodePoints points(document.text);
        for (const Expression &expression : tag(*language, document.text, document.published).expressions)
            reply["expressions"].push_back(expressionJson(expression, document.text, points, words));
        if (options.explain)
            reply["explain"] = firedJson(*language, document.text, points);
        return reply;
    };
    return answerLines(in, out, err, answer, options.threads);
}

} // namespace zeitstrahl
