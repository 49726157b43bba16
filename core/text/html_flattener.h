// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zeitstrahl {

/// Gathers the text of a page while its tree is walked: which stretches belong to an article, and which to
/// navigation and the like. Offsets are bytes of what was gathered.
class HtmlFlattener {
public:
    /// How surely an element holds the article and nothing else.
    enum class Root : std::uint8_t { Article, Main, Body };

    void text(std::string_view words);
    void lineBreak() { gap('\n'); }
    void paragraphBreak() { gap('\f'); }

    std::size_t offset() const { return gathered_.size(); }
    /// The white space between words made one; at most `longest` bytes of what was gathered from `begin` on.
    std::string since(std::size_t begin, std::size_t longest) const;

    void addRoot(Root kind, std::size_t begin); ///< ends here
    void skip(std::size_t begin); ///< what was gathered from `begin` to here is not the article

    /// The article's paragraphs with an empty line between two.
    std::string paragraphs() const;
    /// The same of all that was gathered, navigation included.
    std::string everything() const;

private:
    struct Stretch {
        std::size_t begin = 0, end = 0;
    };
    struct Candidate {
        Root kind;
        Stretch stretch;
    };

    void gap(char kind);
    std::size_t kept(Stretch stretch) const;
    Stretch article() const;
    std::string paragraphsOf(Stretch stretch, const std::vector<Stretch> &skipped) const;

    std::string gathered_; ///< words; ' ', '\n' and '\f' (a new paragraph) between them, never two in a row
    std::vector<Candidate> roots_;
    std::vector<Stretch> skipped_; ///< in order of their ends; may lie within each other
};

} // namespace zeitstrahl
