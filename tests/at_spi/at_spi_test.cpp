// SPDX-License-Identifier: Apache-2.0
// The timeline as a screen reader meets it: over D-Bus, from another process, on a display of its own.
#include "tests/core/timeline/sample_events.h"
#include "ui/timeline_view.h"

#include <QApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusReply>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace zeitstrahl;

/// An accessible object: the connection's name and the path.
struct Remote {
    QString service, path;
};

/// What the test starts: the timeline in a window.
static int showWindow(int argc, char *argv[])
{
    QApplication program(argc, argv);
    QApplication::setApplicationName("zeitstrahl-under-test");
    TimelineView view;
    std::vector<Event> events = sampleEvents();
    for (std::size_t i = 0; i < events.size(); ++i)
        events[i].id = realId(i + 1);
    view.setDisplayWords(displayWords("de"));
    view.setEvents(std::make_shared<Outline>(outlineOf(events)));
    view.resize(1280, 760);
    view.show();
    view.activateWindow();
    view.setFocus();
    return QApplication::exec();
}

class AtSpiTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QProcess screen_, bus_, window_;
    QProcessEnvironment around_ = QProcessEnvironment::systemEnvironment();
    std::unique_ptr<QDBusConnection> spi_;
    QStringList heard_; ///< "selected /path", "focused /path"

    QString firstLine(QProcess &process)
    {
        QByteArray line;
        while (!line.endsWith('\n') && (process.canReadLine() || process.waitForReadyRead(10000)))
            line += process.readLine();
        return QString::fromUtf8(line).trimmed();
    }
    QDBusMessage ask(
        const Remote &whom, const QString &interface, const QString &what, const QVariantList &with = {})
    {
        QDBusMessage call =
            QDBusMessage::createMethodCall(whom.service, whom.path, "org.a11y.atspi." + interface, what);
        call.setArguments(with);
        return spi_->call(call);
    }
    QString property(const Remote &of, const QString &name)
    {
        QDBusMessage call =
            QDBusMessage::createMethodCall(of.service, of.path, "org.freedesktop.DBus.Properties", "Get");
        call.setArguments({"org.a11y.atspi.Accessible", name});
        return spi_->call(call).arguments().value(0).value<QDBusVariant>().variant().toString();
    }
    QList<Remote> children(const Remote &of)
    {
        QList<Remote> all;
        const QVariant answer = ask(of, "Accessible", "GetChildren").arguments().value(0);
        if (!answer.canConvert<QDBusArgument>())
            return all;
        const auto list = answer.value<QDBusArgument>();
        for (list.beginArray(); !list.atEnd();) {
            QDBusObjectPath path;
            Remote child;
            list.beginStructure();
            list >> child.service >> path;
            list.endStructure();
            child.path = path.path();
            all.append(child);
        }
        return all;
    }
    std::optional<Remote> find(const Remote &below, const QString &name, int depth = 4)
    {
        for (const Remote &child : children(below)) {
            if (property(child, "Name") == name)
                return child;
            if (depth > 0)
                if (const auto found = find(child, name, depth - 1))
                    return found;
        }
        return {};
    }
    bool hasState(const Remote &whom, int state)
    {
        QList<uint> bits;
        ask(whom, "Accessible", "GetState").arguments().value(0).value<QDBusArgument>() >> bits;
        return bits.value(state / 32) >> (state % 32) & 1;
    }
    std::optional<Remote> timeline()
    {
        const Remote desktop{"org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root"};
        const auto program = find(desktop, "zeitstrahl-under-test", 0);
        return program ? find(*program, QString::fromStdString(displayWords("de").picture.title)) : std::nullopt;
    }

private slots:
    void stateChanged(const QDBusMessage &message)
    {
        if (message.arguments().value(1).toInt() == 1)
            heard_.append(message.arguments().value(0).toString() + ' ' + message.path());
    }
    void initTestCase();
    void cleanupTestCase()
    {
        for (QProcess *process : {&window_, &bus_, &screen_}) {
            process->terminate();
            process->waitForFinished(5000);
        }
    }
    void everyEventIsAChildWithAName()
    {
        int events = 0;
        for (const Remote &child : children(*timeline()))
            events += QDBusReply<QString>(ask(child, "Accessible", "GetRoleName")).value() == "list item";
        QCOMPARE(events, 12);
        const auto visit = find(*timeline(), "Hollande bei Obama, Washington");
        QVERIFY(visit);
        QVERIFY(property(*visit, "Description").contains("Di 24. November 2015 · geplant"));
        QCOMPARE(QDBusReply<QString>(ask(*visit, "Accessible", "GetRoleName")).value(), QString("list item"));
    }
    void aHeadingIsAButtonThatCollapsesItsLane()
    {
        constexpr int expanded = 10; // AtspiStateType
        const auto visits = find(*timeline(), "Besuche");
        QVERIFY(visits);
        QVERIFY(hasState(*visits, expanded));
        for (const bool open : {false, true}) {
            QVERIFY(QDBusReply<bool>(ask(*visits, "Action", "DoAction", {0})).value());
            QCOMPARE(hasState(*visits, expanded), open);
        }
    }
    void whatIsPressedIsSelectedFocusedAndTold()
    {
        constexpr int selected = 23, focused = 12; // AtspiStateType
        const auto visit = find(*timeline(), "Hollande bei Putin, Moskau");
        QVERIFY(visit);
        QVERIFY(!hasState(*visit, selected));
        heard_.clear();
        QVERIFY(QDBusReply<bool>(ask(*visit, "Action", "DoAction", {0})).value());
        QTRY_VERIFY(heard_.contains("selected " + visit->path));
        QTRY_VERIFY(heard_.contains("focused " + visit->path));
        QVERIFY(hasState(*visit, selected));
        QVERIFY(hasState(*visit, focused));
    }
};

void AtSpiTest::initTestCase()
{
    around_.insert("XDG_RUNTIME_DIR", folder_.path());
    screen_.start("Xvfb", {"-displayfd", "1", "-screen", "0", "1400x900x24", "-nolisten", "tcp"});
    const QString display = firstLine(screen_);
    QVERIFY2(!display.isEmpty(), "Xvfb does not start");
    around_.insert("DISPLAY", ":" + display);
    bus_.setProcessEnvironment(around_);
    bus_.start("dbus-daemon", {"--session", "--nofork", "--print-address=1"});
    const QString address = firstLine(bus_);
    QVERIFY2(!address.isEmpty(), "dbus-daemon does not start");
    around_.insert("DBUS_SESSION_BUS_ADDRESS", address);

    QDBusConnection session = QDBusConnection::connectToBus(address, "session");
    QDBusInterface launcher("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", session);
    const QDBusReply<QString> spi = launcher.call("GetAddress");
    QVERIFY2(spi.isValid(), qPrintable(spi.error().message()));
    spi_ = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(spi.value(), "spi"));
    const Remote registry{"org.a11y.atspi.Registry", "/org/a11y/atspi/registry"};
    for (const char *event : {"object:state-changed:selected", "object:state-changed:focused"})
        ask(registry, "Registry", "RegisterEvent", {event});
    QVERIFY(spi_->connect(
        {}, {}, "org.a11y.atspi.Event.Object", "StateChanged", this, SLOT(stateChanged(QDBusMessage))));

    around_.insert("QT_QPA_PLATFORM", "xcb");
    around_.insert("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
    window_.setProcessEnvironment(around_);
    window_.setProcessChannelMode(QProcess::ForwardedChannels);
    window_.start(QCoreApplication::applicationFilePath(), {"--window"});
    QTRY_VERIFY_WITH_TIMEOUT(timeline() && hasState(*timeline(), 12), 30000);
}

int main(int argc, char *argv[])
{
    if (argc > 1 && QByteArray(argv[1]) == "--window")
        return showWindow(argc, argv);
    QCoreApplication program(argc, argv);
    AtSpiTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "at_spi_test.moc"
