// SPDX-License-Identifier: Apache-2.0
#include "core/store/article_rows.h"
#include "core/store/identity.h"
#include "core/store/sha256.h"
#include "core/store/sql.h"

#include <map>

namespace zeitstrahl {

static constexpr std::size_t mostUnwritten = 1000; // articles, a kilobyte or two of words each

static Likeness likenessOf(const Meeting &meeting, std::string_view text)
{
    Likeness likeness{meeting.kind, std::string{meeting.trigger.in(text)}, {}};
    std::replace(likeness.trigger.begin(), likeness.trigger.end(), '\n', ' ');
    for (const Named &participant : meeting.participants)
        likeness.participants.push_back(participant.name);
    return likeness;
}

/// In the order in which the index asks the tables for them.
static std::set<std::string> namesIn(const std::vector<Meeting> &meetings)
{
    std::set<std::string> names;
    for (const Meeting &meeting : meetings) {
        if (meeting.place)
            names.insert(meeting.place->name);
        for (const Named &participant : meeting.participants)
            names.insert(participant.name);
    }
    return names;
}

ArticleWriter::ArticleWriter(Database &database)
    : article_(database, sql::replaceArticle)
    , otherDate_(database, sql::addOtherDate)
    , expression_(database, sql::addExpression)
    , meeting_(database, sql::addMeeting)
    , participant_(database, sql::addParticipant)
    , known_(database, sql::knownMentions)
    , resolutions_(database)
    , outline_(database)
    , index_(database)
{
    for (const std::string_view statement : sql::forget)
        forget_.push_back(std::make_unique<Statement>(database, statement));
}

void ArticleWriter::write(const Extraction &extraction)
{
    const Article &article = extraction.article;
    writeArticle(article);
    const std::vector<MentionKey> mentions = mentionsOf(extraction);
    if (version_ > 1)
        for (const auto &statement : forget_)
            statement->run(key_);

    resolutions_.beginArticle(key_);
    std::int64_t position = 0;
    for (const PublicationDate &other : article.otherDates)
        otherDate_.run(key_, position++, other.day, other.origin, other.span);
    nextExpression_ = 0;
    for (const Expression &expression : extraction.expressions)
        writeExpression(expression, {});
    writeMeetings(extraction, mentions);
    const std::set<std::string> names = namesIn(extraction.meetings);
    unwritten_.push_back(
        {key_, version_ > 1, index_.wordsOf({key_, article.source, article.title, article.text, &names})});
    if (unwritten_.size() >= mostUnwritten)
        writeWords();
}

void ArticleWriter::writeWords()
{
    for (const Words &one : unwritten_)
        index_.write(one.article, one.words, one.known);
    unwritten_.clear();
}

void ArticleWriter::writeMeetings(const Extraction &extraction, const std::vector<MentionKey> &mentions)
{
    Outline outline;
    NameNumbers names{outline.names};
    for (std::size_t i = 0; i < extraction.meetings.size(); ++i) {
        const Meeting &meeting = extraction.meetings[i];
        const EventId event = eventIdOf(mentions[i]);
        writeMeeting(meeting, std::int64_t(i), event, mentions[i], meeting.sentence.in(extraction.article.text));
        outline.events.push_back(outlined(meeting, outline, names));
        outline.events.back().id = keyOf(event).value_or(EventKey{});
    }
    outline_.write(key_, std::move(outline));
}

/// New articles number the meetings of each sentence in their order; others know theirs again.
std::vector<MentionKey> ArticleWriter::mentionsOf(const Extraction &extraction)
{
    const Article &article = extraction.article;
    std::vector<MentionKey> mentions;
    std::map<std::string_view, std::vector<std::size_t>> bySentence;
    for (const Meeting &meeting : extraction.meetings)
        mentions.push_back({article.source, sentenceHash(meeting.sentence.in(article.text)), 0});
    for (std::size_t i = 0; i < mentions.size(); ++i)
        bySentence[mentions[i].sentenceHash].push_back(i);
    KnownMentions known;
    if (version_ > 1)
        known = knownMentions(known_, key_, article.source);
    for (const auto &[hash, meetings] : bySentence) {
        if (version_ == 1 && meetings.size() == 1)
            continue;
        std::vector<Likeness> likenesses;
        for (const std::size_t index : meetings)
            likenesses.push_back(likenessOf(extraction.meetings[index], article.text));
        const std::vector<std::uint32_t> given = ordinalsFor(likenesses, known[std::string{hash}]);
        for (std::size_t i = 0; i < meetings.size(); ++i)
            mentions[meetings[i]].ordinal = given[i];
    }
    return mentions;
}

void ArticleWriter::writeArticle(const Article &article)
{
    std::optional<Day> day;
    std::optional<DateOrigin> origin;
    std::optional<Span> span;
    if (article.published) {
        day = article.published->day;
        origin = article.published->origin;
        span = article.published->span;
    }
    const std::string id = articleIdOf(article.source), sha256 = Sha256{}.add(article.text).hex();
    article_.bind(id, article.source, article.title, article.language, day, origin, span, sha256,
        std::int64_t(article.text.size()), article.text);
    while (article_.next()) {
        key_ = article_.integer(0);
        version_ = article_.integer(1);
    }
}

void ArticleWriter::writeExpression(const Expression &expression, std::optional<std::int64_t> parent)
{
    const std::int64_t number = nextExpression_++;
    std::optional<std::int64_t> resolution;
    if (expression.resolution)
        resolution = resolutions_.write(*expression.resolution);
    expression_.run(key_, number, parent, expression.span, expression.rule, expression.timex.type,
        expression.timex.value, expression.timex.mod, expression.checkedBy, resolution);
    for (const Expression &part : expression.parts)
        writeExpression(part, number);
}

void ArticleWriter::writeMeeting(const Meeting &meeting, std::int64_t number, const EventId &event,
    const MentionKey &mention, std::string_view evidence)
{
    std::optional<std::string> place;
    std::optional<Span> placeSpan, dateSpan;
    std::optional<DateSource> dateSource;
    std::optional<std::int64_t> resolution;
    if (meeting.place) {
        place = meeting.place->name;
        placeSpan = meeting.place->evidence;
    }
    if (meeting.date) {
        dateSource = meeting.date->source;
        dateSpan = meeting.date->evidence;
        resolution = resolutions_.write(meeting.date->resolution);
    }
    meeting_.run(key_, number, event.text, version_, mention.sentenceHash, mention.ordinal, meeting.kind,
        meeting.status, place, placeSpan, dateSource, dateSpan, resolution, meeting.sentence, meeting.trigger,
        meeting.confidence, evidence);
    std::int64_t position = 0;
    for (const Named &participant : meeting.participants)
        participant_.run(key_, number, position++, participant.name, participant.evidence);
}

std::vector<ArticleId> readArticleIds(Database &database)
{
    std::vector<ArticleId> ids;
    Statement rows{database, sql::articleIds};
    while (rows.next())
        ids.push_back({rows.text(0)});
    return ids;
}

namespace {

/// Parts follow what they are part of, so walking backwards finds each complete before it is moved into its parent.
std::vector<StoredExpression> readExpressions(Database &database, std::int64_t article)
{
    std::vector<StoredExpression> flat;
    std::vector<std::optional<std::int64_t>> parents;
    ResolutionReader resolutions{database};
    Statement rows{database, sql::expressions};
    rows.bind(article);
    while (rows.next()) {
        StoredExpression expression{rows.span(2), rows.text(4),
            {rows.word<TimexType>(5), rows.text(6), rows.text(7)}, {}, rows.optionalSpan(8), {}};
        if (const auto resolution = rows.optionalInteger(10))
            expression.resolution = resolutions.read(article, *resolution);
        const auto parent = rows.optionalInteger(1);
        if (rows.integer(0) != std::int64_t(flat.size())
            || (parent && (*parent < 0 || *parent >= rows.integer(0)))) {
            database.fail(Fault::TimelineDamaged, "expressions out of order");
            return {};
        }
        flat.push_back(std::move(expression));
        parents.push_back(parent);
    }
    std::vector<StoredExpression> tops;
    for (std::size_t i = flat.size(); i-- > 0;) {
        std::reverse(flat[i].parts.begin(), flat[i].parts.end());
        auto &siblings = parents[i] ? flat[std::size_t(*parents[i])].parts : tops;
        siblings.push_back(std::move(flat[i]));
    }
    std::reverse(tops.begin(), tops.end());
    return tops;
}

bool liesWithin(const std::vector<StoredExpression> &expressions, Span text)
{
    return std::all_of(expressions.begin(), expressions.end(), [&](const StoredExpression &expression) {
        return text.contains(expression.span) && liesWithin(expression.parts, text)
            && (!expression.checkedBy || text.contains(*expression.checkedBy));
    });
}

} // namespace

StoredArticle readArticle(Database &database, const ArticleId &id)
{
    StoredArticle result{id, {}, {}};
    Article &article = result.article;
    Statement row{database, sql::article};
    if (!row.bind(id.text).next()) {
        database.fail(Fault::NoSuchThing, "article " + id.text);
        return result;
    }
    const std::int64_t key = row.integer(0);
    article.source = row.text(1);
    article.title = row.text(2);
    article.language = row.text(3);
    if (const auto day = row.optionalDay(4))
        article.published = PublicationDate{*day, row.word<DateOrigin>(5), row.optionalSpan(6)};
    article.text = row.text(8);
    if (Sha256{}.add(article.text).hex() != row.text(9))
        database.fail(Fault::TimelineDamaged, "the text of " + article.source + " was changed");

    Statement others{database, sql::otherDates};
    others.bind(key);
    while (others.next())
        article.otherDates.push_back({others.day(0), others.word<DateOrigin>(1), others.optionalSpan(2)});
    result.expressions = readExpressions(database, key);

    const Span whole{{0}, {std::uint32_t(article.text.size())}};
    bool within = liesWithin(result.expressions, whole);
    for (const PublicationDate &other : article.otherDates)
        within = within && (!other.span || whole.contains(*other.span));
    if (!within)
        database.fail(Fault::TimelineDamaged, "a place outside of the text");
    return result;
}

} // namespace zeitstrahl
