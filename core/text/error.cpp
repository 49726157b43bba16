// SPDX-License-Identifier: Apache-2.0
#include "core/text/error.h"

namespace zeitstrahl {

static const char *reason(Fault fault)
{
    switch (fault) {
    case Fault::FileMissing: return "there is no such file";
    case Fault::FileIsFolder: return "is a folder, not a file";
    case Fault::FileUnreadable: return "cannot be read";
    case Fault::FileEmpty: return "the file is empty";
    case Fault::FileBinary: return "is neither text nor HTML";
    case Fault::FileEncoding: return "the text is in no encoding that can be read";
    case Fault::NoPublicationDate: return "the article names no publication date; give one with --published";
    case Fault::NotATimeline: return "is not a Zeitstrahl timeline";
    case Fault::TimelineTooNew: return "was written by a newer version of Zeitstrahl";
    case Fault::TimelineDamaged: return "the timeline is damaged";
    case Fault::TimelineBusy: return "another program is writing to the timeline";
    case Fault::WriteFailed: return "cannot be written";
    case Fault::LanguageFile: return "mistake in the language file";
    case Fault::BadLine: return "is not the JSON object expected";
    case Fault::NoSuchThing: return "is not in the timeline";
    }
    return "failed";
}

std::string sentence(const Error &error)
{
    std::string text = error.where.empty() ? "" : error.where + ": ";
    text += reason(error.fault);
    if (!error.detail.empty())
        text += " (" + error.detail + ")";
    return text;
}

} // namespace zeitstrahl
