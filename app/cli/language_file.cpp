// SPDX-License-Identifier: Apache-2.0
#include "app/cli/language_file.h"

#include <fstream>
#include <iterator>

namespace zeitstrahl {

Result<std::shared_ptr<const Language>> languageFromFile(const std::filesystem::path &file)
{
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        return tl::unexpected(Error{Fault::FileMissing, file.string(), {}});
    if (std::filesystem::is_directory(file, ignored))
        return tl::unexpected(Error{Fault::FileIsFolder, file.string(), {}});
    std::ifstream in(file, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    if (!in)
        return tl::unexpected(Error{Fault::FileUnreadable, file.string(), {}});
    return loadLanguage(bytes, file.string());
}

} // namespace zeitstrahl
