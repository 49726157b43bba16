// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>

class QStackedWidget;

namespace zeitstrahl {

class TextLabel;

/// A column at the side that shows one of its pages, or nothing. Escape closes it.
class SidePanel : public QWidget {
    Q_OBJECT
public:
    explicit SidePanel(QWidget *parent = nullptr);

    void addPage(QWidget *page, const QString &title);
    void open(QWidget *page);
    bool shows(const QWidget *page) const;

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void close();

    TextLabel *title_;
    QStackedWidget *pages_;
};

} // namespace zeitstrahl
