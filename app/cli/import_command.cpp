// SPDX-License-Identifier: Apache-2.0
#include "app/cli/import_command.h"
#include "core/import.h"
#include "core/text/article_reader.h"

#include <map>
#include <ostream>

namespace zeitstrahl {

namespace {

constexpr std::size_t articlesPerTransaction = 500;

std::string counted(std::size_t number, const char *thing)
{
    return std::to_string(number) + " " + thing + (number == 1 ? "" : "s");
}

class Import {
public:
    Import(const ImportOptions &options, std::ostream &out, std::ostream &err)
        : options_(options)
        , out_(out)
        , err_(err)
    {
    }

    int run()
    {
        if (std::filesystem::exists(std::filesystem::symlink_status(options_.timeline))
            && !(take(TimelineFile::open(options_.timeline)) && readActors()))
            return 1;
        for (const std::filesystem::path &file : options_.files) {
            if (!read(file) || (pending_.size() == articlesPerTransaction && !write()))
                return 1;
        }
        return write() && !failed_ ? 0 : 1;
    }

private:
    /// False: the timeline cannot be written.
    bool read(const std::filesystem::path &file)
    {
        Result<Extraction> extraction = extract(file, options_.published, actors_);
        if (!extraction) {
            fail(sentence(extraction.error()));
            return true;
        }
        Article &article = extraction->article;
        if (sources_.contains(article.source) && !write()) // what is compared must be there
            return false;
        if (timeline_)
            article.source = sourceIn(*timeline_, article, file);
        const auto [first, isNew] = sources_.emplace(article.source, file);
        if (!isNew) {
            fail(
                file.string() + ": is the same article as " + first->second.string() + " (" + article.source + ")");
            return true;
        }
        if (const std::string notice = encodingNotice(article); !notice.empty())
            err_ << notice << '\n';
        if (!isUnderstood(article))
            err_ << file.string() << ": is in a language that Zeitstrahl does not know; kept without meetings\n";
        pending_.push_back(std::move(*extraction));
        return true;
    }

    /// All that was read since the last time, in one transaction; the timeline is made when there is something for
    /// it.
    bool write()
    {
        if (pending_.empty())
            return true;
        if (!timeline_ && !take(TimelineFile::create(options_.timeline)))
            return false;
        if (const auto imported = timeline_->import(pending_); !imported) {
            fail(sentence(imported.error()));
            return false;
        }
        for (const Extraction &extraction : pending_)
            out_ << isoText(extraction.article.published->day) << "  " << extraction.article.source << ": "
                 << counted(extraction.expressions.size(), "date") << ", "
                 << counted(extraction.meetings.size(), "meeting") << '\n';
        pending_.clear();
        return true;
    }

    bool take(Result<TimelineFile> file)
    {
        if (!file) {
            fail(sentence(file.error()));
            return false;
        }
        timeline_.emplace(std::move(*file));
        return true;
    }

    bool readActors()
    {
        const auto actors = knownTo(*timeline_);
        if (!actors)
            fail(sentence(actors.error()));
        else
            actors_ = *actors;
        return actors.has_value();
    }

    void fail(const std::string &why)
    {
        err_ << why << '\n';
        failed_ = true;
    }

    const ImportOptions &options_;
    std::ostream &out_, &err_;
    std::optional<TimelineFile> timeline_;
    std::shared_ptr<const Actors> actors_ = builtInActors();
    std::vector<Extraction> pending_;
    std::map<std::string, std::filesystem::path> sources_; ///< of this command's files
    bool failed_ = false;
};

} // namespace

int importCommand(const ImportOptions &options, std::ostream &out, std::ostream &err)
{
    return Import{options, out, err}.run();
}

} // namespace zeitstrahl
