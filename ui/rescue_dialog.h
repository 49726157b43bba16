// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDialog>

#include <filesystem>

class QListWidget;

namespace zeitstrahl {

/// A timeline is damaged: offers its backups, and to read what can be read.
class RescueDialog : public QDialog {
    Q_OBJECT
public:
    RescueDialog(const std::filesystem::path &damaged, std::vector<std::filesystem::path> backups,
        QWidget *parent = nullptr);

    /// Nothing: salvage.
    std::optional<std::filesystem::path> backup() const;

private:
    std::vector<std::filesystem::path> backups_;
    QListWidget *list_;
    bool salvages_ = false;
};

} // namespace zeitstrahl
