// SPDX-License-Identifier: Apache-2.0
// A timeline of a hundred thousand articles with ten meetings each: writing, opening, editing, searching. Bare
// inserts of the same rows stand beside the import.
#include "core/store/timeline_file.h"
#include "tests/bench/news_text.h"

#include <benchmark/benchmark.h>
#include <cstdlib>
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

double importArticles(const fs::path &path, int articles)
{
    const std::string news = newsText(2 << 20);
    auto file = TimelineFile::create(path);
    double seconds = 0;
    for (int first = 0; first < articles; first += articlesPerImport) {
        std::vector<Extraction> some;
        for (int i = first; i < std::min(articles, first + articlesPerImport); ++i)
            some.push_back(articleNumber(i, news));
        const auto start = std::chrono::steady_clock::now();
        if (!file->import(some))
            std::abort();
        seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    }
    return seconds;
}

const fs::path &bigTimeline()
{
    static const fs::path path = [] {
        fs::path made = folder() / "big.zeitstrahl";
        importArticles(made, manyArticles);
        return made;
    }();
    return path;
}

// Bare inserts.

using Row = std::vector<sqlite3_value *>;

struct Table {
    std::string name, columns;
    std::vector<Row> rows;
};

std::vector<Table> tablesOf(const fs::path &path)
{
    std::vector<Table> tables = {{"article", "*", {}}, {"resolution", "*", {}}, {"reading", "*", {}},
        {"step", "*", {}}, {"meeting", "*", {}}, {"participant", "*", {}}, {"found", "rowid, words", {}}};
    sqlite3 *database = nullptr;
    sqlite3_open(path.c_str(), &database);
    for (Table &table : tables) {
        sqlite3_stmt *rows = nullptr;
        const std::string sql = "SELECT " + table.columns + " FROM " + table.name;
        sqlite3_prepare_v2(database, sql.c_str(), -1, &rows, nullptr);
        while (sqlite3_step(rows) == SQLITE_ROW) {
            Row &row = table.rows.emplace_back();
            for (int i = 0; i < sqlite3_column_count(rows); ++i)
                row.push_back(sqlite3_value_dup(sqlite3_column_value(rows, i)));
        }
        sqlite3_finalize(rows);
    }
    sqlite3_close(database);
    return tables;
}

void insert(sqlite3 *database, const Table &table)
{
    std::string sql =
        "INSERT INTO " + table.name + (table.columns == "*" ? "" : " (" + table.columns + ")") + " VALUES (?";
    for (std::size_t i = 1; i < table.rows.front().size(); ++i)
        sql += ", ?";
    sqlite3_stmt *add = nullptr;
    sqlite3_prepare_v2(database, (sql + ")").c_str(), -1, &add, nullptr);
    for (const Row &row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            sqlite3_bind_value(add, int(i) + 1, row[i]);
        if (sqlite3_step(add) != SQLITE_DONE)
            std::abort();
        sqlite3_reset(add);
    }
    sqlite3_finalize(add);
}

void storeImport(benchmark::State &state)
{
    const auto articles = int(state.range(0));
    for (auto _ : state) {
        state.SetIterationTime(importArticles(folder() / "import", articles));
        fs::remove(folder() / "import");
    }
    state.SetItemsProcessed(state.iterations() * articles * meetingsPerArticle);
}
BENCHMARK(storeImport)->Arg(5000)->Iterations(3)->UseManualTime()->Unit(benchmark::kMillisecond);

/// The same rows, all in one transaction, without foreign keys looked up: as little as SQLite can do.
void storeBareInserts(benchmark::State &state)
{
    importArticles(folder() / "rows", int(state.range(0)));
    const std::vector<Table> tables = tablesOf(folder() / "rows");
    for (auto _ : state) {
        state.PauseTiming();
        (void)TimelineFile::create(folder() / "bare");
        sqlite3 *database = nullptr;
        sqlite3_open((folder() / "bare").c_str(), &database);
        sqlite3_exec(database, "PRAGMA cache_size = -65536", nullptr, nullptr, nullptr);
        state.ResumeTiming();
        sqlite3_exec(database, "BEGIN", nullptr, nullptr, nullptr);
        for (const Table &table : tables)
            insert(database, table);
        sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr);
        state.PauseTiming();
        sqlite3_close(database);
        fs::remove(folder() / "bare");
        state.ResumeTiming();
    }
    fs::remove(folder() / "rows");
    state.SetItemsProcessed(state.iterations() * state.range(0) * meetingsPerArticle);
}
BENCHMARK(storeBareInserts)->Arg(5000)->Iterations(3)->UseRealTime()->Unit(benchmark::kMillisecond);

void storeOpen(benchmark::State &state)
{
    const fs::path &path = bigTimeline();
    state.counters["MB"] = double(fs::file_size(path)) / 1e6;
    for (auto _ : state)
        benchmark::DoNotOptimize(TimelineFile::open(path));
}
BENCHMARK(storeOpen)->Iterations(2)->UseRealTime()->Unit(benchmark::kMillisecond);

void storeEvents(benchmark::State &state)
{
    const auto file = TimelineFile::open(bigTimeline());
    for (auto _ : state)
        benchmark::DoNotOptimize(file->events());
}
BENCHMARK(storeEvents)->Iterations(2)->UseRealTime()->Unit(benchmark::kMillisecond);

void storeCorrection(benchmark::State &state)
{
    auto file = TimelineFile::open(bigTimeline());
    const std::vector<Event> events = *file->events();
    std::mt19937 random{1};
    int number = 0;
    for (auto _ : state) {
        const EventId &event = events[random() % events.size()].id;
        (void)file->apply(Edit{event, decide::When{singleDay(Day{date::days{++number}})}, "as announced"});
    }
}
BENCHMARK(storeCorrection)->Iterations(100)->UseRealTime()->Unit(benchmark::kMillisecond);

void storeSearch(benchmark::State &state, const char *words)
{
    const auto file = TimelineFile::open(bigTimeline());
    for (auto _ : state)
        benchmark::DoNotOptimize(file->search(words));
}
BENCHMARK_CAPTURE(storeSearch, oneLetter, "p")->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(storeSearch, threeLetters, "per")->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(storeSearch, aName, "person123")->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(storeSearch, twoNames, "person12 ort3")->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(storeSearch, umlaut, "präs")->UseRealTime()->Unit(benchmark::kMillisecond);

} // namespace
