// SPDX-License-Identifier: Apache-2.0
#include "core/store/identity.h"
#include "core/store/sha256.h"
#include "core/text/utf8.h"

#include <unicode/uchar.h>

namespace zeitstrahl {

static constexpr std::size_t idDigits = 32;
static constexpr char32_t softHyphen = 0xAD;

static std::string normalised(std::string_view sentence)
{
    std::string words;
    words.reserve(sentence.size());
    bool space = false;
    for (std::size_t at = 0; at < sentence.size();) {
        const CodePoint c = decode(sentence, at);
        const std::string_view letter = sentence.substr(at, c.bytes);
        at += c.bytes;
        if (c.value == softHyphen)
            continue;
        if (u_isUWhiteSpace(UChar32(c.value))) {
            space = true;
            continue;
        }
        if (space && !words.empty())
            words += ' ';
        space = false;
        words += letter;
    }
    return words;
}

std::string articleIdOf(std::string_view source)
{
    return Sha256{}.addField("article").addField(source).hex().substr(0, idDigits);
}

std::string sentenceHash(std::string_view sentence)
{
    return Sha256{}.add(normalised(sentence)).hex().substr(0, idDigits);
}

EventId eventIdOf(const MentionKey &mention)
{
    Sha256 hash;
    hash.addField("event").addField(mention.source).addField(mention.sentenceHash);
    return {hash.addField(std::to_string(mention.ordinal)).hex().substr(0, idDigits)};
}

} // namespace zeitstrahl
