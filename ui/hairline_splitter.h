// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QSplitter>

namespace zeitstrahl {

/// A splitter that shows a thin line and is easy to get hold of all the same.
class HairlineSplitter : public QSplitter {
public:
    explicit HairlineSplitter(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    QSplitterHandle *createHandle() override;
};

} // namespace zeitstrahl
