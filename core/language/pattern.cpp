// SPDX-License-Identifier: Apache-2.0
#include "core/language/pattern.h"

#include "core/text/token.h"

namespace zeitstrahl {

namespace {

/// More ways than this to write one pattern out are a mistake in it.
constexpr std::size_t maxSequences = 20000;
constexpr std::size_t maxElements = 24;

struct Mistake {
    std::string what;
};

using Sequences = std::vector<Sequence>;

class Reader {
public:
    Reader(std::string_view text, const SymbolNames &names)
        : text_(text)
        , names_(names)
    {
    }

    Sequences read()
    {
        Sequences all = choice();
        if (at_ < text_.size())
            throw Mistake{"“" + std::string(1, text_[at_]) + "” closes nothing"};
        for (Sequence &sequence : all) {
            if (sequence.elements.empty())
                throw Mistake{"can match nothing at all"};
            if (sequence.elements.size() > maxElements)
                throw Mistake{"is longer than " + std::to_string(maxElements) + " places"};
            if (sequence.coreEnd == 0)
                sequence.coreEnd = std::uint8_t(sequence.elements.size());
        }
        return all;
    }

private:
    Sequences choice()
    {
        Sequences all = sequence();
        while (peek() == '/') {
            ++at_;
            const Sequences more = sequence();
            all.insert(all.end(), more.begin(), more.end());
        }
        return all;
    }

    Sequences sequence()
    {
        Sequences all(1);
        for (bool spaced = true;;) {
            while (peek() == ' ') {
                ++at_;
                spaced = true;
            }
            const char next = peek();
            if (next == 0 || next == ']' || next == ')' || next == '/')
                return all;
            if (next == '<' || next == '>') {
                ++at_;
                for (Sequence &one : all)
                    (next == '<' ? one.coreBegin : one.coreEnd) = std::uint8_t(one.elements.size());
                continue;
            }
            all = product(std::move(all), item(!spaced));
            spaced = false;
        }
    }

    Sequences item(bool glued)
    {
        if (peek() == '[' || peek() == '(') {
            const bool optional = text_[at_++] == '[';
            Sequences inner = choice();
            if (peek() != (optional ? ']' : ')'))
                throw Mistake{optional ? "a [ is not closed" : "a ( is not closed"};
            ++at_;
            for (Sequence &one : inner)
                if (glued && !one.elements.empty())
                    one.elements.front().glued = true;
            if (optional)
                inner.emplace_back();
            return inner;
        }
        return peek() == '{' ? slot(glued) : literal(glued);
    }

    Sequences slot(bool glued)
    {
        const std::size_t close = text_.find('}', at_);
        if (close == std::string_view::npos)
            throw Mistake{"a { is not closed"};
        const std::string_view inside = text_.substr(at_ + 1, close - at_ - 1);
        at_ = close + 1;
        const std::size_t colon = inside.find(':');
        const std::string_view slotName = inside.substr(0, colon);
        std::string_view classes = colon == std::string_view::npos ? inside : inside.substr(colon + 1);
        Sequences all;
        while (!classes.empty()) {
            const std::size_t slash = std::min(classes.find('/'), classes.size());
            all.push_back({{slotElement(slotName, classes.substr(0, slash), glued)}});
            classes.remove_prefix(std::min(slash + 1, classes.size()));
        }
        return all;
    }

    Element slotElement(std::string_view slotName, std::string_view className, bool glued)
    {
        const auto found = names_.named(className);
        if (!found)
            throw Mistake{"there is no class “" + std::string(className) + "”"};
        if (!found->first.empty() && slotName != "_")
            return {found->symbol, slotNamed(found->first), slotNamed(found->second), glued};
        return {found->symbol, slotName == "_" ? Slot::None : slotNamed(slotName), Slot::None, glued};
    }

    static Slot slotNamed(std::string_view name)
    {
        const auto all = slotNames();
        const auto found = std::find(all.begin(), all.end(), name);
        if (found == all.end())
            throw Mistake{"there is no slot “" + std::string(name) + "”"};
        return Slot(found - all.begin());
    }

    /// A run of anything else: words and marks, glued to each other where no space stands between.
    Sequences literal(bool glued)
    {
        std::string run;
        while (at_ < text_.size() && std::string_view(" []()/{}<>").find(text_[at_]) == std::string_view::npos) {
            if (text_[at_] == '\\' && at_ + 1 < text_.size())
                ++at_;
            run += text_[at_++];
        }
        if (run.empty())
            throw Mistake{"“" + std::string(1, text_[at_]) + "” stands where nothing like it can"};
        const std::size_t tilde = run.find('~');
        if (tilde != std::string::npos)
            return {{{{names_.word(run), Slot::None, Slot::None, glued}}}};
        Sequence sequence;
        for (const Token &token : tokenise(run)) {
            const std::string_view word = token.span.in(run);
            const Symbol symbol = token.kind == TokenKind::Mark ? names_.mark(word) : names_.word(word);
            sequence.elements.push_back({symbol, Slot::None, Slot::None, glued});
            glued = true;
        }
        return {sequence};
    }

    static Sequences product(Sequences heads, const Sequences &tails)
    {
        if (heads.size() * tails.size() > maxSequences)
            throw Mistake{"can be written in more than " + std::to_string(maxSequences) + " ways"};
        if (tails.size() == 1) { // as a rule: no copies
            for (Sequence &head : heads)
                append(head, tails.front());
            return heads;
        }
        Sequences all;
        all.reserve(heads.size() * tails.size());
        for (const Sequence &head : heads)
            for (const Sequence &tail : tails)
                append(all.emplace_back(head), tail);
        return all;
    }

    static void append(Sequence &head, const Sequence &tail)
    {
        const auto size = std::uint8_t(head.elements.size());
        head.elements.insert(head.elements.end(), tail.elements.begin(), tail.elements.end());
        if (tail.coreBegin)
            head.coreBegin = std::uint8_t(size + tail.coreBegin);
        if (tail.coreEnd)
            head.coreEnd = std::uint8_t(size + tail.coreEnd);
    }

    char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }

    std::string_view text_;
    const SymbolNames &names_;
    std::size_t at_ = 0;
};

} // namespace

tl::expected<std::vector<Sequence>, std::string> readPattern(std::string_view text, const SymbolNames &names)
{
    try {
        return Reader(text, names).read();
    } catch (const Mistake &mistake) {
        return tl::unexpected(mistake.what);
    }
}

} // namespace zeitstrahl
