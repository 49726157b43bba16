// SPDX-License-Identifier: Apache-2.0
#include "core/store/backups.h"
#include "core/store/saved_copy.h"
#include "core/store/sha256.h"
#include "core/store/sql.h"
#include "core/store/statement.h"

#include <charconv>

namespace zeitstrahl {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t digits = 12; // of hashes in names
constexpr std::size_t numberWidth = 6;

/// Says what the timeline holds: differs after any import or decision.
std::string digestOf(Database &database)
{
    Sha256 hash;
    Statement row{database, sql::contents};
    if (row.next())
        for (int column = 0; column < 4; ++column)
            hash.addField(row.text(column));
    return hash.hex().substr(0, digits);
}

std::size_t numberOfBackup(const fs::path &backup)
{
    const std::string name = backup.filename().string();
    std::size_t number = 0;
    std::from_chars(name.data(), name.data() + name.size(), number);
    return number;
}

std::string nameOf(std::size_t number, const std::string &digest)
{
    std::string digitsOfNumber = std::to_string(number);
    digitsOfNumber.insert(0, numberWidth - std::min(numberWidth, digitsOfNumber.size()), '0');
    return digitsOfNumber + "-" + digest + ".zeitstrahl";
}

} // namespace

fs::path backupFolder(const fs::path &state, const fs::path &timeline)
{
    std::error_code problem;
    fs::path real = fs::weakly_canonical(timeline, problem);
    if (problem)
        real = fs::absolute(timeline);
    return state / (real.stem().string() + "-" + Sha256{}.add(real.string()).hex().substr(0, digits));
}

std::vector<fs::path> backupsOf(const fs::path &state, const fs::path &timeline)
{
    std::vector<fs::path> found;
    std::error_code problem;
    for (const auto &entry : fs::directory_iterator{backupFolder(state, timeline), problem})
        if (numberOfBackup(entry.path()) > 0 && entry.path().extension() == ".zeitstrahl")
            found.push_back(entry.path());
    std::sort(found.begin(), found.end(),
        [](const fs::path &a, const fs::path &b) { return numberOfBackup(a) > numberOfBackup(b); });
    return found;
}

Result<void> backUp(Database &database, const fs::path &state, std::size_t keep)
{
    const fs::path folder = backupFolder(state, database.path());
    std::error_code problem;
    fs::create_directories(folder, problem);
    if (problem)
        return tl::unexpected(Error{Fault::WriteFailed, folder.string(), problem.message()});
    const std::string digest = digestOf(database);
    if (const auto fine = database.outcome(); !fine)
        return fine;
    const std::vector<fs::path> old = backupsOf(state, database.path());
    if (!old.empty() && old.front().filename().string().find(digest) != std::string::npos)
        return {};
    const std::size_t number = old.empty() ? 1 : numberOfBackup(old.front()) + 1;
    return saveCopy(database, folder / nameOf(number, digest)).map([&] {
        for (std::size_t i = std::max<std::size_t>(keep, 1) - 1; i < old.size(); ++i)
            fs::remove(old[i], problem);
    });
}

} // namespace zeitstrahl
