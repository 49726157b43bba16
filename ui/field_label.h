// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>

class QLabel;
class QToolButton;

namespace zeitstrahl {

/// The name of a field beside its editor: a click shows the words that prove it. Where a person decided, it says so
/// and offers the way back.
class FieldLabel : public QWidget {
    Q_OBJECT
public:
    explicit FieldLabel(const QString &name, QWidget *parent = nullptr);

    void setDecided(bool decided);
    void setEditable(bool editable);

signals:
    void proofWanted();
    void takenBack(); ///< back to what was found in the article

protected:
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void takeColours();

    QLabel *name_;
    QToolButton *back_;
    bool decided_ = false, editable_ = true;
};

} // namespace zeitstrahl
