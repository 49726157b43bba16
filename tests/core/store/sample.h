// SPDX-License-Identifier: Apache-2.0
// Extractions made by hand, and files to try things on.
#pragma once
#include "core/store/timeline_file.h"

#include <QTemporaryDir>
#include <fstream>
#include <sstream>

namespace zeitstrahl::sample {

inline Day day(int year, unsigned month, unsigned dayOfMonth)
{
    return Day{date::year{year} / date::month{month} / date::day{dayOfMonth}};
}

inline Span where(std::string_view text, std::string_view words)
{
    const std::size_t at = text.find(words);
    Q_ASSERT(at != std::string_view::npos);
    return {{std::uint32_t(at)}, {std::uint32_t(at + words.size())}};
}

/// A meeting told by a sentence of the text.
inline Meeting meeting(std::string_view text, std::string_view sentence, std::string_view trigger, Day when)
{
    Meeting result;
    result.sentence = where(text, sentence);
    const Span inside = where(sentence, trigger);
    result.trigger = {
        {result.sentence.begin.value + inside.begin.value}, {result.sentence.begin.value + inside.end.value}};
    result.participants = {{"Angela Merkel", {}}, {"François Hollande", {}}};
    result.date = MeetingDate{{singleDay(when), {}, {}, {}}, DateSource::Clause, {}};
    return result;
}

inline Extraction article(std::string source, std::string text, Day published = day(2015, 11, 17))
{
    Extraction result;
    result.article.source = std::move(source);
    result.article.title = "Ein Artikel";
    result.article.language = "de";
    result.article.text = std::move(text);
    result.article.published = PublicationDate{published, DateOrigin::Dateline, {}};
    return result;
}

inline const std::string visit = "Hollande reist am Donnerstag nach Moskau.";

/// One article of two sentences with one meeting, on 26 November 2015.
inline Extraction visitToMoscow()
{
    Extraction result = article("https://example.org/a", "Am Rande der Klimakonferenz.\n\n" + visit);
    result.meetings = {meeting(result.article.text, visit, "reist", day(2015, 11, 26))};
    return result;
}

/// Another article that tells of another visit: of somebody else.
inline Extraction otherVisit(std::string source)
{
    Extraction result = visitToMoscow();
    result.meetings[0].participants = {{"Gast von " + source, {}}};
    result.article.source = std::move(source);
    return result;
}

inline std::string bytesOf(const std::filesystem::path &path)
{
    std::ifstream file{path, std::ios::binary};
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

inline void write(const std::filesystem::path &path, std::string_view bytes)
{
    std::ofstream{path, std::ios::binary} << bytes;
}

/// A folder of its own, gone at the end.
class Folder {
public:
    std::filesystem::path operator/(const char *name) const { return path() / name; }
    std::filesystem::path path() const { return folder_.path().toStdString(); }
    /// Of the files there, but for locks: those come and go with who has a timeline open.
    std::size_t count() const
    {
        return std::size_t(std::count_if(std::filesystem::directory_iterator{path()}, {},
            [](const auto &entry) { return entry.path().extension() != ".lock"; }));
    }

private:
    QTemporaryDir folder_;
};

/// The value, or a failed test.
template <class T> T good(Result<T> result)
{
    if (!result)
        qFatal("%s", sentence(result.error()).c_str());
    return std::move(*result);
}

inline void good(Result<void> result)
{
    if (!result)
        qFatal("%s", sentence(result.error()).c_str());
}

} // namespace zeitstrahl::sample
