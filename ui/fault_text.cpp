// SPDX-License-Identifier: Apache-2.0
#include "ui/fault_text.h"
#include "ui/strings.h"

#include <QCoreApplication>

namespace zeitstrahl {

/// With the place as %1.
static const char *pattern(Fault fault)
{
    switch (fault) {
    case Fault::FileMissing: return QT_TRANSLATE_NOOP("Faults", "There is no file “%1”.");
    case Fault::FileIsFolder: return QT_TRANSLATE_NOOP("Faults", "“%1” is a folder; choose the files inside it.");
    case Fault::FileUnreadable: return QT_TRANSLATE_NOOP("Faults", "“%1” cannot be read.");
    case Fault::FileEmpty: return QT_TRANSLATE_NOOP("Faults", "“%1” is empty.");
    case Fault::FileBinary: return QT_TRANSLATE_NOOP("Faults", "“%1” is neither text nor a web page.");
    case Fault::FileEncoding:
        return QT_TRANSLATE_NOOP("Faults", "“%1” is written in an encoding that cannot be read.");
    case Fault::NoPublicationDate:
        return QT_TRANSLATE_NOOP("Faults", "“%1” names no publication date and was left out.");
    case Fault::NotATimeline: return QT_TRANSLATE_NOOP("Faults", "“%1” is not a Zeitstrahl timeline.");
    case Fault::TimelineTooNew:
        return QT_TRANSLATE_NOOP("Faults", "“%1” was written by a newer version of Zeitstrahl.");
    case Fault::TimelineDamaged: return QT_TRANSLATE_NOOP("Faults", "The timeline “%1” is damaged.");
    case Fault::TimelineBusy:
        return QT_TRANSLATE_NOOP("Faults", "Another program is writing to “%1”; try again in a moment.");
    case Fault::WriteFailed: return QT_TRANSLATE_NOOP("Faults", "“%1” cannot be written.");
    case Fault::LanguageFile: return QT_TRANSLATE_NOOP("Faults", "There is a mistake in the language file “%1”.");
    case Fault::BadLine: return QT_TRANSLATE_NOOP("Faults", "“%1” does not hold what was expected.");
    case Fault::NoSuchThing: return QT_TRANSLATE_NOOP("Faults", "“%1” is no longer in the timeline.");
    }
    return QT_TRANSLATE_NOOP("Faults", "“%1” failed.");
}

QString faultText(const Error &error)
{
    const QString where = qt(error.where);
    const QString name = where.section(u'/', -1);
    return QCoreApplication::translate("Faults", pattern(error.fault)).arg(name.isEmpty() ? where : name);
}

} // namespace zeitstrahl
