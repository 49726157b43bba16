// SPDX-License-Identifier: Apache-2.0
#include "ui/article_panel.h"
#include "core/language/spoken.h"
#include "ui/labels.h"
#include "ui/session.h"
#include "ui/strings.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace zeitstrahl {

ArticlePanel::ArticlePanel(Session &session, const DisplayWords &words, QWidget *parent)
    : QWidget(parent)
    , session_(session)
    , words_(words)
    , picker_(new QComboBox)
    , title_(new TextLabel(Tone::Heading))
    , published_(new TextLabel(Tone::Quiet))
    , view_(new ArticleView)
{
    picker_->setAccessibleName(tr("Articles"));
    picker_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    picker_->setMinimumContentsLength(12);
    view_->setExplanation([this](const StoredExpression &expression) { return explain(expression); });

    auto *head = new QVBoxLayout;
    head->setContentsMargins(24, 14, 24, 8);
    head->setSpacing(5);
    head->addWidget(picker_);
    head->addWidget(title_);
    head->addWidget(published_);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(head);
    rows->addWidget(view_, 1);

    connect(picker_, &QComboBox::activated, this,
        [this](int row) { session_.showArticle(session_.articles()[std::size_t(row)]); });
    connect(view_, &ArticleView::eventPicked, &session_, &Session::select);
    connect(&session_, &Session::changed, this, &ArticlePanel::listArticles);
    connect(&session_, &Session::selectionChanged, this, &ArticlePanel::showCurrent);
    listArticles();
    showCurrent();
}

void ArticlePanel::listArticles()
{
    std::map<std::string_view, std::string_view> titles;
    for (const OutlinedArticle &article : session_.outline()->articles)
        titles.emplace(article.id, article.title);
    const QSignalBlocker quiet(picker_);
    picker_->clear();
    QStringList names;
    for (const ArticleId &id : session_.articles()) {
        const auto known = titles.find(id.text);
        names << (known != titles.end() && !known->second.empty() ? qt(known->second) : nameOf(id));
    }
    picker_->addItems(names);
    picker_->setVisible(picker_->count() > 1);
}

/// Of an article that tells no event.
QString ArticlePanel::nameOf(const ArticleId &id) const
{
    const StoredArticle *article = session_.article(id);
    if (!article)
        return {};
    const QString title = qt(article->article.title);
    return title.isEmpty() ? qt(article->article.source).section(u'/', -1) : title;
}

void ArticlePanel::showCurrent()
{
    const StoredArticle *article = session_.currentArticle();
    title_->say(article && !opensWithTitle(article->article) ? qt(article->article.title) : QString());
    published_->say(article ? publication(article->article) : QString());
    view_->setArticle(article, article ? session_.eventsOf(article->id) : std::vector<const Event *>());
    view_->selectEvent(session_.selected());
    if (article) {
        const auto &ids = session_.articles();
        picker_->setCurrentIndex(int(std::find(ids.begin(), ids.end(), article->id) - ids.begin()));
    }
}

void ArticlePanel::show(const ArticleId &article, Span words)
{
    session_.showArticle(article);
    view_->bringIntoSight(words);
}

bool ArticlePanel::showProof(Field field)
{
    const Event *event = session_.selected();
    if (event && !event->article.empty())
        session_.showArticle({event->article});
    return view_->showProof(field);
}

QString ArticlePanel::publication(const Article &article) const
{
    if (!article.published)
        return tr("Publication date unknown");
    const QString day = qt(spokenPlain(article.published->day, words_));
    switch (article.published->origin) {
    case DateOrigin::Given: return tr("Published %1, given at import").arg(day);
    case DateOrigin::Metadata: return tr("Published %1, as the page says").arg(day);
    case DateOrigin::Dateline: return tr("Published %1, from the dateline").arg(day);
    case DateOrigin::Address: return tr("Published %1, from the address").arg(day);
    case DateOrigin::Text: return tr("Published %1, found in the text").arg(day);
    }
    return day;
}

QString ArticlePanel::explain(const StoredExpression &expression) const
{
    if (!expression.resolution)
        return tr("Names no day");
    QStringList lines{qt(spoken(expression.resolution->period, words_, Wording::Full))};
    if (!expression.resolution->steps.empty())
        lines << qt(spoken(expression.resolution->steps, words_));
    return lines.join(u'\n');
}

} // namespace zeitstrahl
