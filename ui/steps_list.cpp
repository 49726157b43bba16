// SPDX-License-Identifier: Apache-2.0
#include "ui/steps_list.h"
#include "ui/labels.h"

#include <QGridLayout>

namespace zeitstrahl {

StepsList::StepsList(QWidget *parent)
    : QWidget(parent)
    , grid_(new QGridLayout(this))
{
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(6);
    grid_->setVerticalSpacing(5);
    grid_->setColumnStretch(1, 1);
}

void StepsList::setLines(const QStringList &lines)
{
    lines_ = lines;
    while (QLayoutItem *old = grid_->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (int row = 0; row < int(lines.size()); ++row) {
        auto *arrow = new TextLabel(Tone::Quiet, this);
        arrow->say(row == 0 ? QStringLiteral("·") : QStringLiteral("→"));
        arrow->setWordWrap(false);
        auto *line = new TextLabel(Tone::Body, this);
        line->say(lines[row]);
        grid_->addWidget(arrow, row, 0, Qt::AlignTop | Qt::AlignRight);
        grid_->addWidget(line, row, 1);
    }
    setAccessibleDescription(lines.join(u'\n'));
}

} // namespace zeitstrahl
