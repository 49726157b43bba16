// SPDX-License-Identifier: Apache-2.0
#include "ui/lane_menu.h"
#include "core/timeline/lanes.h"
#include "ui/strings.h"
#include "ui/timeline_view.h"

#include <QActionGroup>
#include <QMenu>
#include <QSettings>

namespace zeitstrahl {

static QString setting(const char *what, GroupBy by)
{
    return QStringLiteral("lanes/%1/%2").arg(qt(code(by)), QLatin1String(what));
}

static Grouping remembered(GroupBy by)
{
    const QSettings settings;
    Grouping grouping;
    grouping.by = by;
    grouping.order =
        laneOrder(settings.value(setting("order", by)).toString().toStdString()).value_or(LaneOrder::Usual);
    for (const QString &lane : settings.value(setting("pinned", by)).toStringList())
        grouping.pinned.push_back({lane.toStdString()});
    for (const QString &lane : settings.value(setting("collapsed", by)).toStringList())
        grouping.collapsed.insert({lane.toStdString()});
    return grouping;
}

LaneMenu::LaneMenu(TimelineView &view, QMenu &menu, QObject *parent)
    : QObject(parent)
    , view_(view)
{
    const QString groups[] = {
        tr("&Kind"), tr("&Person"), tr("&Country"), tr("P&lace"), tr("&Article"), tr("&Status")};
    const QString orders[] = {tr("&Usual Order"), tr("&Most Events First"), tr("By &Name"), tr("&Earliest First")};
    auto *by = new QActionGroup(this), *order = new QActionGroup(this);
    for (std::size_t i = 0; i < groups_.size(); ++i) {
        groups_[i] = by->addAction(groups[i]);
        groups_[i]->setShortcut(Qt::ALT | Qt::Key(Qt::Key_1 + int(i)));
        connect(groups_[i], &QAction::triggered, this, [this, i] { group(GroupBy(i)); });
    }
    for (std::size_t i = 0; i < orders_.size(); ++i) {
        orders_[i] = order->addAction(orders[i]);
        connect(orders_[i], &QAction::triggered, this, [this, i] {
            Grouping wanted = view_.grouping();
            wanted.order = LaneOrder(i);
            view_.setGrouping(wanted);
        });
    }
    for (QAction *each : by->actions() + order->actions())
        each->setCheckable(true);
    menu.addActions(by->actions());
    menu.addSeparator();
    menu.addActions(order->actions());
    menu.addSeparator();
    menu.addAction(tr("C&ollapse All"), Qt::ALT | Qt::Key_Minus, this, &LaneMenu::collapseAll);
    menu.addAction(tr("Ope&n All"), Qt::ALT | Qt::Key_Plus, this, [this] {
        Grouping wanted = view_.grouping();
        wanted.collapsed.clear();
        view_.setGrouping(wanted);
    });
    pins_ = menu.addMenu(tr("Keep on &Top"));
    connect(pins_, &QMenu::aboutToShow, this, &LaneMenu::fillPins);
    connect(&view, &TimelineView::groupingChanged, this, &LaneMenu::remember);
    connect(&view, &TimelineView::groupingChanged, this, &LaneMenu::show);
    const QString last = QSettings().value(QStringLiteral("lanes/by")).toString();
    group(groupBy(last.toStdString()).value_or(GroupBy::Kind));
    show();
}

void LaneMenu::group(GroupBy by)
{
    view_.setGrouping(remembered(by));
}

void LaneMenu::collapseAll()
{
    Grouping wanted = view_.grouping();
    for (const Lane &lane : view_.lanes().lanes)
        wanted.collapsed.insert(lane.key);
    view_.setGrouping(wanted);
}

/// The lanes that are kept on top, those beside them, and pairs who meet often.
void LaneMenu::fillPins()
{
    constexpr std::size_t most = 12;
    pins_->clear();
    const auto add = [this](const QString &name, const LaneKey &lane, bool pinned) {
        QAction *action = pins_->addAction(QString(name).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(pinned);
        connect(action, &QAction::triggered, this, [this, lane] { view_.togglePinned(lane); });
    };
    const Lanes &lanes = view_.lanes();
    for (std::size_t i = 0; i < std::min(lanes.lanes.size(), lanes.pinned() + most); ++i)
        if (!lanes.lanes[i].rest)
            add(qt(laneTitle(lanes.lanes[i], lanes.by, view_.displayWords())), lanes.lanes[i].key,
                lanes.lanes[i].pinned);
    if (lanes.by != GroupBy::Person)
        return;
    pins_->addSeparator();
    for (const FrequentPair &pair : oftenTogether(view_.events(), most))
        if (const LaneKey lane = togetherKey(pair.one, pair.other); !lanes.find(lane))
            add(tr("%1 and %2").arg(qt(pair.one), qt(pair.other)), lane, false);
}

void LaneMenu::show()
{
    groups_[std::size_t(view_.grouping().by)]->setChecked(true);
    orders_[std::size_t(view_.grouping().order)]->setChecked(true);
}

void LaneMenu::remember() const
{
    QSettings settings;
    const Grouping &grouping = view_.grouping();
    QStringList pinned, collapsed;
    for (const LaneKey &lane : grouping.pinned)
        pinned.append(qt(lane.text));
    for (const LaneKey &lane : grouping.collapsed)
        collapsed.append(qt(lane.text));
    settings.setValue(QStringLiteral("lanes/by"), qt(code(grouping.by)));
    settings.setValue(setting("order", grouping.by), qt(code(grouping.order)));
    settings.setValue(setting("pinned", grouping.by), pinned);
    settings.setValue(setting("collapsed", grouping.by), collapsed);
}

} // namespace zeitstrahl
