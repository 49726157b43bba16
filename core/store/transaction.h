// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/store/database.h"

namespace zeitstrahl {

/// All or nothing: what is not committed is rolled back. Readers see one state from their first statement on.
class Transaction {
public:
    Transaction(Database &database, Access access);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Durable when it succeeds. Fails with the first failure of any statement since the beginning.
    Result<void> commit();

private:
    Database &database_;
};

} // namespace zeitstrahl
