// SPDX-License-Identifier: Apache-2.0
#include "ui/examples.h"
#include "core/text/article_reader.h"
#include "ui/strings.h"

#include <QDir>

namespace zeitstrahl {

QList<ArticleImport::Source> exampleArticles()
{
    QList<ArticleImport::Source> sources;
    const QDir folder(QStringLiteral(":/examples"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        if (auto article = articleFromBytes({bytes.data(), std::size_t(bytes.size())}, name.toStdString()))
            sources.push_back({toPath(name), std::move(*article)});
    }
    return sources;
}

} // namespace zeitstrahl
