// SPDX-License-Identifier: Apache-2.0
#include "core/time/zone.h"

#include <QTest>

using namespace zeitstrahl;
using namespace date::literals;

class ZoneTest : public QObject {
    Q_OBJECT
private slots:
    void offsets()
    {
        const auto berlin = [](Day day, int hour, int minute) {
            return offsetText("Europe/Berlin", day, hour, minute);
        };
        QCOMPARE(berlin(2015_y / 11 / 17, 9, 0), std::string("+01:00"));
        QCOMPARE(berlin(2015_y / 7 / 17, 9, 0), std::string("+02:00"));
        QCOMPARE(offsetText("America/New_York", 2015_y / 11 / 17, 9, 0), std::string("-05:00"));
        QCOMPARE(offsetText("Asia/Kolkata", 2015_y / 11 / 17, 9, 0), std::string("+05:30"));
        QCOMPARE(offsetText("UTC", 2015_y / 11 / 17, 9, 0), std::string("+00:00"));
    }

    void aTimeThatIsSkippedHasNone()
    {
        QCOMPARE(offsetText("Europe/Berlin", 2026_y / 3 / 29, 2, 30), std::string());
        QCOMPARE(offsetText("Europe/Berlin", 2026_y / 3 / 29, 3, 0), std::string("+02:00"));
    }

    void aTimeThatComesTwiceIsTheFirst()
    {
        QCOMPARE(offsetText("Europe/Berlin", 2026_y / 10 / 25, 2, 30), std::string("+02:00"));
    }

    void anUnknownZoneHasNone() { QCOMPARE(offsetText("Mars/Olympus", 2015_y / 11 / 17, 9, 0), std::string()); }
};

QTEST_APPLESS_MAIN(ZoneTest)
#include "zone_test.moc"
