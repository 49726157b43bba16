// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/shim.h"
#include "tests/faults/faults.h"

#include <cstring>
#include <new>
#include <sqlite3.h>

namespace zeitstrahl::faults {

Countdown disk, memory;
Recording *recording = nullptr;

namespace {

sqlite3_vfs *real = nullptr;
sqlite3_mem_methods realMemory;

/// Stands before the real file, whose room follows it.
struct ShimFile {
    sqlite3_file base;
    std::string *name; ///< of a timeline or its journal; nothing for others
    sqlite3_file *file() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

ShimFile *shim(sqlite3_file *file)
{
    return reinterpret_cast<ShimFile *>(file);
}

sqlite3_file *inner(sqlite3_file *file)
{
    return shim(file)->file();
}

template <class Tell> void tell(sqlite3_file *file, Tell what)
{
    if (!recording || !shim(file)->name)
        return;
    what(recording->platter, *shim(file)->name);
    recording->afterEach();
}

int closeFile(sqlite3_file *file)
{
    delete shim(file)->name;
    return inner(file)->pMethods->xClose(inner(file));
}
int readFile(sqlite3_file *file, void *to, int count, sqlite3_int64 at)
{
    return disk.fails() ? SQLITE_IOERR_READ : inner(file)->pMethods->xRead(inner(file), to, count, at);
}
int writeFile(sqlite3_file *file, const void *from, int count, sqlite3_int64 at)
{
    if (disk.fails())
        return SQLITE_IOERR_WRITE;
    const int code = inner(file)->pMethods->xWrite(inner(file), from, count, at);
    tell(file, [&](Platter &platter, const std::string &name) {
        platter.write(name, std::size_t(at), std::string(static_cast<const char *>(from), std::size_t(count)));
    });
    return code;
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (disk.fails())
        return SQLITE_IOERR_TRUNCATE;
    const int code = inner(file)->pMethods->xTruncate(inner(file), size);
    tell(file, [&](Platter &platter, const std::string &name) { platter.truncate(name, std::size_t(size)); });
    return code;
}
int syncFile(sqlite3_file *file, int flags)
{
    if (disk.fails())
        return SQLITE_IOERR_FSYNC;
    const int code = inner(file)->pMethods->xSync(inner(file), flags);
    tell(file, [&](Platter &platter, const std::string &name) { platter.sync(name); });
    return code;
}
int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return inner(file)->pMethods->xFileSize(inner(file), size);
}
int lockFile(sqlite3_file *file, int level)
{
    return inner(file)->pMethods->xLock(inner(file), level);
}
int unlockFile(sqlite3_file *file, int level)
{
    return inner(file)->pMethods->xUnlock(inner(file), level);
}
int isReserved(sqlite3_file *file, int *result)
{
    return inner(file)->pMethods->xCheckReservedLock(inner(file), result);
}
int controlFile(sqlite3_file *file, int what, void *value)
{
    return inner(file)->pMethods->xFileControl(inner(file), what, value);
}
int sectorSize(sqlite3_file *file)
{
    return inner(file)->pMethods->xSectorSize(inner(file));
}
int characteristics(sqlite3_file *)
{
    return 0; // promises nothing
}

const sqlite3_io_methods methods = {1, closeFile, readFile, writeFile, truncateFile, syncFile, sizeOfFile, lockFile,
    unlockFile, isReserved, controlFile, sectorSize, characteristics, nullptr, nullptr, nullptr, nullptr, nullptr,
    nullptr};

int openFile(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *given)
{
    file->pMethods = nullptr;
    shim(file)->name = nullptr;
    if (disk.fails())
        return SQLITE_CANTOPEN;
    const int code = real->xOpen(real, path, inner(file), flags, given);
    if (!inner(file)->pMethods)
        return code;
    file->pMethods = &methods;
    if (recording && path && (flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_MAIN_JOURNAL))) {
        shim(file)->name = new std::string(fs::path(path).filename());
        recording->platter.open(*shim(file)->name);
    }
    return code;
}

int removeFile(sqlite3_vfs *, const char *path, int syncFolder)
{
    if (disk.fails())
        return SQLITE_IOERR_DELETE;
    const int code = real->xDelete(real, path, syncFolder);
    if (recording && code == SQLITE_OK) {
        recording->platter.remove(fs::path(path).filename());
        recording->afterEach();
    }
    return code;
}

void *allocate(int size)
{
    return memory.fails() ? nullptr : realMemory.xMalloc(size);
}

void *reallocate(void *old, int size)
{
    return memory.fails() ? nullptr : realMemory.xRealloc(old, size);
}

} // namespace

void installShims()
{
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &realMemory);
    sqlite3_mem_methods mine = realMemory;
    mine.xMalloc = allocate;
    mine.xRealloc = reallocate;
    sqlite3_config(SQLITE_CONFIG_MALLOC, &mine);
    sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0); // so that every allocation counts

    real = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs vfs = *real;
    vfs.zName = "faults";
    vfs.szOsFile = int(sizeof(ShimFile)) + real->szOsFile;
    vfs.pNext = nullptr;
    vfs.xOpen = openFile;
    vfs.xDelete = removeFile;
    sqlite3_vfs_register(&vfs, 1);
}

} // namespace zeitstrahl::faults
