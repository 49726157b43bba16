// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <iosfwd>
#include <string>
#include <vector>

namespace zeitstrahl {

/// `article FILE…`: writes one JSON line per article: source, title, lang, text, published with where it was read,
/// and the other candidates. What cannot be read is named on `err`. The exit status: 0, or 1 if a file failed.
int articleCommand(const std::vector<std::string> &files, std::ostream &out, std::ostream &err);

} // namespace zeitstrahl
