// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QFrame>
#include <QStringList>

class QLabel;
class QScrollArea;

namespace zeitstrahl {

/// The one place for what went wrong: a quiet strip with one sentence per line, hidden while there is nothing
/// to say. It never takes the focus.
class Banner : public QFrame {
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    void add(const QString &sentence); ///< shows the strip; the same sentence stands there only once
    QStringList sentences() const { return sentences_; }

public slots:
    void clear();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showSentences();
    void takeColours();
    void fitHeight();

    QStringList sentences_;
    QLabel *text_;
    QScrollArea *scroll_;
};

} // namespace zeitstrahl
