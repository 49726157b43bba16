// SPDX-License-Identifier: Apache-2.0
#include "core/text/html_flattener.h"

#include "core/text/ascii.h"

namespace zeitstrahl {

void HtmlFlattener::gap(char kind)
{
    if (gathered_.empty())
        return;
    char &last = gathered_.back();
    const auto strength = [](char c) { return c == '\f' ? 3 : c == '\n' ? 2 : c == ' ' ? 1 : 0; };
    if (strength(last) == 0)
        gathered_ += kind;
    else if (strength(kind) > strength(last))
        last = kind;
}

void HtmlFlattener::text(std::string_view words)
{
    constexpr std::string_view noBreakSpace = "\u00A0";
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (asciiSpace(words[i])) {
            gap(' ');
        } else if (words.substr(i, noBreakSpace.size()) == noBreakSpace) {
            gap(' ');
            i += noBreakSpace.size() - 1;
        } else {
            gathered_ += words[i];
        }
    }
}

std::string HtmlFlattener::since(std::size_t begin, std::size_t longest) const
{
    std::string text = gathered_.substr(std::min(begin, gathered_.size()), longest);
    std::replace(text.begin(), text.end(), '\f', '\n');
    return std::string{trimmed(text)};
}

void HtmlFlattener::addRoot(Root kind, std::size_t begin)
{
    if (begin < offset())
        roots_.push_back({kind, {begin, offset()}});
}

void HtmlFlattener::skip(std::size_t begin)
{
    if (begin >= offset())
        return;
    while (!skipped_.empty() && skipped_.back().begin >= begin)
        skipped_.pop_back();
    skipped_.push_back({begin, offset()});
}

std::size_t HtmlFlattener::kept(Stretch stretch) const
{
    std::size_t bytes = stretch.end - stretch.begin;
    auto skip = std::lower_bound(skipped_.begin(), skipped_.end(), stretch.begin,
        [](const Stretch &s, std::size_t begin) { return s.end <= begin; });
    for (; skip != skipped_.end() && skip->begin < stretch.end; ++skip)
        bytes -= std::min(skip->end, stretch.end) - std::max(skip->begin, stretch.begin);
    return bytes;
}

/// The largest article if it holds a fair share of the page; many small ones are a list of teasers, then the main
/// part or the whole body is meant.
HtmlFlattener::Stretch HtmlFlattener::article() const
{
    constexpr std::size_t paragraph = 400;
    Stretch best{0, gathered_.size()};
    const std::size_t whole = kept(best);
    for (const Root kind : {Root::Main, Root::Article}) {
        std::size_t most = 0;
        Stretch largest;
        for (const Candidate &root : roots_) {
            if (root.kind != kind)
                continue;
            if (const std::size_t bytes = kept(root.stretch); bytes > most) {
                most = bytes;
                largest = root.stretch;
            }
        }
        if (most * 3 >= whole || most >= paragraph)
            best = largest;
    }
    return best;
}

std::string HtmlFlattener::paragraphs() const
{
    return paragraphsOf(article(), skipped_);
}

std::string HtmlFlattener::everything() const
{
    return paragraphsOf({0, gathered_.size()}, {});
}

std::string HtmlFlattener::paragraphsOf(Stretch stretch, const std::vector<Stretch> &skipped) const
{
    std::string text;
    auto skip = skipped.begin();
    for (std::size_t i = stretch.begin; i < stretch.end; ++i) {
        while (skip != skipped.end() && skip->end <= i)
            ++skip;
        if (skip != skipped.end() && skip->begin <= i) {
            i = skip->end - 1;
            if (!text.empty() && !text.ends_with("\n\n"))
                text += "\n\n";
            continue;
        }
        const char c = gathered_[i];
        const bool between = c == ' ' || c == '\n' || c == '\f';
        if (between && (text.empty() || text.back() == '\n'))
            continue;
        if (c == '\f')
            text += "\n\n";
        else
            text += c;
    }
    return std::string{trimmed(text)};
}

} // namespace zeitstrahl
