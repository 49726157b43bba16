// SPDX-License-Identifier: Apache-2.0
#include <QTest>
#include <QWidget>
#include <optional>
#include <string>
#include <vector>
