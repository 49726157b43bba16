// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>

class QBoxLayout;

namespace zeitstrahl {

/// Widgets side by side; one below the other where there is less room than for so many characters.
class FoldingRow : public QWidget {
public:
    FoldingRow(int characters, int spacing, QWidget *parent = nullptr);

    void add(QWidget *widget, int stretch = 0);
    QSize minimumSizeHint() const override; ///< so that it may become narrow enough to fold

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    const int characters_;
    QBoxLayout *row_;
};

} // namespace zeitstrahl
