// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/shim.h"

#include <algorithm>

namespace zeitstrahl::faults {

static constexpr std::size_t sector = 512; // bytes

void Platter::begin(const std::string &name, const std::string &bytes)
{
    files_[name] = {bytes, {}, true};
}

void Platter::open(const std::string &name)
{
    files_.try_emplace(name);
}

void Platter::write(const std::string &name, std::size_t at, std::string bytes)
{
    for (std::size_t from = 0; from < bytes.size();) {
        const std::size_t length = std::min(bytes.size() - from, sector - (at + from) % sector);
        files_[name].pending.push_back({at + from, bytes.substr(from, length), false});
        from += length;
    }
}

void Platter::truncate(const std::string &name, std::size_t size)
{
    files_[name].pending.push_back({size, {}, true});
}

void Platter::sync(const std::string &name)
{
    File &file = files_[name];
    for (const Write &write : file.pending)
        apply(write, file.durable);
    file.pending.clear();
    file.hasDurableName = true;
}

void Platter::remove(const std::string &name)
{
    files_.erase(name);
}

void Platter::apply(const Write &write, std::string &bytes)
{
    if (write.truncates)
        return bytes.resize(write.at);
    if (bytes.size() < write.at + write.bytes.size())
        bytes.resize(write.at + write.bytes.size());
    bytes.replace(write.at, write.bytes.size(), write.bytes);
}

Platter::Files Platter::afterPowerCut(std::mt19937 &random) const
{
    Files files;
    for (const auto &[name, file] : files_) {
        if (!file.hasDurableName && random() % 2)
            continue;
        std::vector<Write> kept;
        const unsigned share = random() % 5; // none to all
        for (const Write &write : file.pending)
            if (random() % 4 < share)
                kept.push_back(write);
        std::shuffle(kept.begin(), kept.end(), random);
        std::string bytes = file.durable;
        for (const Write &write : kept)
            apply(write, bytes);
        files[name] = std::move(bytes);
    }
    return files;
}

} // namespace zeitstrahl::faults
