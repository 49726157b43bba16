// SPDX-License-Identifier: Apache-2.0
#include "core/text/article_reader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace zeitstrahl;
using namespace std::string_literals;

class ArticleFilesTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    std::filesystem::path write(const char *name, const QByteArray &bytes)
    {
        QFile file{folder_.filePath(name)};
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName().toStdString();
    }

    static void compare(const Result<Article> &article, const std::filesystem::path &path, Fault fault)
    {
        QVERIFY(!article);
        QCOMPARE(int(article.error().fault), int(fault));
        QCOMPARE(article.error().where, path.string());
    }

private slots:
    void namesWhatIsWrong()
    {
        const std::filesystem::path missing = folder_.filePath("missing.txt").toStdString();
        compare(readArticle(missing), missing, Fault::FileMissing);
        const std::filesystem::path folder = folder_.path().toStdString();
        compare(readArticle(folder), folder, Fault::FileIsFolder);
        const auto empty = write("empty.txt", "");
        compare(readArticle(empty), empty, Fault::FileEmpty);
        const auto blank = write("blank.txt", " \n\n");
        compare(readArticle(blank), blank, Fault::FileEmpty);
        const auto wordless = write("wordless.html", "<html><body><script>x()</script></body></html>");
        compare(readArticle(wordless), wordless, Fault::FileEmpty);
        const auto picture = write("picture.png", QByteArray::fromHex("89504e470d0a1a0a0000000d49484452"));
        compare(readArticle(picture), picture, Fault::FileBinary);
        const auto strange = write("strange.txt", QByteArray::fromHex("fffed8dbd8db4100d8db"));
        compare(readArticle(strange), strange, Fault::FileEncoding);
        // Readable by nobody, root included.
        const std::filesystem::path memory = "/proc/self/mem";
        compare(readArticle(memory), memory, Fault::FileUnreadable);
    }

    void namesTheFileNotThePath()
    {
        const auto article = readArticle(write("gipfel.txt", "Der Gipfel\n\n17.11.2015\n\nText."));
        QVERIFY(article);
        QCOMPARE(article->source, "gipfel.txt"s);
        QVERIFY(encodingNotice(*article).empty());
    }

    void saysHowATextWasRead()
    {
        const auto article = readArticle(write("alt.txt",
            "Der Gipfel von M\xFCnchen\n\nDie Bundeskanzlerin sagte, sie w\xFCrde \x84gern\x93 reisen."));
        QVERIFY(article);
        QCOMPARE(encodingNotice(*article), "alt.txt: is not UTF-8; read as windows-1252"s);
        QVERIFY(article->text.find("„gern“") != std::string::npos);
    }

    void readsPagesAndTexts()
    {
        QCOMPARE(readArticle(write("a.txt", "<!doctype html><p>Text"))->text, "Text"s);
        QCOMPARE(readArticle(write("b.html", "1 < 2 und 3 > 2"))->text, "1 < 2 und 3 > 2"s);
    }
};

QTEST_GUILESS_MAIN(ArticleFilesTest)
#include "article_files_test.moc"
