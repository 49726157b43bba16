// SPDX-License-Identifier: Apache-2.0
#include "core/store/resolution_rows.h"
#include "core/store/sql.h"

namespace zeitstrahl {

ResolutionWriter::ResolutionWriter(Database &database)
    : resolution_(database, sql::addResolution)
    , reading_(database, sql::addReading)
    , step_(database, sql::addStep)
{
}

void ResolutionWriter::beginArticle(std::int64_t article)
{
    article_ = article;
    next_ = 0;
}

std::int64_t ResolutionWriter::write(const Resolution &resolution)
{
    const std::int64_t number = next_++;
    resolution_.run(article_, number, resolution.period, resolution.check);
    std::int64_t position = 0;
    for (const Reading &reading : resolution.others)
        reading_.run(article_, number, position++, reading.period, reading.why);
    position = 0;
    for (const Step &step : resolution.steps)
        step_.run(article_, number, position++, step.kind, step.period, step.why);
    return number;
}

ResolutionReader::ResolutionReader(Database &database)
    : database_(database)
    , resolution_(database, sql::resolution)
    , readings_(database, sql::readings)
    , steps_(database, sql::steps)
{
}

Resolution ResolutionReader::read(std::int64_t article, std::int64_t number)
{
    Resolution result;
    if (!resolution_.bind(article, number).next()) {
        database_.fail(Fault::TimelineDamaged, "a resolution is missing");
        return result;
    }
    result.period = resolution_.period(0);
    result.check = resolution_.word<Check>(6);
    readings_.bind(article, number);
    while (readings_.next())
        result.others.push_back({readings_.period(0), readings_.word<Why>(6)});
    steps_.bind(article, number);
    while (steps_.next())
        result.steps.push_back({steps_.word<StepKind>(0), steps_.period(1), steps_.word<Why>(7)});
    return result;
}

} // namespace zeitstrahl
