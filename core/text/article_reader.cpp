// SPDX-License-Identifier: Apache-2.0
#include "core/text/article_reader.h"

#include "core/text/ascii.h"
#include "core/text/encoding.h"
#include "core/text/html_page.h"
#include "core/text/language_guess.h"
#include "core/text/plain_article.h"
#include "core/text/publication_date.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>
#include <system_error>

namespace zeitstrahl {
namespace {

/// `text` is decoded: also UTF-16 has its '<' in place.
bool isHtml(std::string_view text)
{
    const std::string_view head = trimmed(text.substr(0, 2048));
    if (!head.starts_with('<'))
        return asciiLower(head).find("<html") != head.npos;
    return head.size() > 1 && (head[1] == '!' || head[1] == '?' || asciiAlpha(head[1]))
        && head.find('>') != head.npos;
}

Article pageArticle(std::string_view html, std::string_view source, const DatelineWords &words)
{
    const HtmlPage page = htmlPage(html, words);
    Article article;
    article.source = page.address.empty() ? std::string{source} : page.address;
    article.title = page.title;
    article.text = page.text;
    const auto tokens = tokenise(article.text);
    article.language = guessLanguage(article.text, tokens, words);
    setDates(article, pageDates(page, tokens, words));
    return article;
}

Result<std::string> bytesOf(const std::filesystem::path &file)
{
    const auto fault = [&](Fault what, std::string detail = {}) {
        return tl::unexpected(Error{what, file.string(), std::move(detail)});
    };
    std::error_code status;
    const auto type = std::filesystem::status(file, status).type();
    if (type == std::filesystem::file_type::not_found)
        return fault(Fault::FileMissing);
    if (type == std::filesystem::file_type::directory)
        return fault(Fault::FileIsFolder);
    if (type == std::filesystem::file_type::none)
        return fault(Fault::FileUnreadable, status.message());
    errno = 0;
    std::ifstream in{file, std::ios::binary};
    std::ostringstream bytes;
    if (in && in.peek() == std::ifstream::traits_type::eof() && !in.bad())
        return fault(Fault::FileEmpty);
    if (!in || !(bytes << in.rdbuf()) || in.bad())
        return fault(Fault::FileUnreadable, errno ? std::strerror(errno) : "");
    return std::move(bytes).str();
}

} // namespace

Result<Article> articleFromBytes(std::string_view bytes, std::string_view source, const DatelineWords &words)
{
    auto plain = plainText(bytes, declaredCharset(bytes));
    if (!plain)
        return tl::unexpected(Error{plain.error().fault, std::string{source}, plain.error().detail});
    const bool html = isHtml(plain->text);
    Article article =
        html ? pageArticle(plain->text, source, words) : plainArticle(std::move(plain->text), source, words);
    if (!html && plain->encoding != "UTF-8")
        article.readAs = plain->encoding;
    if (trimmed(article.text).empty())
        return tl::unexpected(Error{Fault::FileEmpty, std::string{source}, "a page without text"});
    return article;
}

Result<Article> readArticle(const std::filesystem::path &file, const DatelineWords &words)
{
    const auto bytes = bytesOf(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto article = articleFromBytes(*bytes, file.filename().string(), words);
    if (!article)
        return tl::unexpected(Error{article.error().fault, file.string(), article.error().detail});
    return article;
}

std::string encodingNotice(const Article &article)
{
    return article.readAs.empty() ? std::string{} : article.source + ": is not UTF-8; read as " + article.readAs;
}

} // namespace zeitstrahl
