// SPDX-License-Identifier: Apache-2.0
#include "app/cli/json_lines.h"

#include "core/text/error.h"
#include "core/text/language_guess.h"

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
        return tl::unexpected(badLine(number, object.is_discarded() ? "the line is not valid JSON" : "the line is no object"));
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

} // namespace

int answerLines(std::istream &in, std::ostream &out, std::ostream &err, const std::function<Json(const LineDocument &)> &answer)
{
    int status = 0;
    std::string line;
    for (std::size_t number = 1; std::getline(in, line); ++number) {
        if (line.find_first_not_of(" \t\r") == std::string::npos)
            continue;
        Json reply;
        if (const auto document = readDocument(line, number)) {
            reply["id"] = document->id;
            reply.update(answer(*document));
        } else {
            err << sentence(document.error()) << '\n';
            reply = {{"id", nullptr}, {"error", sentence(document.error())}};
            status = 1;
        }
        out << reply.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
    }
    out.flush();
    return status;
}

} // namespace zeitstrahl
