// SPDX-License-Identifier: Apache-2.0
#include "core/text/encoding.h"

#include <QTest>

using namespace zeitstrahl;
using namespace std::string_literals;

static const std::string gruesse =
    "„Grüße“ aus Köln an der Straße, sagte er – ganz öffentlich und für alle hörbar.";

class EncodingTest : public QObject {
    Q_OBJECT

    static std::string utf16(bool bigEndian)
    {
        std::string bytes;
        for (const QChar c : QString::fromStdString(gruesse)) {
            const char high = char(c.unicode() >> 8), low = char(c.unicode() & 0xFF);
            bytes += bigEndian ? high : low;
            bytes += bigEndian ? low : high;
        }
        return bytes;
    }

    static std::string windows1252()
    {
        std::string bytes;
        for (const QChar c : QString::fromStdString(gruesse))
            bytes += c == QChar(0x201E) ? '\x84'
                : c == QChar(0x201C)    ? '\x93'
                : c == QChar(0x2013)    ? '\x96'
                                        : c.toLatin1();
        return bytes;
    }

private slots:
    void reads_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<std::string>("declared");
        QTest::addColumn<std::string>("encoding");
        QTest::newRow("UTF-8") << gruesse << ""s
                               << "UTF-8"s;
        QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + gruesse << ""s
                                         << "UTF-8"s;
        QTest::newRow("UTF-8 called Latin-1") << gruesse << "iso-8859-1"s
                                              << "UTF-8"s;
        QTest::newRow("UTF-16LE with mark") << "\xFF\xFE" + utf16(false) << ""s
                                            << "UTF-16LE"s;
        QTest::newRow("UTF-16BE with mark") << "\xFE\xFF" + utf16(true) << ""s
                                            << "UTF-16BE"s;
        QTest::newRow("UTF-16LE without") << utf16(false) << ""s
                                          << "UTF-16LE"s;
        QTest::newRow("UTF-16BE without") << utf16(true) << ""s
                                          << "UTF-16BE"s;
        QTest::newRow("windows-1252 declared") << windows1252() << "windows-1252"s
                                               << "windows-1252"s;
        QTest::newRow("windows-1252 called Latin-1") << windows1252() << "ISO-8859-1"s
                                                     << "windows-1252"s;
        QTest::newRow("windows-1252 called UTF-8") << windows1252() << "utf-8"s
                                                   << "windows-1252"s;
        QTest::newRow("windows-1252 undeclared") << windows1252() << ""s
                                                 << "windows-1252"s;
        QTest::newRow("declared as nonsense") << windows1252() << "klingon"s
                                              << "windows-1252"s;
    }
    void reads()
    {
        QFETCH(std::string, bytes);
        QFETCH(std::string, declared);
        QFETCH(std::string, encoding);
        const auto plain = plainText(bytes, declared);
        QVERIFY(plain);
        QCOMPARE(plain->text, gruesse);
        QCOMPARE(plain->encoding, encoding);
    }

    void looksWhereTheLettersAre()
    {
        const std::string ascii(200000, '-');
        const std::string russian =
            "\xCF\xF0\xE5\xE7\xE8\xE4\xE5\xED\xF2 \xD0\xEE\xF1\xF1\xE8\xE8 "
            "\xE2\xF1\xF2\xF0\xE5\xF2\xE8\xEB\xF1\xFF \xF1 \xEA\xE0\xED\xF6\xEB\xE5\xF0\xEE\xEC";
        const auto plain = plainText(ascii + " " + russian);
        QVERIFY(plain);
        QCOMPARE(plain->text.substr(ascii.size() + 1), "Президент России встретился с канцлером"s);
    }

    void tidies_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<std::string>("text");
        QTest::newRow("CRLF") << "eins\r\nzwei\rdrei\n"s
                              << "eins\nzwei\ndrei\n"s;
        QTest::newRow("NFD umlaut") << "Mu\xCC\x88nchen"s
                                    << "München"s;
        QTest::newRow("soft hyphen") << "Gipfel\xC2\xADtreffen"s
                                     << "Gipfeltreffen"s;
        QTest::newRow("zero width space and bidi marks") << "\xE2\x80\x8EGipfel\xE2\x80\x8Btreffen\xE2\x80\xAC"s
                                                         << "Gipfeltreffen"s;
        QTest::newRow("no-break space stays") << "3.\xC2\xA0Mai"s
                                              << "3.\xC2\xA0Mai"s;
        QTest::newRow("stray control character")
            << "Gipfel\x07 " + std::string(300, 'x') << "Gipfel  " + std::string(300, 'x');
        QTest::newRow("line separator") << "eins\xE2\x80\xA8zwei"s
                                        << "eins\nzwei"s;
        QTest::newRow("one broken character in much UTF-8") << "äöüäöüäöüäöüäöü \xFF Ende"
                + std::string(200, 'x') << "äöüäöüäöüäöüäöü \xEF\xBF\xBD Ende" + std::string(200, 'x');
    }
    void tidies()
    {
        QFETCH(std::string, bytes);
        QFETCH(std::string, text);
        const auto plain = plainText(bytes);
        QVERIFY(plain);
        QCOMPARE(plain->text, text);
    }

    void refuses_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<Fault>("fault");
        QTest::newRow("nothing") << ""s << Fault::FileEmpty;
        QTest::newRow("white space") << " \r\n\t\n"s << Fault::FileEmpty;
        QTest::newRow("only a mark") << "\xEF\xBB\xBF\n"s << Fault::FileEmpty;
        QTest::newRow("only invisible marks") << "\xC2\xAD\xE2\x80\x8B"s << Fault::FileEmpty;
        QTest::newRow("PNG") << "\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\x10"s << Fault::FileBinary;
        QTest::newRow("zeros in a text") << "Text\0\0Text"s << Fault::FileBinary;
        QTest::newRow("control characters") << "\x01\x02\x03 Text \x04\x05"s << Fault::FileBinary;
        QTest::newRow("UTF-16 cut to pieces") << "\xFF\xFE\xD8\xDB\xD8\xDB\x41\x00\xD8\xDB"s << Fault::FileEncoding;
        std::string noise;
        for (std::uint32_t n = 1; noise.size() < 500; n = n * 1664525 + 1013904223)
            noise += char(0x80 | n >> 25);
        QTest::newRow("noise beyond ASCII") << noise << Fault::FileEncoding;
    }
    void refuses()
    {
        QFETCH(std::string, bytes);
        QFETCH(Fault, fault);
        const auto plain = plainText(bytes);
        QVERIFY(!plain);
        QCOMPARE(int(plain.error().fault), int(fault));
    }

    void findsDeclaration_data()
    {
        QTest::addColumn<std::string>("html");
        QTest::addColumn<std::string>("charset");
        QTest::newRow("short") << "<head><META charset='windows-1252'>"s
                               << "windows-1252"s;
        QTest::newRow("long") << "<meta http-equiv=Content-Type content=\"text/html; charset=iso-8859-15\">"s
                              << "iso-8859-15"s;
        QTest::newRow("second meta") << "<meta name=a content=b><meta charset=utf-8>"s
                                     << "utf-8"s;
        QTest::newRow("none") << "<meta name=a content=b><p>charset=utf-8</p>"s
                              << ""s;
        QTest::newRow("cut off") << "<meta charset="s
                                 << ""s;
    }
    void findsDeclaration()
    {
        QFETCH(std::string, html);
        QFETCH(std::string, charset);
        QCOMPARE(std::string(declaredCharset(html)), charset);
    }
};

QTEST_APPLESS_MAIN(EncodingTest)
#include "encoding_test.moc"
