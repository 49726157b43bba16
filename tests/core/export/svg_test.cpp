// SPDX-License-Identifier: Apache-2.0
#include "core/export/svg.h"
#include "core/export/xml.h"
#include "core/language/display.h"
#include "core/timeline/text_width.h"
#include "tests/core/timeline/sample_events.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

#include <clocale>
#include <limits>

using namespace zeitstrahl;

static std::vector<Event> eventsWithIds()
{
    std::vector<Event> events = sampleEvents();
    for (std::size_t i = 0; i < events.size(); ++i)
        events[i].id = realId(i);
    return events;
}

static std::string picture(const std::vector<Event> &events, const Style &style = lightStyle())
{
    SceneOptions options;
    options.words = &displayWords("de");
    return svg(makeScene(events, options, builtInTextWidth), style);
}

class SvgTest : public QObject {
    Q_OBJECT
private slots:
    void isWellFormedAndItsIdsAreUnique_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("plain") << "Hollande sucht Verbündete";
        QTest::newRow("markup") << "</text><script>alert('1')</script> & \"quoted\" ]]> <!-- ";
        QTest::newRow("control characters") << QString::fromUtf16(u"a\u0001b\u001fc\u007f\u0085\ufffe") + QChar(0);
        QTest::newRow("beyond the BMP") << QString::fromUtf8("😀 𝒳 習近平 مرحبا");
        QTest::newRow("entities") << "&lt; &#0; &nbsp; %s {when}";
    }
    void isWellFormedAndItsIdsAreUnique()
    {
        QFETCH(QString, title);
        std::vector<Event> events = eventsWithIds();
        for (Event &event : events) {
            event.articleTitle = title.toStdString() + "\xff\xc3";
            event.participants.front().name = event.articleTitle;
            event.place = Named{event.articleTitle, {}};
        }
        const std::string bytes = picture(events);
        QXmlStreamReader xml(QByteArray::fromStdString(bytes));
        QSet<QString> ids;
        int scripts = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QString id = xml.attributes().value("id").toString();
            QVERIFY2(id.isEmpty() || !ids.contains(id), qPrintable(id));
            ids.insert(id);
            scripts += xml.name() == u"script";
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(scripts, 0);
    }
    void hasALayerALaneAndAnEventForEach()
    {
        const QString text = QString::fromStdString(picture(eventsWithIds()));
        for (const char *id :
            {"heading", "weekends", "axis", "lanes", "source", "lane-phone", "lane-visits", "lane-summits"})
            QCOMPARE(text.count("<g id=\"" + QString(id) + "\""), 1);
        for (const Event &event : eventsWithIds())
            QCOMPARE(text.count("<g id=\"event-" + QString::fromStdString(event.id.text) + "\""), 1);
        QVERIFY(text.contains("viewBox=\"0 0 1280 "));
        QVERIFY(text.contains("<title>Hollande sucht Verbündete</title>\n<desc>12 Treffen aus 1 Artikel"));
        QVERIFY(text.contains(">Hollande bei Obama, Washington</text>"));
        QVERIFY(text.contains("<title>Besuch: Hollande bei Obama, Washington. Di 24. November 2015"));
        QVERIFY(text.contains("text-decoration=\"line-through\">Rohani bei Hollande, Paris"));
    }
    void foldsHaveIdsToo()
    {
        const QString text = QString::fromStdString(picture(randomEvents(5000, 3, 1)));
        QVERIFY(text.count("<g id=\"fold-visits-") > 10);
    }
    void referencesOnlyFadesThatItDefines()
    {
        const QString text = QString::fromStdString(picture(randomEvents(200, 1, 1)));
        static const auto after = [](const QString &whole, const QString &lead) {
            QSet<QString> found;
            for (qsizetype at = 0; (at = whole.indexOf(lead, at)) >= 0;) {
                at += lead.size();
                found.insert(whole.mid(at, whole.indexOf(QRegularExpression("[\")]"), at) - at));
            }
            return found;
        };
        const QSet<QString> used = after(text, "url(#"), defined = after(text, "<linearGradient id=\"");
        QVERIFY(!used.isEmpty());
        QCOMPARE(used, defined);
    }
    void isTheSameBytesEveryTimeAndInEveryLocale()
    {
        const std::string before = picture(sampleEvents());
        const char *locale = std::setlocale(LC_ALL, "de_DE.UTF-8");
        const std::string after = picture(sampleEvents());
        if (locale)
            std::setlocale(LC_ALL, "C");
        QCOMPARE(before, after);
        QVERIFY(picture(sampleEvents(), darkStyle()) != before);
    }
    void numbersHaveTwoDecimalsAtMost_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << 12.0 << "12";
        QTest::newRow("half") << 12.5 << "12.5";
        QTest::newRow("rounded") << 0.126 << "0.13";
        QTest::newRow("negative") << -0.055 << "-0.06";
        QTest::newRow("no minus zero") << -0.001 << "0";
        QTest::newRow("no exponent") << 1e9 << "1000000000";
        QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << "0";
    }
    void numbersHaveTwoDecimalsAtMost()
    {
        QFETCH(double, value);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(decimal(value)), text);
    }
};

QTEST_APPLESS_MAIN(SvgTest)
#include "svg_test.moc"
