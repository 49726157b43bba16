// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/pattern.h"

#include <span>
#include <vector>

namespace zeitstrahl {

/// All patterns of a language merged into one trie, so that a text is compared with all of them at once.
/// Read-only once it is built.
class Grammar {
public:
    struct Edge {
        Element element;
        std::uint32_t target = 0;
    };
    /// A pattern that is complete here, with the elements that TIMEX3 marks.
    struct Accept {
        std::uint16_t pattern = 0; ///< the smaller, the earlier in the file
        std::uint8_t coreBegin = 0, coreEnd = 0;
    };

    void add(const Sequence &sequence, std::uint16_t pattern);
    void build(); ///< once, after the last add()

    /// The edges of a symbol from the root; none if no pattern that begins with it ends there or goes on with
    /// `next`.
    std::span<const Edge> startsWith(Symbol symbol, SymbolFilter next) const
    {
        const auto i = std::size_t(symbol);
        if (i >= starts_.size() || !(starts_[i].ends || starts_[i].next.mayShareWith(next)))
            return {};
        return {edges_.data() + starts_[i].firstEdge, starts_[i].edges};
    }
    std::span<const Edge> edges(std::uint32_t node) const
    {
        return {edges_.data() + nodes_[node].firstEdge, nodes_[node].edges};
    }
    SymbolFilter nextSymbols(std::uint32_t node) const { return nodes_[node].next; } ///< of its edges
    std::span<const Accept> accepts(std::uint32_t node) const
    {
        return {accepts_.data() + nodes_[node].firstAccept, nodes_[node].accepts};
    }

private:
    struct Growing {
        std::vector<Edge> edges;
        std::vector<Accept> accepts;
    };
    struct Node {
        std::uint32_t firstEdge = 0, edges = 0, firstAccept = 0, accepts = 0;
        SymbolFilter next;
    };

    /// The root's edges of one symbol, and what stands behind them.
    struct Start {
        std::uint32_t firstEdge = 0;
        std::uint16_t edges = 0;
        bool ends = false;
        SymbolFilter next;
    };

    std::vector<Growing> growing_ = std::vector<Growing>(1);
    std::vector<Node> nodes_;
    std::vector<Edge> edges_;
    std::vector<Accept> accepts_;
    std::vector<Start> starts_; ///< by symbol
};

} // namespace zeitstrahl
