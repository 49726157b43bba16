// SPDX-License-Identifier: Apache-2.0
// What nearly every file of core includes; small on purpose.
#include <algorithm>
#include <cstdint>
#include <date/date.h>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>
