// SPDX-License-Identifier: Apache-2.0
#include "ui/name_lists.h"
#include "ui/session.h"
#include "ui/strings.h"

#include <QCompleter>
#include <QLineEdit>

#include <set>

namespace zeitstrahl {

NameLists::NameLists(Session &session, QObject *parent)
    : QObject(parent)
    , session_(session)
{
    connect(&session, &Session::changed, this, [this] { old_ = true; });
}

static QStringList inOrder(const std::set<std::string_view> &names)
{
    QStringList list;
    for (const std::string_view name : names)
        list << qt(name);
    list.sort(Qt::CaseInsensitive);
    return list;
}

void NameLists::update()
{
    if (!std::exchange(old_, false))
        return;
    std::set<std::string_view> people, places;
    const Outline &outline = *session_.outline();
    for (const std::uint32_t person : outline.people)
        people.insert(outline.names[person]);
    for (const OutlinedEvent &event : outline.events)
        if (const std::string *place = outline.placeOf(event))
            places.insert(*place);
    people_.setStringList(inOrder(people));
    places_.setStringList(inOrder(places));
}

namespace {

class LastNameCompleter : public QCompleter {
public:
    using QCompleter::QCompleter;

    QStringList splitPath(const QString &typed) const override
    {
        return {typed.mid(typed.lastIndexOf(u',') + 1).trimmed()};
    }
    QString pathFromIndex(const QModelIndex &chosen) const override
    {
        const QString typed = static_cast<QLineEdit *>(widget())->text();
        const QString before = typed.left(typed.lastIndexOf(u',') + 1).trimmed();
        return (before.isEmpty() ? before : before + u' ') + QCompleter::pathFromIndex(chosen);
    }
};

void offer(QCompleter *completer, QLineEdit *line)
{
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    line->setCompleter(completer);
}

} // namespace

void completeFrom(QAbstractItemModel *names, QLineEdit *line)
{
    offer(new QCompleter(names, line), line);
}

void completeLastFrom(QAbstractItemModel *names, QLineEdit *line)
{
    offer(new LastNameCompleter(names, line), line);
}

} // namespace zeitstrahl
