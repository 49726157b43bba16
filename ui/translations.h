// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/display.h"

class QCoreApplication;
class QLocale;

namespace zeitstrahl {

/// Makes the program speak the locale's language, or English where it can't, its standard buttons included.
/// Returns the words for what core has to say.
const DisplayWords &speak(QCoreApplication &program, const QLocale &locale);

} // namespace zeitstrahl
