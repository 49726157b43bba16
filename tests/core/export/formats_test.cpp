// SPDX-License-Identifier: Apache-2.0
#include "core/export/csv.h"
#include "core/export/ics.h"
#include "core/export/json.h"
#include "core/export/valid_text.h"
#include "tests/core/timeline/sample_events.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace zeitstrahl;

/// The events as files for other programs, read back as those programs would.
class FormatsTest : public QObject {
    Q_OBJECT

    static Event hostile(const char *text)
    {
        Event event = meeting("x1", MeetingKind::Meeting040, MeetingStatus::Planned, {text, "B"}, text,
            {onDay("2015-11-23"), onDay("2015-11-24")});
        event.articleTitle = event.evidence = event.note = text;
        return event;
    }
    /// Fields of one RFC 4180 record and where the next begins.
    static QStringList record(const QByteArray &csv, qsizetype &at)
    {
        QStringList fields;
        QByteArray field;
        for (bool inside = false; at < csv.size(); ++at) {
            const char c = csv[at];
            if (c == '"' && inside && at + 1 < csv.size() && csv[at + 1] == '"')
                field += csv[++at];
            else if (c == '"')
                inside = !inside;
            else if (inside || (c != ',' && c != '\r'))
                field += c;
            else {
                fields << QString::fromUtf8(std::exchange(field, {}));
                if (c == '\r') {
                    at += 2;
                    break;
                }
            }
        }
        return fields;
    }
    static QMap<QString, QString> rowOf(const Event &event)
    {
        const QByteArray table = QByteArray::fromStdString(csv({&event, 1}));
        qsizetype at = 0;
        const QStringList names = record(table, at), fields = record(table, at);
        QMap<QString, QString> row;
        for (qsizetype i = 0; i < std::min(names.size(), fields.size()); ++i)
            row[names[i]] = fields[i];
        return at == table.size() && names.size() == fields.size() ? row : QMap<QString, QString>();
    }
    static QByteArrayList unfolded(const std::string &ics)
    {
        return QByteArray::fromStdString(ics).replace("\r\n ", "").split('\n');
    }

private slots:
    void aTableReadsBack()
    {
        const auto row = rowOf(sampleEvents()[2]);
        QCOMPARE(row["id"], QString("e3"));
        QCOMPARE(row["first"], QString("2015-11-24"));
        QCOMPARE(row["date"], QString("2015-11-24"));
        QCOMPARE(row["kind"], QString("042"));
        QCOMPARE(row["status"], QString("planned"));
        QCOMPARE(row["participants"], QString("Hollande; Obama"));
        QCOMPARE(row["place"], QString("Washington"));
    }
    void fieldsKeepWhatStandsInThem_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("field");
        QTest::newRow("comma and quotes") << QByteArray("a, \"b\"; c") << "a, \"b\"; c";
        QTest::newRow("lines") << QByteArray("a\r\nb\rc\n") << "a\nb\nc\n";
        QTest::newRow("formula") << QByteArray("=HYPERLINK(\"http://x\")") << "'=HYPERLINK(\"http://x\")";
        QTest::newRow("command") << QByteArray("@SUM(1)") << "'@SUM(1)";
        QTest::newRow("plus") << QByteArray("+49 30") << "'+49 30";
        QTest::newRow("minus behind a space") << QByteArray(" -1") << "' -1";
        QTest::newRow("tab") << QByteArray("\t=1") << "'\t=1";
        QTest::newRow("broken bytes") << QByteArray("a\xff\x01z") << QString::fromUtf8("a\xEF\xBF\xBDz");
    }
    void fieldsKeepWhatStandsInThem()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, field);
        const auto row = rowOf(hostile(text.constData()));
        for (const char *column : {"place", "article", "sentence", "note"})
            QCOMPARE(row[column], field);
    }
    void aCalendarSaysWhenAndWho()
    {
        const QByteArrayList lines = unfolded(ics(sampleEvents(), displayWords("de")));
        QCOMPARE(lines.first(), QByteArray("BEGIN:VCALENDAR\r"));
        QCOMPARE(lines.count("BEGIN:VEVENT\r"), 12);
        for (const char *line :
            {"DTSTART;VALUE=DATE:20151124\r", "DTEND;VALUE=DATE:20151125\r", "UID:e3@zeitstrahl\r",
                "SUMMARY:Besuch: Hollande bei Obama\\, Washington\r", "LOCATION:Washington\r", "STATUS:TENTATIVE\r",
                "STATUS:CANCELLED\r", "CATEGORIES:Besuche\r", "URL:https://p.dw.com/p/1H7NK\r"})
            QVERIFY2(lines.contains(line), line);
        QCOMPARE(ics(sampleEvents(), displayWords("de")), ics(sampleEvents(), displayWords("de")));
    }
    void calendarLinesAreFoldedAndEscaped()
    {
        const Event event =
            hostile("Ä;ö,ü\\\nEND:VCALENDAR\r\nBEGIN:VALARM ääääääääääääääääääääääääääääääääääääääääää");
        const std::string text = ics({&event, 1}, displayWords("de"));
        for (const QByteArray &line : QByteArray::fromStdString(text).split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData()); // with its carriage return
            QVERIFY2(QString::fromUtf8(line).toUtf8() == line && !line.contains("\xEF\xBF\xBD"), line.constData());
        }
        const QByteArrayList lines = unfolded(text);
        QCOMPARE(lines.count("END:VCALENDAR\r"), 1);
        QVERIFY(!lines.contains("BEGIN:VALARM\r"));
        QVERIFY(text.find("Ä\\;ö\\,ü\\\\\\nEND") != std::string::npos);
    }
    void calendarsEndWhereTheirYearsDo()
    {
        std::vector<Event> events{hostile("a"), hostile("b"), hostile("c")};
        events[0].date->resolution.period = singleDay(Day(date::year(-43) / 3 / 15));
        events[1].date->resolution.period = singleDay(Day(date::year(12000) / 1 / 1));
        events[2].date.reset();
        QVERIFY(ics(events, displayWords("en")).find("VEVENT") == std::string::npos);
        QCOMPARE(rowOf(events[0])["first"], QString("-0043-03-15"));
    }
    void jsonReadsBack()
    {
        std::vector<Event> events = sampleEvents();
        events.push_back(hostile("a\xff\"\\\n"));
        events.back().date.reset();
        const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(json(events)));
        QCOMPARE(document.array().size(), 13);
        const QJsonObject third = document.array()[2].toObject();
        QCOMPARE(third["id"].toString(), QString("e3"));
        QCOMPARE(third["date"].toObject()["first"].toString(), QString("2015-11-24"));
        QCOMPARE(third["date"].toObject()["check"].toString(), QString("confirmed"));
        QCOMPARE(third["participants"].toArray()[1].toString(), QString("Obama"));
        QVERIFY(document.array()[12].toObject()["date"].isNull());
        QCOMPARE(QJsonDocument::fromJson(QByteArray::fromStdString(json({}))).array().size(), 0);
    }
};

QTEST_APPLESS_MAIN(FormatsTest)
#include "formats_test.moc"
