// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/store/codes.h"
#include "core/store/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

struct sqlite3_stmt;

namespace zeitstrahl {

/// A value that is no text.
struct Bytes {
    std::string_view bytes;
};

/// One prepared statement; used again and again. Failures stick to the database.
///
///     rows.bind(article, number);
///     while (rows.next())
///         names.push_back(rows.text(0));
class Statement {
public:
    Statement(Database &database, std::string_view sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Starts anew with these values. Texts must live until the last next(). A Span takes two places, a Period six.
    template <class... Values> Statement &bind(const Values &...values)
    {
        rewind();
        (put(values), ...);
        return *this;
    }

    bool next(); ///< moves to the first or next row; false at the end and after a failure

    /// For statements without rows.
    template <class... Values> void run(const Values &...values) { bind(values...).next(); }

    /// For statements without rows: binds the row that another statement stands on.
    void runWithRow(const Statement &row);
    void runWithRow(const Statement &row, std::int64_t first); ///< with another value in its first column

    int columns() const;
    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string text(int column) const;
    std::string_view bytes(int column) const; ///< until the next call of next() or bind()
    std::optional<std::string> optionalText(int column) const;
    std::optional<std::int64_t> optionalInteger(int column) const;

    // What these find out of bounds is a damaged file.
    Day day(int column);
    std::optional<Day> optionalDay(int column);
    Span span(int column); ///< of this column and the next
    std::optional<Span> optionalSpan(int column);
    Period period(int column); ///< of this column and the next five
    template <class E> E word(int column)
    {
        const std::optional<E> value = fromNumber<E>(integer(column));
        if (!value)
            database_.fail(Fault::TimelineDamaged, "a number that stands for nothing");
        return value.value_or(E{});
    }

private:
    void rewind();
    void put(std::int64_t value);
    void put(std::uint32_t value) { put(std::int64_t{value}); }
    void put(int value) { put(std::int64_t{value}); }
    void put(double value);
    void put(std::string_view value);
    void put(Bytes value);
    void put(const std::string &value) { put(std::string_view{value}); }
    void put(const char *value) { put(std::string_view{value}); }
    void put(Day value) { put(std::int64_t{value.time_since_epoch().count()}); }
    void put(const Period &value);
    template <class E>
    requires std::is_enum_v<E>
    void put(E value) { put(numberOf(value)); }
    void put(std::nullopt_t);
    void put(Span value);
    void put(const std::optional<Span> &value);
    template <class T> void put(const std::optional<T> &value)
    {
        if (value)
            put(*value);
        else
            put(std::nullopt);
    }
    void check(int code);

    Database &database_;
    sqlite3_stmt *handle_ = nullptr;
    int place_ = 0; ///< the last one bound, from 1
};

} // namespace zeitstrahl
