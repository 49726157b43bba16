// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/store/timeline_file.h"

#include <QFutureWatcher>
#include <QObject>

#include <deque>
#include <functional>
#include <map>
#include <variant>

namespace zeitstrahl {

class Actors;
class Session;

/// Takes articles into the session: reads and extracts in worker threads, writes in this one, and asks at the end
/// for the dates that articles do not name.
class ArticleImport : public QObject {
    Q_OBJECT
public:
    /// An article that names no date, and how many more of them wait.
    struct Question {
        std::filesystem::path path;
        const Article &article;
        int waiting = 0;
    };
    enum class Skip { This, All };
    struct Source {
        std::filesystem::path path;
        std::optional<Article> read; ///< if it has been read already
    };
    using Ask = std::function<std::variant<Day, Skip>(const Question &)>;

    /// `session` must outlive it. `ask` may run a dialog.
    ArticleImport(Session &session, Ask ask, QObject *parent = nullptr);
    ~ArticleImport() override;

    void start(QList<Source> sources); ///< also while it runs: they come after the others
    void cancel(); ///< what is written stays
    bool running() const { return running_; }

signals:
    void started();
    void progressed(int done, int total);
    void said(const QString &sentence); ///< what went wrong, with the file's name
    void finished(int articles);

private:
    struct Outcome {
        std::filesystem::path path;
        std::variant<Extraction, Article, Error> found; ///< an Article: it has no date
    };
    static Outcome work(const Source &source, const std::shared_ptr<const Actors> &actors);

    void run(QList<Source> sources);
    void take(int begin, int end);
    void write();
    bool isNew(Outcome &outcome); ///< settles its source
    QList<Source> askForDates();
    void leaveOut(const std::filesystem::path &path);
    void goOn();

    Session &session_;
    Ask ask_;
    QFutureWatcher<Outcome> watcher_;
    QList<Source> queue_;
    std::deque<Outcome> undated_;
    std::vector<Extraction> unwritten_;
    std::map<std::string, std::filesystem::path> sources_; ///< of this import
    int total_ = 0, done_ = 0, written_ = 0;
    bool running_ = false;
};

} // namespace zeitstrahl
