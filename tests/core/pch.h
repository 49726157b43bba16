// SPDX-License-Identifier: Apache-2.0
#include <QObject>
#include <QTest>
#include <date/date.h>
#include <optional>
#include <string>
#include <vector>
