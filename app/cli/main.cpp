// SPDX-License-Identifier: Apache-2.0
#include "app/cli/actors_command.h"
#include "app/cli/article_command.h"
#include "app/cli/check_command.h"
#include "app/cli/export_command.h"
#include "app/cli/import_command.h"
#include "app/cli/language_command.h"
#include "app/cli/list_command.h"
#include "app/cli/meetings_command.h"
#include "app/cli/merge_command.h"
#include "app/cli/search_command.h"
#include "app/cli/tag_command.h"

#include <CLI/CLI.hpp>

#include <cstdlib>
#include <iostream>

using namespace zeitstrahl;

namespace {

constexpr int usage = 2;

const CLI::Validator isoDay(
    [](std::string &text) {
        return dayFromIso(text) ? std::string() : "“" + text + "” is no date like 2015-11-17";
    },
    "DATE");

void addArticle(CLI::App &app, int &status)
{
    auto *command = app.add_subcommand(
        "article", "Read articles (HTML or text); one JSON line each with text, title and publication date");
    auto files = std::make_shared<std::vector<std::string>>();
    command->add_option("FILE", *files, "Articles")->required();
    command->callback([files, &status] { status = articleCommand(*files, std::cout, std::cerr); });
}

void addTag(CLI::App &app, int &status)
{
    auto *command = app.add_subcommand(
        "tag", "Read JSON lines {\"id\", \"lang\", \"published\", \"text\"}; write each one's date expressions");
    auto options = std::make_shared<TagOptions>();
    command->add_flag("--explain", options->explain, "Add which rule fired where, and what became of it");
    command->add_option("--threads", options->threads, "How many to use; the output stays the same")
        ->check(CLI::Range(1, 256))
        ->capture_default_str();
    command->add_option("--language", options->languages, "Language files of your own; may be given several times");
    command->callback([options, &status] { status = tagCommand(*options, std::cin, std::cout, std::cerr); });
}

void addLanguage(CLI::App &app, int &status)
{
    auto *command = app.add_subcommand("language", "Check a language file: run its examples and list its rules");
    auto file = std::make_shared<std::filesystem::path>();
    command->add_option("FILE", *file, "A language file (TOML)")->required();
    command->callback([file, &status] { status = languageCommand(*file, std::cout, std::cerr); });
}

void addMeetings(CLI::App &app, int &status)
{
    auto *command = app.add_subcommand(
        "meetings", "Read JSON lines {\"id\", \"lang\", \"published\", \"text\"}; write each one's meetings");
    command->callback([&status] { status = meetingsCommand(std::cin, std::cout, std::cerr); });
}

void addExport(CLI::App &app, int &status)
{
    auto *command = app.add_subcommand("export",
        "Draw a timeline, or write its events as a table (csv), calendar (ics) or json; the same bytes for the "
        "same timeline on every machine");
    auto options = std::make_shared<ExportOptions>();
    command->add_option("TIMELINE", options->timeline, "A .zeitstrahl file")->required();
    command->add_option("-f,--format", options->format, "What to write")
        ->check(CLI::IsMember({"svg", "csv", "ics", "json"}))
        ->capture_default_str();
    command->add_option(
        "-o,--output", options->file, "The file to write, in one step; standard output if none is given");
    command->add_option("--lang", options->language, "Language of the picture or calendar")
        ->check(CLI::IsMember({"de", "en"}))
        ->capture_default_str();
    command->add_option("--width", options->width, "Width in pixels")->capture_default_str();
    command->add_flag("--dark", options->dark, "Light on dark");
    command->add_option("--by", options->by, "What makes a lane")
        ->check(CLI::IsMember({"kind", "person", "country", "place", "article", "status"}))
        ->capture_default_str();
    command->add_option("--order", options->order, "How the lanes are sorted")
        ->check(CLI::IsMember({"usual", "count", "name", "first"}))
        ->capture_default_str();
    command->add_option("--pin", options->pinned,
        "A lane to put on top: a name, a country's code, or \"A + B\" for what two people have in common; may be "
        "given again");
    command->callback([options, &status] { status = exportCommand(*options, std::cout, std::cerr); });
}

/// The language that the environment asks for, as far as we speak it.
std::string environmentLanguage()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const char *value = std::getenv(name); value && *value)
            return std::string_view(value).starts_with("de") ? "de" : "en";
    return "en";
}

void addImport(CLI::App &app, int &status)
{
    auto *command = app.add_subcommand("import", "Put articles into a timeline; corrections made there stay");
    auto options = std::make_shared<ImportOptions>();
    auto published = std::make_shared<std::string>();
    command->add_option("TIMELINE", options->timeline, "A .zeitstrahl file; made if it does not exist")->required();
    command->add_option("FILE", options->files, "Articles (HTML or text)")->required();
    command->add_option("--published", *published, "The day they were published, whatever they say")->check(isoDay);
    command->callback([options, published, &status] {
        options->published = dayFromIso(*published);
        status = importCommand(*options, std::cout, std::cerr);
    });
}

void addList(CLI::App &app, int &status)
{
    auto *command = app.add_subcommand("list", "Print a timeline's meetings as a table");
    auto options = std::make_shared<ListOptions>();
    options->language = environmentLanguage();
    command->add_option("TIMELINE", options->timeline, "A .zeitstrahl file")->required();
    command->add_option("--lang", options->language, "Language of the table")
        ->check(CLI::IsMember({"de", "en"}))
        ->capture_default_str();
    command->callback([options, &status] { status = listCommand(*options, std::cout, std::cerr); });
}

void addCheck(CLI::App &app, int &status)
{
    auto *command = app.add_subcommand(
        "check", "Verify a timeline's texts and decisions; make again what is derived from them");
    auto options = std::make_shared<CheckOptions>();
    command->add_option("TIMELINE", options->timeline, "A .zeitstrahl file")->required();
    command->add_option(
        "--salvage", options->salvage, "Write what can be read of a damaged timeline to this new file");
    command->callback([options, &status] { status = checkCommand(*options, std::cout, std::cerr); });
}

void addMerge(CLI::App &app, int &status)
{
    auto *command = app.add_subcommand(
        "merge", "Put two timelines into a third; where they decided differently A's counts and B's is kept");
    auto options = std::make_shared<MergeOptions>();
    command->add_option("A", options->first, "A .zeitstrahl file")->required();
    command->add_option("B", options->second, "Another one")->required();
    command->add_option("-o,--output", options->target, "The new file")->required();
    command->callback([options, &status] { status = mergeCommand(*options, std::cout, std::cerr); });
}

void addActors(CLI::App &app, int &status)
{
    auto *command = app.add_subcommand("actors",
        "List, add or remove people and their offices that imports into a timeline know beside the built-in ones");
    auto options = std::make_shared<ActorsOptions>();
    command->add_option("TIMELINE", options->timeline, "A .zeitstrahl file")->required();
    auto *what = command->add_option_group("what");
    what->add_option("--add", options->add,
        "A table: name, m or f, country, office, first day, last day or nothing, other names; between tabs");
    what->add_option("--remove", options->remove, "Somebody's name");
    what->add_flag("--list")->description("Print the table; so it does without an option");
    what->require_option(0, 1);
    command->callback([options, &status] { status = actorsCommand(*options, std::cout, std::cerr); });
}

void addSearch(CLI::App &app, int &status)
{
    auto *command =
        app.add_subcommand("search", "List a timeline's articles that have all the words, or words that begin so");
    auto options = std::make_shared<SearchOptions>();
    command->add_option("TIMELINE", options->timeline, "A .zeitstrahl file")->required();
    command->add_option("WORD", options->words, "Words; ue finds ü, ss finds ß, and the other way round")
        ->required();
    command->callback([options, &status] { status = searchCommand(*options, std::cout, std::cerr); });
}

} // namespace

int main(int argc, char *argv[])
{
    std::ios::sync_with_stdio(false);
    CLI::App app("Zeitstrahl turns news articles into a timeline of diplomatic meetings.", "zeitstrahl-cli");
    app.set_version_flag("--version", ZEITSTRAHL_VERSION);
    app.require_subcommand(1);
    int status = 0;
    addArticle(app, status);
    addTag(app, status);
    addMeetings(app, status);
    addLanguage(app, status);
    addImport(app, status);
    addList(app, status);
    addExport(app, status);
    addSearch(app, status);
    addCheck(app, status);
    addMerge(app, status);
    addActors(app, status);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error, std::cout, std::cerr) == 0 ? 0 : usage;
    }
    return status;
}
