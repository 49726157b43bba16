// SPDX-License-Identifier: Apache-2.0
#include "core/language/grammar.h"

#include <algorithm>

namespace zeitstrahl {

void Grammar::add(const Sequence &sequence, std::uint16_t pattern)
{
    std::uint32_t node = 0;
    for (const Element &element : sequence.elements) {
        auto &edges = growing_[node].edges; // one added lately is the likeliest
        const auto found =
            std::find_if(edges.rbegin(), edges.rend(), [&](const Edge &edge) { return edge.element == element; });
        if (found != edges.rend()) {
            node = found->target;
            continue;
        }
        const auto target = std::uint32_t(growing_.size());
        edges.push_back({element, target});
        growing_.emplace_back();
        node = target;
    }
    auto &accepts = growing_[node].accepts;
    const bool known =
        std::any_of(accepts.begin(), accepts.end(), [&](const Accept &a) { return a.pattern == pattern; });
    if (!known)
        accepts.push_back({pattern, sequence.coreBegin, sequence.coreEnd});
}

void Grammar::build()
{
    const auto bySymbol = [](const Edge &a, const Edge &b) { return a.element.symbol < b.element.symbol; };
    const auto byPattern = [](const Accept &a, const Accept &b) { return a.pattern < b.pattern; };
    for (Growing &node : growing_) {
        std::stable_sort(node.edges.begin(), node.edges.end(), bySymbol);
        std::sort(node.accepts.begin(), node.accepts.end(), byPattern);
        SymbolFilter next;
        for (const Edge &edge : node.edges)
            next.add(edge.element.symbol);
        nodes_.push_back({std::uint32_t(edges_.size()), std::uint32_t(node.edges.size()),
            std::uint32_t(accepts_.size()), std::uint32_t(node.accepts.size()), next});
        edges_.insert(edges_.end(), node.edges.begin(), node.edges.end());
        accepts_.insert(accepts_.end(), node.accepts.begin(), node.accepts.end());
    }
    for (std::uint32_t i = 0; i < nodes_[0].edges; ++i) {
        const Edge &edge = edges_[i];
        starts_.resize(std::size_t(edge.element.symbol) + 1);
        Start &start = starts_.back();
        if (!start.edges++)
            start.firstEdge = i;
        start.ends |= nodes_[edge.target].accepts > 0;
        start.next.add(nodes_[edge.target].next);
    }
    growing_.clear();
}

} // namespace zeitstrahl
