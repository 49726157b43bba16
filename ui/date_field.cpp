// SPDX-License-Identifier: Apache-2.0
#include "ui/date_field.h"
#include "ui/clearable_line.h"
#include "ui/palette.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace zeitstrahl {

DateField::DateField(QWidget *parent)
    : QWidget(parent)
    , line_(new ClearableLine)
    , preview_(new QLabel)
{
    line_->setAccessibleName(tr("Type a date"));
    line_->setPlaceholderText(tr("26.11., Do nächster Woche"));
    line_->setAcceptDrops(false);
    line_->installEventFilter(this);
    preview_->setTextFormat(Qt::PlainText);
    preview_->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(line_);
    column->addWidget(preview_);
    setFocusProxy(line_);
    connect(line_, &QLineEdit::textChanged, this, &DateField::read);
    connect(line_, &QLineEdit::returnPressed, this, &DateField::take);
    read({});
}

void DateField::clear()
{
    line_->clear();
}

QString DateField::preview() const
{
    return preview_->text();
}

void DateField::read(const QString &typed)
{
    const QString words = typed.trimmed();
    taken_ = words.isEmpty() || !reader_ ? std::nullopt : reader_(words);
    const bool puzzled = !words.isEmpty() && !taken_;
    preview_->setText(taken_ ? QStringLiteral("→ ") + taken_->spoken
            : puzzled        ? tr("Not a date so far")
                             : QString());
    preview_->setAccessibleName(preview_->text());
    QPalette colours;
    colours.setColor(QPalette::WindowText, taken_ ? agreement(palette()) : quietText(palette()));
    preview_->setPalette(colours);
    line_->setToolTip(taken_ ? tr("Press Return to take this date") : QString());
    emit changed(taken_.has_value());
}

void DateField::take()
{
    if (!taken_)
        return;
    const Period period = taken_->period;
    clear();
    emit entered(period);
}

bool DateField::eventFilter(QObject *object, QEvent *event)
{
    if (object == line_ && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && !line_->text().isEmpty()) {
        clear();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

} // namespace zeitstrahl
