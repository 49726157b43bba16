// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/time/day.h"

#include <QDate>

namespace zeitstrahl {

inline QDate toQDate(Day day)
{
    return QDate::fromJulianDay(day.time_since_epoch().count() + QDate(1970, 1, 1).toJulianDay());
}

inline Day toDay(QDate date)
{
    return Day{date::days{int(date.toJulianDay() - QDate(1970, 1, 1).toJulianDay())}};
}

} // namespace zeitstrahl
