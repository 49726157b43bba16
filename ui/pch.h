// SPDX-License-Identifier: Apache-2.0
// What nearly every file of ui includes; small on purpose.
#include <QString>
#include <QWidget>
#include <algorithm>
#include <optional>
#include <string>
#include <vector>
