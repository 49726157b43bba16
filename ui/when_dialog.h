// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/display.h"
#include "core/time/period.h"

#include <QDialog>

#include <optional>

namespace zeitstrahl {

class DateField;
class Session;

/// Asks for the date of an event that a person adds.
class WhenDialog : public QDialog {
    Q_OBJECT
public:
    WhenDialog(const Session &session, const DisplayWords &words, QWidget *parent = nullptr);

    std::optional<Period> when() const { return when_; } ///< nothing: without a date

private:
    std::optional<Period> when_;
    DateField *field_;
};

} // namespace zeitstrahl
