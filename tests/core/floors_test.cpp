// SPDX-License-Identifier: Apache-2.0
// Nothing includes from a floor above, and rooms on one floor do not know each other.
#include "build_paths.h"
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

class FloorsTest : public QObject {
    Q_OBJECT

    /// From the ground up. `core` stands for the files right below core/.
    static int floorOf(const QString &room)
    {
        static const QList<QStringList> floors{{"text", "time"}, {"language"}, {"tagger"}, {"meetings"},
            {"store", "timeline"}, {"export", "core"}, {"ui"}, {"app"}};
        for (int i = 0; i < floors.size(); ++i)
            if (floors[i].contains(room))
                return i;
        return -1;
    }

    static QString roomOf(const QString &path)
    {
        const QStringList parts = path.split('/');
        if (parts[0] != "core")
            return parts[0];
        return parts.size() > 2 ? parts[1] : QString("core");
    }

    static bool mayInclude(const QString &room, const QString &other)
    {
        if (room == other || other == "core")
            return true; // core/resources.h lies on the ground, whatever its folder
        if ((room == "text" && other == "time") || (room == "time" && other == "text"))
            return room == "text"; // an article has a day; days know no text
        return floorOf(other) < floorOf(room);
    }

private slots:
    void includesPointDown()
    {
        static const QRegularExpression include(
            "^#include \"([a-z_]+/[^\"]+)\"", QRegularExpression::MultilineOption);
        int seen = 0;
        for (const QString &top : {QString("core"), QString("ui"), QString("app")}) {
            QDirIterator files(SOURCE_DIR "/" + top, {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = QDir(SOURCE_DIR).relativeFilePath(files.next());
                QFile file(files.filePath());
                QVERIFY(file.open(QIODevice::ReadOnly));
                auto matches = include.globalMatch(QString::fromUtf8(file.readAll()));
                while (matches.hasNext()) {
                    const QString other = matches.next().captured(1);
                    ++seen;
                    QVERIFY2(floorOf(roomOf(other)) >= 0,
                        qPrintable(path + " includes " + other + ", a room that no floor has"));
                    QVERIFY2(mayInclude(roomOf(path), roomOf(other)), qPrintable(path + " includes " + other));
                }
            }
        }
        QVERIFY(seen > 100);
    }

    void coreHasNoQt()
    {
        QDirIterator files(SOURCE_DIR "/core", {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("#include <Q"), qPrintable(file.fileName()));
        }
    }
};

QTEST_APPLESS_MAIN(FloorsTest)
#include "floors_test.moc"
