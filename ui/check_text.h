// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/store/check.h"

#include <QStringList>

namespace zeitstrahl {

/// What looking through a timeline found, a sentence each: first whether it is sound, then what was looked at and
/// what is wrong.
QStringList checkText(const CheckReport &report);

} // namespace zeitstrahl
