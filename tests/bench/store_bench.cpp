// SPDX-License-Identifier: Apache-2.0
// A timeline of a hundred thousand articles with ten meetings each: writing, opening, editing, searching. What
// SQLite alone needs for the same rows stands beside it.
#include "core/store/timeline_file.h"
#include "tests/bench/news_text.h"

#include <benchmark/benchmark.h>
#include <cstdlib>
#include <functional>
#include <list>
#include <map>
#include <random>
#include <sqlite3.h>

using namespace zeitstrahl;
namespace fs = std::filesystem;

namespace {

constexpr int meetingsPerArticle = 10, articlesPerImport = 500, manyArticles = 100'000;
constexpr std::size_t textBytes = 1500;

/// Gone when the program ends.
struct Folder {
    Folder()
    {
        std::string name = (fs::temp_directory_path() / "zeitstrahl-bench-XXXXXX").string();
        path = ::mkdtemp(name.data());
    }
    ~Folder() { fs::remove_all(path); }
    fs::path path;
};

const fs::path &folder()
{
    static const Folder folder;
    return folder.path;
}

/// Sentences of its own in every article, so that words, ids and hashes are as many as in real ones.
Extraction articleNumber(int number, const std::string &news)
{
    std::mt19937 random{unsigned(number)};
    Extraction result;
    Article &article = result.article;
    article.source = "https://example.org/" + std::to_string(number);
    article.title = "Artikel " + std::to_string(number);
    article.language = "de";
    const Day published{date::days{14'000 + number % 4000}};
    article.published = PublicationDate{published, DateOrigin::Metadata, {}};
    for (int i = 0; i < meetingsPerArticle; ++i) {
        const auto begin = std::uint32_t(article.text.size());
        article.text += "Person" + std::to_string(random() % 5000) + " traf Person"
            + std::to_string(random() % 5000) + " am Montag in Ort" + std::to_string(random() % 500) + ".";
        const auto end = std::uint32_t(article.text.size());
        Meeting meeting;
        meeting.kind = MeetingKind(random() % 8);
        meeting.participants = {{"Person" + std::to_string(random() % 5000), Span{{begin}, {begin + 6}}},
            {"Person" + std::to_string(random() % 5000), Span{{begin}, {begin + 6}}}};
        meeting.place = Named{"Ort" + std::to_string(random() % 500), Span{{begin}, {begin + 6}}};
        const Period when = singleDay(published + date::days{int(random() % 60)});
        meeting.date = MeetingDate{
            {when, {}, {{when, Why::NextAfter}}, {{StepKind::Anchor, when, {}}, {StepKind::Chosen, when, {}}}},
            DateSource::Clause, Span{{begin}, {begin + 6}}};
        meeting.sentence = {{begin}, {end}};
        meeting.trigger = {{begin + 6}, {begin + 10}};
        meeting.confidence = 0.9;
        result.meetings.push_back(meeting);
        article.text += ' ';
    }
    article.text += news.substr(random() % (news.size() - 2 * textBytes), textBytes);
    while (!article.text.empty() && (article.text.back() & 0xC0) == 0x80)
        article.text.pop_back();
    if (!article.text.empty() && (article.text.back() & 0x80))
        article.text.pop_back();
    return result;
}

/// Calls before and after each import, since it makes up the articles in between.
void importArticles(
    const fs::path &path, int articles, const std::function<void()> &begin = [] {},
    const std::function<void()> &end = [] {})
{
    static const std::string news = newsText(2 << 20);
    auto file = TimelineFile::create(path);
    for (int first = 0; first < articles; first += articlesPerImport) {
        std::vector<Extraction> some;
        for (int i = first; i < std::min(articles, first + articlesPerImport); ++i)
            some.push_back(articleNumber(i, news));
        begin();
        if (!file->import(some))
            std::abort();
        end();
    }
}

/// Those that were made already, by their number of articles.
std::map<int, fs::path> &timelines()
{
    static std::map<int, fs::path> made;
    return made;
}

const fs::path &timelineOf(int articles)
{
    fs::path &path = timelines()[articles];
    if (path.empty()) {
        path = folder() / std::to_string(articles);
        importArticles(path, articles);
    }
    return path;
}

const fs::path &bigTimeline()
{
    return timelineOf(manyArticles);
}

// Bare inserts of the rows that an import has written, in as many transactions.

class Connection {
public:
    explicit Connection(const fs::path &path)
    {
        sqlite3_open(path.c_str(), &handle_);
        run("PRAGMA cache_size = -65536; PRAGMA synchronous = FULL");
    }
    ~Connection() { sqlite3_close_v2(handle_); }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    void run(const char *sql) { sqlite3_exec(handle_, sql, nullptr, nullptr, nullptr); }
    sqlite3_stmt *prepare(const std::string &sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(handle_, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
            std::abort();
        return statement;
    }

private:
    sqlite3 *handle_ = nullptr;
};

struct Table {
    const char *name, *key, *columns;
};
constexpr Table tables[] = {{"article", "key", "*"}, {"resolution", "article", "*"}, {"reading", "article", "*"},
    {"step", "article", "*"}, {"meeting", "article", "*"}, {"participant", "article", "*"},
    {"outline", "article", "*"}, {"found", "rowid", "rowid, words"}};

class BareInserts {
public:
    BareInserts(Connection &from, Connection &to, const Table &table)
    {
        const std::string name = table.name, key = table.key, columns = table.columns;
        rows_ = from.prepare("SELECT " + columns + " FROM " + name + " WHERE " + key + " BETWEEN ? AND ?");
        std::string places = "?";
        for (int i = 1; i < sqlite3_column_count(rows_); ++i)
            places += ", ?";
        const std::string names = columns == "*" ? "" : " (" + columns + ")";
        add_ = to.prepare("INSERT INTO " + name + names + " VALUES (" + places + ")");
    }
    ~BareInserts()
    {
        sqlite3_finalize(rows_);
        sqlite3_finalize(add_);
    }
    BareInserts(const BareInserts &) = delete;
    BareInserts &operator=(const BareInserts &) = delete;

    void read(int first, int last)
    {
        sqlite3_bind_int(rows_, 1, first);
        sqlite3_bind_int(rows_, 2, last);
        while (sqlite3_step(rows_) == SQLITE_ROW)
            for (int i = 0; i < sqlite3_column_count(rows_); ++i)
                values_.push_back(sqlite3_value_dup(sqlite3_column_value(rows_, i)));
        sqlite3_reset(rows_);
    }
    void insert()
    {
        const int columns = sqlite3_bind_parameter_count(add_);
        for (std::size_t at = 0; at < values_.size(); at += std::size_t(columns)) {
            for (int i = 0; i < columns; ++i)
                sqlite3_bind_value(add_, i + 1, values_[at + std::size_t(i)]);
            if (sqlite3_step(add_) != SQLITE_DONE)
                std::abort();
            sqlite3_reset(add_);
        }
    }
    void forget()
    {
        sqlite3_clear_bindings(add_);
        for (sqlite3_value *value : values_)
            sqlite3_value_free(value);
        values_.clear();
    }

private:
    sqlite3_stmt *rows_ = nullptr, *add_ = nullptr;
    std::vector<sqlite3_value *> values_;
};

void storeImport(benchmark::State &state)
{
    const auto articles = int(state.range(0));
    for (auto _ : state) {
        state.PauseTiming();
        fs::path &path = timelines()[articles];
        path = folder() / std::to_string(articles);
        importArticles(
            path, articles, [&] { state.ResumeTiming(); }, [&] { state.PauseTiming(); });
        state.ResumeTiming();
    }
    state.SetItemsProcessed(state.iterations() * articles * meetingsPerArticle);
}
BENCHMARK(storeImport)->Arg(5000)->Arg(manyArticles)->Iterations(1)->UseRealTime()->Unit(benchmark::kMillisecond);

void storeBareInserts(benchmark::State &state)
{
    const auto articles = int(state.range(0));
    Connection from{timelineOf(articles)};
    for (auto _ : state) {
        state.PauseTiming();
        (void)TimelineFile::create(folder() / "bare");
        {
            Connection to{folder() / "bare"};
            std::list<BareInserts> inserts;
            for (const Table &table : tables)
                inserts.emplace_back(from, to, table);
            for (int first = 0; first < articles; first += articlesPerImport) {
                for (BareInserts &one : inserts)
                    one.read(first + 1, std::min(articles, first + articlesPerImport));
                state.ResumeTiming();
                to.run("BEGIN");
                for (BareInserts &one : inserts)
                    one.insert();
                to.run("COMMIT");
                state.PauseTiming();
                for (BareInserts &one : inserts)
                    one.forget();
            }
        }
        fs::remove(folder() / "bare");
        state.ResumeTiming();
    }
    state.SetItemsProcessed(state.iterations() * articles * meetingsPerArticle);
}
BENCHMARK(storeBareInserts)
    ->Arg(5000)
    ->Arg(manyArticles)
    ->Iterations(1)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

void storeOpen(benchmark::State &state)
{
    const fs::path &path = bigTimeline();
    state.counters["MB"] = double(fs::file_size(path)) / 1e6;
    for (auto _ : state)
        benchmark::DoNotOptimize(TimelineFile::open(path));
}
BENCHMARK(storeOpen)->Iterations(1)->UseRealTime()->Unit(benchmark::kMillisecond);

/// What a window waits for before it can draw.
void storeOpenAtOnce(benchmark::State &state)
{
    const fs::path &path = bigTimeline();
    for (auto _ : state) {
        const auto file = TimelineFile::open(path, {}, {}, Looking::AtOnce);
        benchmark::DoNotOptimize(file->outline());
    }
}
BENCHMARK(storeOpenAtOnce)->Iterations(5)->UseRealTime()->Unit(benchmark::kMillisecond);

void storeOutline(benchmark::State &state)
{
    const auto file = TimelineFile::open(bigTimeline(), {}, {}, Looking::AtOnce);
    for (auto _ : state)
        benchmark::DoNotOptimize(file->outline());
}
BENCHMARK(storeOutline)->Iterations(3)->UseRealTime()->Unit(benchmark::kMillisecond);

/// The rows of the outline read and nothing done with them.
void storeBareOutline(benchmark::State &state)
{
    Connection connection{bigTimeline()};
    for (auto _ : state) {
        sqlite3_stmt *rows = connection.prepare("SELECT article, events FROM outline ORDER BY article");
        std::size_t bytes = 0;
        for (; sqlite3_step(rows) == SQLITE_ROW; bytes += std::size_t(sqlite3_column_bytes(rows, 1)))
            benchmark::DoNotOptimize(sqlite3_column_blob(rows, 1));
        sqlite3_finalize(rows);
        state.counters["MB"] = double(bytes) / 1e6;
    }
}
BENCHMARK(storeBareOutline)->Iterations(3)->UseRealTime()->Unit(benchmark::kMillisecond);

void storeOneEvent(benchmark::State &state)
{
    const auto file = TimelineFile::open(bigTimeline(), {}, {}, Looking::AtOnce);
    const Outline outline = *file->outline();
    std::mt19937 random{1};
    for (auto _ : state)
        benchmark::DoNotOptimize(file->event(idOf(outline.events[random() % outline.events.size()].id)));
}
BENCHMARK(storeOneEvent)->UseRealTime()->Unit(benchmark::kMicrosecond);

void storeEvents(benchmark::State &state)
{
    const auto file = TimelineFile::open(bigTimeline(), {}, {}, Looking::AtOnce);
    for (auto _ : state)
        benchmark::DoNotOptimize(file->events());
}
BENCHMARK(storeEvents)->Iterations(1)->UseRealTime()->Unit(benchmark::kMillisecond);

void storeCorrection(benchmark::State &state)
{
    auto file = TimelineFile::open(bigTimeline(), {}, {}, Looking::AtOnce);
    const std::vector<OutlinedEvent> events = file->outline()->events;
    std::mt19937 random{1};
    int number = 0;
    for (auto _ : state) {
        const EventId event = idOf(events[random() % events.size()].id);
        (void)file->apply(Edit{event, decide::When{singleDay(Day{date::days{++number}})}, "as announced"});
    }
}
BENCHMARK(storeCorrection)->Iterations(100)->UseRealTime()->Unit(benchmark::kMillisecond);

/// One row in a transaction of its own: what the disk takes.
void storeBareCorrection(benchmark::State &state)
{
    Connection connection{folder() / "row"};
    connection.run("CREATE TABLE bare (number INTEGER PRIMARY KEY, value TEXT) STRICT");
    sqlite3_stmt *add = connection.prepare("INSERT INTO bare (value) VALUES ('as announced')");
    for (auto _ : state) {
        sqlite3_step(add);
        sqlite3_reset(add);
    }
    sqlite3_finalize(add);
}
BENCHMARK(storeBareCorrection)->Iterations(100)->UseRealTime()->Unit(benchmark::kMillisecond);

void storeSearch(benchmark::State &state, const char *words)
{
    const auto file = TimelineFile::open(bigTimeline(), {}, {}, Looking::AtOnce);
    for (auto _ : state)
        benchmark::DoNotOptimize(file->search(words));
}
BENCHMARK_CAPTURE(storeSearch, oneLetter, "p")->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(storeSearch, threeLetters, "per")->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(storeSearch, aName, "person123")->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(storeSearch, twoNames, "person12 ort3")->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(storeSearch, rareAndFrequent, "artikel 4711")->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(storeSearch, rareNames, "person1234 person4321")->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(storeSearch, umlaut, "präs")->UseRealTime()->Unit(benchmark::kMillisecond);

} // namespace
