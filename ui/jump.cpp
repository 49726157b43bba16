// SPDX-License-Identifier: Apache-2.0
#include "ui/jump.h"
#include "core/language/spoken.h"
#include "core/tagger/typed_date.h"
#include "ui/strings.h"

#include <QCoreApplication>

namespace zeitstrahl {

static std::optional<Jump> toDate(const QString &typed, Day today, const DisplayWords &words)
{
    for (const std::string_view code :
        {std::string_view(words.language), std::string_view("de"), std::string_view("en")})
        if (const auto language = builtInLanguage(code))
            if (const auto date = readTypedDate(*language, typed.toStdString(), today))
                return Jump{date->period, qt(spoken(date->period, words, Wording::Full))};
    return {};
}

static QString plain(const QString &text)
{
    QString result = text.normalized(QString::NormalizationForm_D);
    result.removeIf([](QChar c) { return c.isMark(); });
    return result.toCaseFolded();
}

static bool hasWord(const QString &name, const QString &begin)
{
    for (qsizetype at = name.indexOf(begin); at >= 0; at = name.indexOf(begin, at + 1))
        if (at == 0 || !name[at - 1].isLetterOrNumber())
            return true;
    return false;
}

/// The name of the event that begins so; nothing if none does.
static const std::string *nameIn(
    const OutlinedEvent &event, const Outline &outline, const std::vector<bool> &wanted)
{
    for (const std::uint32_t person : outline.peopleOf(event))
        if (wanted[person])
            return &outline.names[person];
    const std::string *place = outline.placeOf(event);
    return place && wanted[event.place] ? place : nullptr;
}

static std::optional<Jump> toName(const QString &typed, const Outline &outline, const std::optional<EventId> &from)
{
    std::vector<bool> wanted;
    wanted.reserve(outline.names.size());
    for (const std::string &name : outline.names)
        wanted.push_back(hasWord(plain(qt(name)), plain(typed)));

    const std::optional<EventKey> here = from ? keyOf(*from) : std::nullopt;
    const OutlinedEvent *first = nullptr, *next = nullptr;
    bool passed = false;
    int count = 0;
    for (const OutlinedEvent &event : outline.events) { // by time
        if (event.dated && nameIn(event, outline, wanted)) {
            ++count;
            first = first ? first : &event;
            next = next || !passed ? next : &event;
        }
        passed |= here == event.id;
    }
    if (!first)
        return {};
    next = next ? next : first;
    return Jump{idOf(next->id),
        QCoreApplication::translate("JumpField", "%1: %Ln event(s)", "", count)
            .arg(qt(*nameIn(*next, outline, wanted)))};
}

std::optional<Jump> jumpTo(const QString &typed, const Outline &outline, const std::optional<EventId> &from,
    Day today, const DisplayWords &words)
{
    const QString wanted = typed.simplified();
    if (wanted.isEmpty())
        return {};
    const auto date = toDate(wanted, today, words);
    return date ? date : toName(wanted, outline, from);
}

} // namespace zeitstrahl
