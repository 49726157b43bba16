// SPDX-License-Identifier: Apache-2.0
#include "ui/rescue_dialog.h"
#include "ui/labels.h"
#include "ui/strings.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace zeitstrahl {

RescueDialog::RescueDialog(
    const std::filesystem::path &damaged, std::vector<std::filesystem::path> backups, QWidget *parent)
    : QDialog(parent)
    , backups_(std::move(backups))
    , list_(new QListWidget)
{
    setWindowTitle(tr("Damaged Timeline"));
    auto *what = new TextLabel(Tone::Body);
    what->setText(tr("The timeline “%1” is damaged. It stays as it is; a sound one can be made beside it.")
                      .arg(fileName(damaged)));
    auto *which = new TextLabel(Tone::Quiet);
    which->setText(backups_.empty() ? tr("There is no backup of it.") : tr("&Backups, the newest first:"));
    which->setBuddy(list_);
    list_->setAccessibleName(tr("Backups"));
    for (const auto &backup : backups_)
        list_->addItem(QLocale().toString(QFileInfo(filePath(backup)).lastModified(), QLocale::ShortFormat));
    list_->setCurrentRow(0);
    list_->setVisible(!backups_.empty());

    auto *buttons = new QDialogButtonBox;
    QPushButton *restore = buttons->addButton(tr("&Restore the Backup"), QDialogButtonBox::AcceptRole);
    restore->setVisible(!backups_.empty());
    QPushButton *salvage = buttons->addButton(tr("&Salvage What Can Be Read"), QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Cancel)->setIcon({});
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(list_, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(salvage, &QPushButton::clicked, this, [this] {
        salvages_ = true;
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 20, 24, 16);
    rows->setSpacing(12);
    for (QWidget *part : {static_cast<QWidget *>(what), static_cast<QWidget *>(which),
             static_cast<QWidget *>(list_), static_cast<QWidget *>(buttons)})
        rows->addWidget(part);
    setMinimumWidth(520);
}

std::optional<std::filesystem::path> RescueDialog::backup() const
{
    const int row = list_->currentRow();
    return salvages_ || row < 0 ? std::nullopt : std::optional(backups_[std::size_t(row)]);
}

} // namespace zeitstrahl
