// SPDX-License-Identifier: Apache-2.0
#include "ui/decision_words.h"
#include "core/store/decision_text.h"
#include "core/timeline/event_words.h"
#include "ui/strings.h"

#include <QCoreApplication>

namespace zeitstrahl {

static QString said(const char *text)
{
    return QCoreApplication::translate("Decisions", text);
}

QString fieldWord(Field field)
{
    switch (field) {
    case Field::When: return said(QT_TRANSLATE_NOOP("Decisions", "Date"));
    case Field::Kind: return said(QT_TRANSLATE_NOOP("Decisions", "Kind"));
    case Field::Status: return said(QT_TRANSLATE_NOOP("Decisions", "Status"));
    case Field::Place: return said(QT_TRANSLATE_NOOP("Decisions", "Place"));
    case Field::Participants: return said(QT_TRANSLATE_NOOP("Decisions", "People"));
    case Field::Note: return said(QT_TRANSLATE_NOOP("Decisions", "Note"));
    case Field::Confirmed: return said(QT_TRANSLATE_NOOP("Decisions", "Confirmed"));
    case Field::Deleted: return said(QT_TRANSLATE_NOOP("Decisions", "Deleted"));
    case Field::Merged: return said(QT_TRANSLATE_NOOP("Decisions", "Merged into another event"));
    case Field::Made: return said(QT_TRANSLATE_NOOP("Decisions", "Added by hand"));
    }
    return {};
}

static QString joined(const std::vector<std::string> &names)
{
    QStringList list;
    for (const std::string &name : names)
        list << qt(name);
    return list.join(QStringLiteral(", "));
}

namespace {

/// The value of a decision; empty if there is nothing more to say than its field.
struct Value {
    const DisplayWords &words;

    QString operator()(const decide::When &when) const
    {
        return when.to ? qt(spoken(*when.to, words, Wording::Full)) : asRead();
    }
    QString operator()(const decide::Kind &kind) const { return kind.to ? qt(spoken(*kind.to, words)) : asRead(); }
    QString operator()(const decide::Status &status) const
    {
        return status.to ? qt(spoken(*status.to, words)) : asRead();
    }
    QString operator()(const decide::Place &place) const
    {
        if (!place.to)
            return asRead();
        return place.to->empty() ? said(QT_TRANSLATE_NOOP("Decisions", "nowhere")) : qt(*place.to);
    }
    QString operator()(const decide::Participants &people) const
    {
        return people.to ? joined(*people.to) : asRead();
    }
    QString operator()(const decide::Note &note) const { return note.to ? qt(*note.to) : asRead(); }
    QString operator()(const decide::Confirmed &confirmed) const { return confirmed.to ? QString() : no(); }
    QString operator()(const decide::Deleted &deleted) const { return deleted.to ? QString() : no(); }
    QString operator()(const decide::Merged &merged) const { return merged.to ? QString() : no(); }
    QString operator()(const decide::Made &made) const { return made.to ? joined(made.to->participants) : no(); }

    static QString asRead() { return said(QT_TRANSLATE_NOOP("Decisions", "as read in the article")); }
    static QString no() { return said(QT_TRANSLATE_NOOP("Decisions", "no")); }
};

} // namespace

QString spokenValue(const Decision &decision, const DisplayWords &words)
{
    return std::visit(Value{words}, decision);
}

QString spoken(const Decision &decision, const DisplayWords &words)
{
    const QString field = fieldWord(fieldOf(decision));
    const QString value = spokenValue(decision, words);
    return value.isEmpty() ? field : field + QStringLiteral(": ") + value;
}

Decision decidedNow(const Event &event, Field field)
{
    if (!isDecided(event, field))
        return takenBack(field);
    switch (field) {
    case Field::When: return decide::When{event.date->resolution.period};
    case Field::Kind: return decide::Kind{event.kind};
    case Field::Status: return decide::Status{event.status};
    case Field::Place: return decide::Place{event.place ? event.place->name : std::string()};
    case Field::Participants: {
        decide::Participants people{std::vector<std::string>()};
        for (const Named &participant : event.participants)
            people.to->push_back(participant.name);
        return people;
    }
    case Field::Note: return decide::Note{event.note};
    case Field::Confirmed: return decide::Confirmed{};
    default: return takenBack(field);
    }
}

} // namespace zeitstrahl
