// SPDX-License-Identifier: Apache-2.0
#include "app/cli/actors_command.h"
#include "core/meetings/tables/actors.h"
#include "core/store/timeline_file.h"

#include <fstream>
#include <iterator>
#include <ostream>

namespace zeitstrahl {

namespace {

Result<std::vector<OfficeHolder>> rowsIn(const std::filesystem::path &path)
{
    std::ifstream file{path, std::ios::binary};
    std::string bytes{std::istreambuf_iterator<char>{file}, {}};
    if (!file || std::filesystem::is_directory(path))
        return tl::unexpected(Error{Fault::FileUnreadable, path.string(), {}});
    return readOfficeHolders(bytes, path.string(), builtInOffices());
}

Result<void> change(const ActorsOptions &options, const std::vector<OfficeHolder> &added)
{
    const bool exists = std::filesystem::exists(std::filesystem::symlink_status(options.timeline));
    auto file =
        exists || added.empty() ? TimelineFile::open(options.timeline) : TimelineFile::create(options.timeline);
    if (!file)
        return tl::unexpected(file.error());
    return added.empty() ? file->removeOfficeHolder(options.remove) : file->addOfficeHolders(added);
}

Result<void> list(const ActorsOptions &options, std::ostream &out)
{
    return TimelineFile::open(options.timeline)
        .and_then([](const TimelineFile &file) { return file.officeHolders(); })
        .map([&](const std::vector<OfficeHolder> &holders) {
            for (const OfficeHolder &holder : holders)
                out << tsvLine(holder) << '\n';
        });
}

} // namespace

int actorsCommand(const ActorsOptions &options, std::ostream &out, std::ostream &err)
{
    std::vector<OfficeHolder> added;
    if (!options.add.empty()) {
        auto rows = rowsIn(options.add);
        if (!rows) {
            const Error &error = rows.error();
            err << (error.fault == Fault::LanguageFile ? error.where + ": " + error.detail : sentence(error))
                << '\n';
            return 1;
        }
        added = std::move(*rows);
        if (added.empty())
            return 0;
    }
    const Result<void> done = added.empty() && options.remove.empty() ? list(options, out) : change(options, added);
    if (!done)
        err << sentence(done.error()) << '\n';
    return done ? 0 : 1;
}

} // namespace zeitstrahl
