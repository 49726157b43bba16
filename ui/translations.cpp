// SPDX-License-Identifier: Apache-2.0
#include "ui/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace zeitstrahl {

static bool load(QCoreApplication &program, const QString &name, const QString &folder, const QString &language)
{
    auto *translator = new QTranslator(&program);
    return translator->load(name + u'_' + language, folder) && program.installTranslator(translator);
}

const DisplayWords &speak(QCoreApplication &program, const QLocale &locale)
{
    const bool german = locale.uiLanguages().value(0).startsWith(QLatin1String("de"));
    const QString language = german ? QStringLiteral("de") : QStringLiteral("en");
    if (german)
        load(program, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath), language);
    load(program, QStringLiteral("zeitstrahl"), QStringLiteral(":/translations"), language);
    return displayWords(language.toStdString());
}

} // namespace zeitstrahl
