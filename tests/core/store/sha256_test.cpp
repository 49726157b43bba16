// SPDX-License-Identifier: Apache-2.0
#include "core/store/sha256.h"

#include <QTest>

using namespace zeitstrahl;

class Sha256Test : public QObject {
    Q_OBJECT
private slots:
    /// Of FIPS 180-4 and around the ends of blocks, as coreutils' sha256sum computes them.
    void sums_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("sum");
        QTest::newRow("nothing") << QByteArray{}
                                 << QByteArray{"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"};
        QTest::newRow("abc") << QByteArray{"abc"}
                             << QByteArray{"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"};
        QTest::newRow("two blocks") << QByteArray{"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"}
                                    << QByteArray{
                                           "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"};
        QTest::newRow("million") << QByteArray(1'000'000, 'a')
                                 << QByteArray{"cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"};
    }
    void sums()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, sum);
        QCOMPARE(QByteArray::fromStdString(Sha256{}.add(text.toStdString()).hex()), sum);
        Sha256 pieces;
        for (int at = 0; at < text.size(); at += 37)
            pieces.add(text.mid(at, 37).toStdString());
        QCOMPARE(QByteArray::fromStdString(pieces.hex()), sum);
    }

    void fieldsDoNotRunTogether()
    {
        QVERIFY(Sha256{}.addField("ab").addField("c").hex() != Sha256{}.addField("a").addField("bc").hex());
    }
};

QTEST_APPLESS_MAIN(Sha256Test)
#include "sha256_test.moc"
