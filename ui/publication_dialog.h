// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/time/day.h"

#include <QDialog>

class QDateEdit;

namespace zeitstrahl {

/// Asks when an article was published that does not say so itself. Rejected: the article is left out.
class PublicationDialog : public QDialog {
    Q_OBJECT
public:
    /// `opening`: the first lines, so that one knows the article. `waiting`: how many more will be asked about.
    PublicationDialog(
        const QString &fileName, const QString &opening, Day suggestion, int waiting, QWidget *parent = nullptr);

    Day day() const;
    bool leaveOutAll() const { return leaveOutAll_; }

private:
    QDateEdit *date_;
    bool leaveOutAll_ = false;
};

} // namespace zeitstrahl
