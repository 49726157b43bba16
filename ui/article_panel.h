// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/display.h"
#include "ui/article_view.h"

class QComboBox;

namespace zeitstrahl {

class Session;
class TextLabel;

/// The current article of a session: where it comes from, when it was published, and its text.
class ArticlePanel : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the panel.
    ArticlePanel(Session &session, const DisplayWords &words, QWidget *parent = nullptr);

    ArticleView *view() const { return view_; }
    void show(const ArticleId &article, Span words); ///< the article, with these words in sight
    /// The words that prove this field of the selected event. False if none do.
    bool showProof(Field field);

private:
    void listArticles();
    QString nameOf(const ArticleId &id) const;
    void showCurrent();
    QString publication(const Article &article) const;
    QString explain(const StoredExpression &expression) const;

    Session &session_;
    const DisplayWords &words_;
    QComboBox *picker_;
    TextLabel *title_, *published_;
    ArticleView *view_;
};

} // namespace zeitstrahl
