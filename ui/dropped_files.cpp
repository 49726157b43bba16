// SPDX-License-Identifier: Apache-2.0
#include "ui/dropped_files.h"
#include "ui/strings.h"

#include <QUrl>

namespace zeitstrahl {

std::vector<std::filesystem::path> droppedFiles(const QMimeData *dragged)
{
    std::vector<std::filesystem::path> files;
    for (const QUrl &address : dragged->urls())
        if (address.isLocalFile())
            files.push_back(toPath(address.toLocalFile()));
    return files;
}

QString opening(const Article &article)
{
    constexpr qsizetype longest = 280;
    const QString text = qt(std::string_view(article.text).substr(0, 4 * longest)).simplified();
    return text.size() <= longest ? text : text.left(text.lastIndexOf(u' ', longest)) + QStringLiteral(" …");
}

} // namespace zeitstrahl
