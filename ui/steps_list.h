// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringList>
#include <QWidget>

class QGridLayout;

namespace zeitstrahl {

/// Lines that follow from each other, one below the other with an arrow before all but the first.
class StepsList : public QWidget {
    Q_OBJECT
public:
    explicit StepsList(QWidget *parent = nullptr);

    void setLines(const QStringList &lines);
    QStringList lines() const { return lines_; }

private:
    QStringList lines_;
    QGridLayout *grid_;
};

} // namespace zeitstrahl
