// SPDX-License-Identifier: Apache-2.0
#include "app/cli/article_command.h"

#include "core/text/article_reader.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace zeitstrahl {
namespace {

using Json = nlohmann::ordered_json;

const char *name(DateOrigin origin)
{
    switch (origin) {
    case DateOrigin::Given: return "given";
    case DateOrigin::Metadata: return "metadata";
    case DateOrigin::Dateline: return "dateline";
    case DateOrigin::Address: return "address";
    case DateOrigin::Text: return "text";
    }
    return "";
}

Json lineOf(const Article &article)
{
    Json line;
    line["source"] = article.source;
    line["title"] = article.title;
    line["lang"] = article.language.empty() ? Json() : Json(article.language);
    line["published"] = article.published ? Json(isoText(article.published->day)) : Json();
    line["published_from"] = article.published ? Json(name(article.published->origin)) : Json();
    line["other_dates"] = Json::array();
    for (const PublicationDate &other : article.otherDates)
        line["other_dates"].push_back({{"published", isoText(other.day)}, {"published_from", name(other.origin)}});
    if (!article.readAs.empty())
        line["read_as"] = article.readAs;
    line["text"] = article.text;
    return line;
}

} // namespace

int articleCommand(const std::vector<std::string> &files, std::ostream &out, std::ostream &err)
{
    int status = 0;
    for (const std::string &file : files) {
        const auto article = readArticle(file);
        if (!article) {
            err << sentence(article.error()) << '\n';
            status = 1;
            continue;
        }
        if (const std::string notice = encodingNotice(*article); !notice.empty())
            err << notice << '\n';
        out << lineOf(*article).dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
    }
    return status;
}

} // namespace zeitstrahl
