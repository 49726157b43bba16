// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/store/statement.h"

namespace zeitstrahl {

/// Writes the resolutions of one article after the other; numbers them from 0 within each.
class ResolutionWriter {
public:
    explicit ResolutionWriter(Database &database);
    void beginArticle(std::int64_t article);
    std::int64_t write(const Resolution &resolution); ///< its number

private:
    Statement resolution_, reading_, step_;
    std::int64_t article_ = 0, next_ = 0;
};

class ResolutionReader {
public:
    explicit ResolutionReader(Database &database);
    Resolution read(std::int64_t article, std::int64_t number);

private:
    Database &database_;
    Statement resolution_, readings_, steps_;
};

} // namespace zeitstrahl
