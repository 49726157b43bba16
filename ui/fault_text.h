// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/text/error.h"

#include <QString>

namespace zeitstrahl {

/// One clear sentence in the interface's language that names the file (not its folders).
QString faultText(const Error &error);

} // namespace zeitstrahl
