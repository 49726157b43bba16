// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QFrame>

namespace zeitstrahl {

struct FileAccess;
class TextLabel;

/// Says that the timeline can only be read, why, and what can be done; hidden while it can be written to.
class AccessStrip : public QFrame {
    Q_OBJECT
public:
    /// `saveAs`: the way to go on all the same.
    explicit AccessStrip(QAction *saveAs, QWidget *parent = nullptr);

    void setAccess(const FileAccess &access);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeColours();

    TextLabel *text_;
};

} // namespace zeitstrahl
