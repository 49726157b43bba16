// SPDX-License-Identifier: Apache-2.0
#include "ui/workplace.h"
#include "ui/strings.h"

#include <QStandardPaths>

namespace zeitstrahl {

static std::string userName()
{
    const QString login = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return login.toStdString();
}

static std::chrono::sys_seconds now()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

Workplace thisWorkplace()
{
    const QString state = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return {{userName(), now}, toPath(state + QStringLiteral("/backups"))};
}

} // namespace zeitstrahl
