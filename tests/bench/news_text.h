// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstddef>
#include <string>

namespace zeitstrahl {

/// News-like German of at least so many bytes: the example articles and the sentences of the language file, shuffled
/// by a fixed seed into paragraphs. The same text on every machine.
std::string newsText(std::size_t bytes);

} // namespace zeitstrahl
