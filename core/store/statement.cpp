// SPDX-License-Identifier: Apache-2.0
#include "core/store/statement.h"

#include <sqlite3.h>

namespace zeitstrahl {

Statement::Statement(Database &database, std::string_view sql)
    : database_(database)
{
    if (!database_.failed())
        check(sqlite3_prepare_v2(database_.handle(), sql.data(), int(sql.size()), &handle_, nullptr));
}

Statement::~Statement()
{
    sqlite3_finalize(handle_);
}

void Statement::rewind()
{
    sqlite3_reset(handle_); // repeats the code of the last step, which is known already
    place_ = 0;
}

bool Statement::next()
{
    if (database_.failed())
        return false;
    const int code = sqlite3_step(handle_);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        database_.failAsSqlite(code);
    sqlite3_reset(handle_);
    return false;
}

void Statement::runWithRow(const Statement &row)
{
    rewind();
    for (int column = 0; column < row.columns(); ++column)
        check(sqlite3_bind_value(handle_, ++place_, sqlite3_column_value(row.handle_, column)));
    next();
}

void Statement::runWithRow(const Statement &row, std::int64_t first)
{
    rewind();
    put(first);
    for (int column = 1; column < row.columns(); ++column)
        check(sqlite3_bind_value(handle_, ++place_, sqlite3_column_value(row.handle_, column)));
    next();
}

int Statement::columns() const
{
    return sqlite3_column_count(handle_);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(handle_, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(handle_, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(handle_, column);
}

std::string Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(handle_, column));
    if (!bytes && sqlite3_errcode(database_.handle()) == SQLITE_NOMEM)
        database_.failAsSqlite(SQLITE_NOMEM); // NULL would look the same
    return bytes ? std::string(bytes, std::size_t(sqlite3_column_bytes(handle_, column))) : std::string{};
}

std::string_view Statement::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(handle_, column));
    return bytes ? std::string_view(bytes, std::size_t(sqlite3_column_bytes(handle_, column))) : std::string_view{};
}

std::optional<std::string> Statement::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional{text(column)};
}

std::optional<std::int64_t> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional{integer(column)};
}

Day Statement::day(int column)
{
    const std::int64_t days = integer(column);
    if (!isStorableDay(days)) {
        database_.fail(Fault::TimelineDamaged, "a day beyond the calendar");
        return {};
    }
    return Day{date::days{int(days)}};
}

std::optional<Day> Statement::optionalDay(int column)
{
    return isNull(column) ? std::nullopt : std::optional{day(column)};
}

Period Statement::period(int column)
{
    return {day(column), day(column + 1), word<Granularity>(column + 2), word<Extent>(column + 3),
        word<Certainty>(column + 4), word<Open>(column + 5)};
}

Span Statement::span(int column)
{
    const std::optional<Span> span = optionalSpan(column);
    if (!span)
        database_.fail(Fault::TimelineDamaged, "a place in the text is missing");
    return span.value_or(Span{});
}

std::optional<Span> Statement::optionalSpan(int column)
{
    if (isNull(column) || isNull(column + 1))
        return {};
    const std::int64_t begin = integer(column), end = integer(column + 1);
    if (begin < 0 || end < begin || end > UINT32_MAX) {
        database_.fail(Fault::TimelineDamaged, "a place outside of the text");
        return {};
    }
    return Span{{std::uint32_t(begin)}, {std::uint32_t(end)}};
}

void Statement::put(std::int64_t value)
{
    check(sqlite3_bind_int64(handle_, ++place_, value));
}

void Statement::put(double value)
{
    check(sqlite3_bind_double(handle_, ++place_, value));
}

void Statement::put(std::string_view value)
{
    // A null pointer would bind NULL: an empty view may have one.
    check(sqlite3_bind_text64(
        handle_, ++place_, value.data() ? value.data() : "", value.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::put(Bytes value)
{
    check(sqlite3_bind_blob64(
        handle_, ++place_, value.bytes.data() ? value.bytes.data() : "", value.bytes.size(), SQLITE_STATIC));
}

void Statement::put(const Period &value)
{
    put(value.first);
    put(value.last);
    put(value.granularity);
    put(value.extent);
    put(value.certainty);
    put(value.open);
}

void Statement::put(std::nullopt_t)
{
    check(sqlite3_bind_null(handle_, ++place_));
}

void Statement::put(Span value)
{
    put(value.begin.value);
    put(value.end.value);
}

void Statement::put(const std::optional<Span> &value)
{
    if (value)
        return put(*value);
    put(std::nullopt);
    put(std::nullopt);
}

void Statement::check(int code)
{
    if (code != SQLITE_OK && !database_.failed())
        database_.failAsSqlite(code);
}

} // namespace zeitstrahl
