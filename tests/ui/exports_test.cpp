// SPDX-License-Identifier: Apache-2.0
#include "core/language/display.h"
#include "tests/core/timeline/sample_events.h"
#include "ui/exports.h"

#include <QBuffer>
#include <QImage>
#include <QPdfWriter>
#include <QTest>

using namespace zeitstrahl;

class ExportsTest : public QObject {
    Q_OBJECT

    static QByteArray bytes(ExportFormat format, const PictureLook &look = {})
    {
        return QByteArray::fromStdString(exported(sampleEvents(), format, displayWords("de"), look));
    }

private slots:
    void theNameTellsTheFormat()
    {
        QCOMPARE(exportFormat("/a.b/Treffen.PDF"), std::optional(ExportFormat::Pdf));
        QCOMPARE(exportFormat("t.json"), std::optional(ExportFormat::Json));
        QVERIFY(!exportFormat("t.gif") && !exportFormat("svg"));
        for (const QString &filter : exportFilters().split(";;")) {
            const QString suffix = filter.mid(filter.indexOf("*.")).chopped(1);
            QVERIFY2(exportFormat("t" + suffix.mid(1)), qPrintable(filter));
        }
    }
    void eachFormatBeginsAsItShould()
    {
        QVERIFY(bytes(ExportFormat::Svg).contains("<svg "));
        QVERIFY(bytes(ExportFormat::Csv).startsWith("id,first"));
        QVERIFY(bytes(ExportFormat::Ics).startsWith("BEGIN:VCALENDAR"));
        QVERIFY(bytes(ExportFormat::Json).startsWith("[\n{"));
    }
    void picturesStandAsTheReaderArrangedThem()
    {
        PictureLook look{{GroupBy::Person}, {}};
        look.grouping.pinned = {{"Obama"}};
        look.grouping.collapsed = {{"Putin"}};
        const QByteArray people = bytes(ExportFormat::Svg, look);
        QVERIFY(!people.contains("lane-visits"));
        QVERIFY(people.contains("id=\"lane-Obama\""));
        QVERIFY(people.indexOf("lane-Obama") < people.indexOf("lane-Hollande"));
        look.grouping.collapsed.clear();
        QVERIFY(people.size() < bytes(ExportFormat::Svg, look).size());
        for (const ExportFormat format : {ExportFormat::Pdf, ExportFormat::Png})
            QVERIFY(bytes(format, look) != bytes(format));
    }
    void whatTheFilterLeavesOutIsDim()
    {
        const PictureLook planned{{}, {.statuses = {MeetingStatus::Planned}}};
        QVERIFY(!bytes(ExportFormat::Svg).contains("opacity=\"0.3\""));
        const QByteArray picture = bytes(ExportFormat::Svg, planned);
        QVERIFY(picture.contains("opacity=\"0.3\""));
        QVERIFY(picture.contains("passen zum Filter"));
        QCOMPARE(bytes(ExportFormat::Csv, planned), bytes(ExportFormat::Csv));
    }
    void aPdfIsOnePageOfTheScenesSizeWithRealText()
    {
        const QByteArray pdf = bytes(ExportFormat::Pdf);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("/MediaBox [0 0 960")); // 1280 CSS pixels in points
        QVERIFY(pdf.contains("/Count 1"));
        QVERIFY(pdf.contains("/Font")); // not outlines, not an image
    }
    void aPngHasTwoDotsForEachPixel()
    {
        QImage image;
        QVERIFY(image.loadFromData(bytes(ExportFormat::Png), "PNG"));
        QCOMPARE(image.width(), 2560);
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 3)
            for (int x = 0; x < image.width(); x += 3)
                colours.insert(image.pixel(x, y));
        QVERIFY(colours.size() > 20);
    }
    void printsOntoOnePage()
    {
        QByteArray paper;
        QBuffer buffer(&paper);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        {
            QPdfWriter page(&buffer);
            page.setPageSize(QPageSize(QPageSize::A4));
            page.setPageOrientation(QPageLayout::Landscape);
            print(sampleEvents(), displayWords("de"), {}, page);
        }
        QVERIFY(paper.contains("/Count 1"));
        QVERIFY(paper.size() > 5000);
    }
};

QTEST_MAIN(ExportsTest)
#include "exports_test.moc"
