// SPDX-License-Identifier: Apache-2.0
#include "core/export/safe_file.h"
#include "core/export/svg.h"
#include "core/language/display.h"
#include "core/timeline/text_width.h"
#include "tests/faults/faults.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

namespace zeitstrahl::faults {

namespace {

template <class T> T good(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", sentence(result.error()).c_str());
        std::abort();
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

Result<void> nothing(const auto &result)
{
    return result ? Result<void>{} : tl::unexpected(result.error());
}

} // namespace

Folder::Folder()
{
    // In memory where that can be: none of this needs a real disk, and thousands of syncs take their time.
    const fs::path place = fs::is_directory("/dev/shm") ? fs::path{"/dev/shm"} : fs::temp_directory_path();
    std::string name = (place / "zeitstrahl-faults-XXXXXX").string();
    path_ = ::mkdtemp(name.data());
    fs::permissions(path_, fs::perms(0755));
}

Folder::~Folder()
{
    std::error_code ignored;
    fs::permissions(path_, fs::perms(0755), ignored);
    fs::remove_all(path_, ignored);
}

std::string bytesOf(const fs::path &path)
{
    std::ifstream file{path, std::ios::binary};
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

void writeBytes(const fs::path &path, std::string_view bytes)
{
    std::ofstream{path, std::ios::binary} << bytes;
}

Extraction articleNumber(int number)
{
    const std::string sentence = "Hollande reist am Donnerstag nach Moskau.";
    Extraction result;
    result.article.source = "https://example.org/" + std::to_string(number);
    result.article.title = "Artikel " + std::to_string(number);
    result.article.language = "de";
    result.article.text = "Am Rande der Konferenz Nummer " + std::to_string(number) + ".\n\n" + sentence;
    result.article.published = PublicationDate{Day{date::days{16756 + number % 1000}}, DateOrigin::Dateline, {}};
    for (int i = 0; i < 20; ++i)
        result.article.text += " Dazu gibt es mehr zu sagen, im Absatz " + std::to_string(i * number) + ".";
    Meeting meeting;
    const auto begin = std::uint32_t(result.article.text.find(sentence));
    meeting.sentence = {{begin}, {begin + std::uint32_t(sentence.size())}};
    meeting.trigger = {{begin + 9}, {begin + 14}};
    meeting.participants = {{"François Hollande", {}}, {"Wladimir Putin", {}}};
    meeting.date =
        MeetingDate{{singleDay(Day{date::days{16765 + number % 1000}}), {}, {}, {}}, DateSource::Clause, {}};
    result.meetings = {meeting};
    return result;
}

std::string timelineBytes(int articles)
{
    const Folder folder;
    {
        TimelineFile file = good(TimelineFile::create(folder / "a", {"anna", {}}));
        std::vector<Extraction> all;
        for (int i = 0; i < articles; ++i)
            all.push_back(articleNumber(i));
        good(file.import(all));
        const std::vector<Event> events = good(file.events());
        for (const Event &event : events)
            good(file.apply(Edit{event.id, decide::Note{"seen: " + event.mention.source}, "so"}));
    }
    return bytesOf(folder / "a");
}

Result<std::string> pictureOf(const TimelineFile &timeline)
{
    return timeline.events().map([](const std::vector<Event> &events) {
        SceneOptions options;
        options.words = &displayWords("de");
        return svg(makeScene(events, options, builtInTextWidth), lightStyle());
    });
}

fs::path exportBeside(const fs::path &timeline)
{
    return timeline.string() + ".svg";
}

std::string olderExport()
{
    return "<svg>" + std::string(20'000, ' ') + "</svg>";
}

std::string stateOf(const fs::path &path)
{
    auto file = TimelineFile::open(path);
    if (!file)
        return "! " + sentence(file.error());
    const auto report = file->check();
    if (!report || !report->isSound() || report->unsearchable > 0 || report->misdrawn > 0)
        return "! not sound: " + (report && !report->pages.empty() ? report->pages[0] : std::string{});
    const auto articles = file->articles();
    const auto events = file->events();
    if (!articles || !events)
        return "! unreadable";
    std::string state = std::to_string(report->decisions) + " decisions\n";
    for (const ArticleId &id : *articles) {
        const auto article = file->article(id);
        state += article ? article->article.source + article->article.text + '\n' : "! " + id.text;
    }
    for (const Event &event : *events)
        state += event.id.text + ' ' + event.note + ' ' + edtf(event.date->resolution.period) + '\n';
    return state;
}

const std::vector<Operation> &operations()
{
    static const std::vector<Operation> all = [] {
        const std::string sample = timelineBytes(4);
        const auto open = [](const fs::path &path) { return TimelineFile::open(path, {"anna", {}}); };
        return std::vector<Operation>{
            {"import", sample,
                [=](const fs::path &path) {
                    std::vector<Extraction> articles = {articleNumber(2), articleNumber(7), articleNumber(8)};
                    articles[0].meetings.clear();
                    return open(path).and_then([&](TimelineFile &&file) { return file.import(articles); });
                }},
            {"edit", sample,
                [=](const fs::path &path) {
                    return open(path).and_then([&](TimelineFile &&file) -> Result<void> {
                        const auto events = file.events();
                        if (!events || events->empty())
                            return nothing(events);
                        return nothing(file.apply(Edit{(*events)[0].id, decide::Place{"Wien"}, "heard"}));
                    });
                }},
            {"migration", bytesOf(fs::path{SOURCE_DIR} / "tests/core/store/versions/1.zeitstrahl"),
                [=](const fs::path &path) { return nothing(open(path)); }},
            {"save as", sample,
                [=](const fs::path &path) {
                    return TimelineFile::untitled().and_then([&](TimelineFile &&file) {
                        return file.import(articleNumber(1)).and_then([&] { return file.saveAs(path); });
                    });
                }},
            {"export", sample,
                [=](const fs::path &path) {
                    return open(path)
                        .and_then([](const TimelineFile &file) { return pictureOf(file); })
                        .and_then([&](const std::string &svg) { return writeSafely(exportBeside(path), svg); });
                }},
        };
    }();
    return all;
}

std::string stateAfter(const Operation &operation)
{
    const Folder folder;
    writeBytes(folder / "a", operation.before);
    good(operation.run(folder / "a"));
    return stateOf(folder / "a");
}

Judge::Judge(const Operation &operation)
    : name_(operation.name)
    , after_(stateAfter(operation))
{
    const Folder folder;
    writeBytes(folder / "a", operation.before);
    before_ = stateOf(folder / "a");
}

std::string Judge::operator()(const fs::path &path, bool done) const
{
    const std::string state = stateOf(path);
    if (state == after_ || (state == before_ && !done))
        return {};
    return name_
        + (state == before_ ? ": said it was done, but nothing was kept"
                            : ": neither old nor new: " + state.substr(0, 200));
}

int inChild(const std::function<int()> &run)
{
    std::fflush(nullptr);
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(run());
    int status = 1;
    ::waitpid(child, &status, 0);
    return status;
}

} // namespace zeitstrahl::faults
