// SPDX-License-Identifier: Apache-2.0
#include "ui/main_window.h"
#include "ui/outlined_style.h"
#include "ui/palette.h"
#include "ui/session.h"
#include "ui/strings.h"
#include "ui/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

using namespace zeitstrahl;

static std::vector<std::filesystem::path> files(const QStringList &names)
{
    std::vector<std::filesystem::path> paths;
    for (const QString &name : names)
        paths.push_back(toPath(name));
    return paths;
}

int main(int argc, char *argv[])
{
    QApplication program(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("zeitstrahl"));
    QApplication::setApplicationName(QStringLiteral("zeitstrahl"));
    QApplication::setApplicationDisplayName(QStringLiteral("Zeitstrahl"));
    QApplication::setApplicationVersion(QStringLiteral(ZEITSTRAHL_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.zeitstrahl.Zeitstrahl"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/zeitstrahl.svg")));
    QApplication::setStyle(new OutlinedStyle);
    QApplication::setPalette(dialogPalette(QApplication::palette()));
    const DisplayWords &words = speak(program, QLocale());

    QCommandLineParser options;
    options.setApplicationDescription(
        QApplication::translate("Program", "Turns news articles into a timeline of diplomatic meetings."));
    options.addHelpOption();
    options.addVersionOption();
    const QCommandLineOption showExamples(
        QStringLiteral("examples"), QApplication::translate("Program", "Start with the example articles."));
    options.addOption(showExamples);
    options.addPositionalArgument(QStringLiteral("files"),
        QApplication::translate("Program", "Articles to import, or a timeline (*.zeitstrahl) to open."),
        QStringLiteral("[files…]"));
    options.process(program);

    const Workplace workplace = thisWorkplace();
    auto untitled = TimelineFile::untitled(workplace.editor);
    if (!untitled) {
        qCritical("%s", sentence(untitled.error()).c_str());
        return 1;
    }
    Session session(std::move(*untitled), workplace);
    MainWindow window(session, words);
    window.show();
    window.take(files(options.positionalArguments()));
    if (options.isSet(showExamples))
        window.showExamples();
    return program.exec();
}
