// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/text/error.h"

#include <string>
#include <string_view>

namespace zeitstrahl {

/// A text made plain: UTF-8 in NFC, lines end with LF, no byte order mark, no soft hyphens or other invisible
/// marks within words, no control characters. Offsets count bytes of this text, never of the file.
struct PlainText {
    std::string text;
    std::string encoding; ///< what the bytes were in: "UTF-8", "windows-1252", …
};

/// Reads bytes in any common encoding: byte order mark, UTF-8, `declared` (what the file says of itself; may be
/// empty), then what the bytes look like. Errors, with an empty `where`: FileEmpty (nothing but white space),
/// FileBinary, FileEncoding.
Result<PlainText> plainText(std::string_view bytes, std::string_view declared = {});

/// The charset that an HTML page names in its first kilobytes; empty if none.
std::string_view declaredCharset(std::string_view html);

} // namespace zeitstrahl
