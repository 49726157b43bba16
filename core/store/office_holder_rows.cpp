// SPDX-License-Identifier: Apache-2.0
#include "core/store/office_holder_rows.h"
#include "core/store/sql.h"
#include "core/store/statement.h"

#include <algorithm>

namespace zeitstrahl {

std::vector<OfficeHolder> readOfficeHolders(Database &database)
{
    std::vector<OfficeHolder> holders;
    Statement rows{database, sql::officeHolders};
    while (rows.next())
        holders.push_back({rows.text(0), rows.integer(1) != 0, rows.text(2), rows.text(3), rows.day(4),
            rows.optionalDay(5), rows.text(6)});
    return holders;
}

void addOfficeHolders(Database &database, std::span<const OfficeHolder> holders)
{
    Statement add{database, sql::addOfficeHolder};
    for (const OfficeHolder &one : holders)
        add.run(one.name, std::int64_t{one.female}, one.country, one.office, one.first, one.last, one.otherNames);
}

void removeOfficeHolder(Database &database, const std::string &name)
{
    const auto holders = readOfficeHolders(database);
    if (std::none_of(holders.begin(), holders.end(), [&](const OfficeHolder &one) { return one.name == name; }))
        return database.fail(Fault::NoSuchThing, name);
    Statement{database, sql::removeOfficeHolder}.run(name);
}

} // namespace zeitstrahl
