// SPDX-License-Identifier: Apache-2.0
#include "app/cli/json_lines.h"

#include "core/text/error.h"
#include "core/text/language_guess.h"

#include <atomic>
#include <thread>

namespace zeitstrahl {

using Json = nlohmann::ordered_json;

namespace {

Error badLine(std::size_t number, const std::string &why)
{
    return {Fault::BadLine, "line " + std::to_string(number), why};
}

/// The text between quotes of an optional key; the error says what it should have been.
Result<std::optional<std::string>> optionalText(const Json &object, const char *key, std::size_t number)
{
    const auto found = object.find(key);
    if (found == object.end() || found->is_null())
        return std::optional<std::string>();
    if (!found->is_string())
        return tl::unexpected(badLine(number, "“" + std::string(key) + "” is no text"));
    return std::optional(found->get<std::string>());
}

Result<LineDocument> readDocument(const std::string &line, std::size_t number)
{
    const Json object = Json::parse(line, nullptr, false);
    if (!object.is_object())
        return tl::unexpected(
            badLine(number, object.is_discarded() ? "the line is not valid JSON" : "the line is no object"));
    const auto text = optionalText(object, "text", number), language = optionalText(object, "lang", number),
               published = optionalText(object, "published", number);
    for (const auto *value : {&text, &language, &published})
        if (!*value)
            return tl::unexpected(value->error());
    if (!*text)
        return tl::unexpected(badLine(number, "“text” is missing"));
    LineDocument document{object.value("id", Json()), language->value_or(""), {}, **text};
    if (*published) {
        document.published = dayFromIso(**published);
        if (!document.published)
            return tl::unexpected(badLine(number, "“published” is no ISO date: " + **published));
    }
    if (document.language.empty())
        document.language = guessLanguage(document.text, tokenise(document.text), builtInDatelineWords());
    return document;
}

/// One line of input with its answer.
struct Line {
    std::size_t number = 0;
    std::string input, output, mistake;
};

void answerLine(Line &line, const std::function<Json(const LineDocument &)> &answer)
{
    Json reply;
    if (const auto document = readDocument(line.input, line.number)) {
        reply["id"] = document->id;
        reply.update(answer(*document));
    } else {
        line.mistake = sentence(document.error());
        reply = {{"id", nullptr}, {"error", line.mistake}};
    }
    line.output = reply.dump(-1, ' ', false, Json::error_handler_t::replace);
}

void answerAll(std::vector<Line> &lines, const std::function<Json(const LineDocument &)> &answer, unsigned threads)
{
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < lines.size(); i = next++)
            answerLine(lines[i], answer);
    };
    std::vector<std::jthread> others;
    for (unsigned i = 1; i < std::min<std::size_t>(threads, lines.size()); ++i)
        others.emplace_back(work);
    work();
}

} // namespace

int answerLines(std::istream &in, std::ostream &out, std::ostream &err,
    const std::function<Json(const LineDocument &)> &answer, unsigned threads)
{
    const std::size_t batch =
        threads > 1 ? 64 * threads : 1; // one line at a time answers a person at a pipe at once
    int status = 0;
    std::size_t number = 0;
    std::vector<Line> lines;
    for (bool more = true; more;) {
        lines.clear();
        std::string input;
        while (lines.size() < batch && (more = bool(std::getline(in, input)))) {
            ++number;
            if (input.find_first_not_of(" \t\r") != std::string::npos)
                lines.push_back({number, std::move(input), {}, {}});
        }
        answerAll(lines, answer, threads);
        for (const Line &line : lines) {
            out << line.output << '\n';
            if (!line.mistake.empty()) {
                err << line.mistake << '\n';
                status = 1;
            }
        }
    }
    out.flush();
    return status;
}

} // namespace zeitstrahl
