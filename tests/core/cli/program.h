// SPDX-License-Identifier: Apache-2.0
// Runs the real zeitstrahl-cli.
#pragma once
#include "build_paths.h"
#include <QProcess>

struct Outcome {
    int status;
    QString out, err;
};

inline Outcome cli(const QStringList &arguments)
{
    QProcess process;
    process.start(CLI, arguments);
    process.waitForFinished();
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}
