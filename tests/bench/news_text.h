// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstddef>
#include <string>

namespace zeitstrahl {

/// News-like German of at least so many bytes: sentences of the example articles and of the language file, shuffled
/// by a fixed seed into paragraphs, about as rich in dates as news is. The same text on every machine.
std::string newsText(std::size_t bytes);

} // namespace zeitstrahl
