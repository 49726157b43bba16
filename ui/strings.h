// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QFileInfo>
#include <QString>

#include <filesystem>
#include <string>
#include <string_view>

namespace zeitstrahl {

inline QString qt(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

inline QString fileName(const std::filesystem::path &path)
{
    return QFileInfo(path).fileName();
}
inline QString filePath(const std::filesystem::path &path)
{
    return QFileInfo(path).filePath();
}
inline std::filesystem::path toPath(const QString &path)
{
    return QFileInfo(path).filesystemFilePath();
}

} // namespace zeitstrahl
