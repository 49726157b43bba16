// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/text/article.h"
#include "core/text/dateline_words.h"
#include "core/text/error.h"

#include <filesystem>

namespace zeitstrahl {

/// Reads one file, HTML or plain text in any common encoding. Errors name the file: FileMissing, FileIsFolder,
/// FileUnreadable, FileEmpty, FileBinary, FileEncoding. An article without a publication date is no error here.
Result<Article> readArticle(const std::filesystem::path &file, const DatelineWords &words = builtInDatelineWords());

/// The same for bytes; `source` names them until a page's canonical address or a text's first line does.
Result<Article> articleFromBytes(
    std::string_view bytes, std::string_view source, const DatelineWords &words = builtInDatelineWords());

/// "a.txt: is not UTF-8; read as windows-1252"; empty if there is nothing to say. English, for the command line.
std::string encodingNotice(const Article &article);

} // namespace zeitstrahl
