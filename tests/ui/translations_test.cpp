// SPDX-License-Identifier: Apache-2.0
#include "build_paths.h"
#include "sample_session.h"
#include "ui/fault_text.h"
#include "ui/main_window.h"
#include "ui/translations.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLibraryInfo>
#include <QMenuBar>
#include <QProcess>
#include <QPushButton>
#include <QTest>
#include <QXmlStreamReader>

using namespace zeitstrahl;

class TranslationsTest : public QObject {
    Q_OBJECT
private slots:
    void everyStringIsTranslated_data();
    void everyStringIsTranslated();
    void windowSpeaksGerman();
    void faultsAreDifferentSentences();
};

void TranslationsTest::everyStringIsTranslated_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("de") << QStringList();
    QTest::newRow("en") << QStringList{"-pluralonly"};
}

/// Collects the strings of the sources anew into a copy: what is new or was never translated is unfinished there.
void TranslationsTest::everyStringIsTranslated()
{
    QFETCH(QStringList, options);
    const QString source = QStringLiteral(SOURCE_DIR);
    const QString name = QStringLiteral("/zeitstrahl_%1.ts").arg(QLatin1String(QTest::currentDataTag()));
    QTemporaryDir folder;
    QVERIFY(QFile::copy(source + "/resources/translations" + name, folder.filePath(name.mid(1))));
    QStringList arguments{"-silent", "-no-obsolete", "-I", source};
    for (const QString &part : {QStringLiteral("/ui"), QStringLiteral("/app/desktop")})
        for (const QFileInfo &file : QDir(source + part).entryInfoList({"*.cpp", "*.h"}, QDir::Files))
            arguments << file.filePath();
    arguments << options << "-ts" << folder.path() + name;
    QProcess lupdate;
    lupdate.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + "/lupdate", arguments);
    QVERIFY(lupdate.waitForFinished(60000));
    QCOMPARE(lupdate.exitCode(), 0);

    QFile file(folder.path() + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString text;
    int translated = 0;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            if (xml.name() == u"source")
                text = xml.readElementText();
            else if (xml.name() == u"translation") {
                QVERIFY2(!xml.attributes().hasAttribute("type"), qPrintable("not translated: " + text));
                ++translated;
            }
        }
    QCOMPARE(xml.errorString(), QString());
    QVERIFY(translated > 0);
}

void TranslationsTest::windowSpeaksGerman()
{
    QTemporaryDir folder;
    sample::keepSettingsIn(folder);
    const DisplayWords &words = speak(*qApp, QLocale("de_AT"));
    QCOMPARE(words.language, std::string("de"));
    Session session(std::move(*TimelineFile::untitled()));
    MainWindow window(session, words);
    QStringList menus;
    for (const QAction *menu : window.menuBar()->actions())
        menus << menu->text().remove('&');
    QCOMPARE(menus, QStringList({"Datei", "Bearbeiten", "Prüfen", "Ansicht", "Hilfe"}));
    const QDialogButtonBox buttons(QDialogButtonBox::Cancel);
    QCOMPARE(buttons.button(QDialogButtonBox::Cancel)->text().remove('&'), QString("Abbrechen"));
    QCOMPARE(faultText({Fault::FileEmpty, "/tmp/leer.txt", {}}), QString("„leer.txt“ ist leer."));
    QCOMPARE(QCoreApplication::translate("zeitstrahl::MainWindow", "%Ln article(s) imported", "", 3),
        QString("3 Artikel importiert"));
}

void TranslationsTest::faultsAreDifferentSentences()
{
    QStringList sentences;
    for (int fault = int(Fault::FileMissing); fault <= int(Fault::NoSuchThing); ++fault) {
        const QString text = faultText({Fault(fault), "/home/x/a.txt", {}});
        QVERIFY2(text.contains("a.txt") && !text.contains("/home"), qPrintable(text));
        sentences << text;
    }
    QCOMPARE(sentences.removeDuplicates(), 0);
}

QTEST_MAIN(TranslationsTest)
#include "translations_test.moc"
