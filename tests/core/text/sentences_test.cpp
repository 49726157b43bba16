// SPDX-License-Identifier: Apache-2.0
#include "core/text/sentence.h"

#include <QTest>

using namespace zeitstrahl;

class SentencesTest : public QObject {
    Q_OBJECT
private slots:
    void splits_data()
    {
        QTest::addColumn<QByteArray>("text"); // | marks where a sentence ends
        const auto row = [](const char *name, const char *text) { QTest::newRow(name) << QByteArray(text); };
        row("two sentences", "Er kam.| Sie ging.");
        row("ordinal goes on", "Er reist am 3. Mai nach Rom.| Dort bleibt er.");
        row("year ends", "Das war 2014.| Danach nicht mehr.");
        row("abbreviation", "Der Kanzler, z. B. in Rom, und Dr. Kohl kamen.| Ende.");
        row("initial", "Präsident George W. Bush kam.| Er blieb.");
        row("clock", "Um 20.30 Uhr traf er ein.| Dann aß er.");
        row("closing quote", "„Ich komme.“| Dann ging er.");
        row("question inside", "„Kommt er?“, fragte sie.| Nein.");
        row("paragraph ends", "Eine Überschrift|\n\nDer erste Satz.");
        row("web address", "Lesen Sie dw.com heute.| Ja.");
        row("end of text", "Ohne Punkt");
    }

    void splits()
    {
        QFETCH(QByteArray, text);
        const std::string expected = text.toStdString();
        std::string plain;
        std::vector<std::size_t> ends;
        for (const char c : expected)
            c == '|' ? ends.push_back(plain.size()) : plain.push_back(c);
        ends.push_back(plain.size());
        const auto tokens = tokenise(plain);
        const auto found =
            sentences(plain, tokens, [](std::string_view w) { return w == "Dr" || w == "z" || w == "B"; });
        std::vector<std::size_t> foundEnds;
        for (const Sentence &sentence : found)
            foundEnds.push_back(sentence.span.end.value);
        QCOMPARE(foundEnds, ends);
    }

    void cutsWhatIsNoSentence()
    {
        std::string endless;
        for (std::uint32_t i = 0; i < 5 * maxSentenceTokens; ++i)
            endless += "und ";
        const auto found = sentences(endless, tokenise(endless), [](std::string_view) { return false; });
        QCOMPARE(found.size(), 5u);
        QCOMPARE(found.back().span.end.value, std::uint32_t(endless.size() - 1));
    }
};

QTEST_APPLESS_MAIN(SentencesTest)
#include "sentences_test.moc"
