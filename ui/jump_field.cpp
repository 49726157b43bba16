// SPDX-License-Identifier: Apache-2.0
#include "ui/jump_field.h"
#include "ui/clearable_line.h"
#include "ui/palette.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace zeitstrahl {

JumpField::JumpField(Reader reader, QWidget *parent)
    : QFrame(parent)
    , reader_(std::move(reader))
    , line_(new ClearableLine)
    , preview_(new QLabel)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setFocusProxy(line_);
    line_->setAccessibleName(tr("Go to a date or a name"));
    line_->setPlaceholderText(tr("next week, March 2015, Merkel"));
    line_->setMinimumWidth(260);
    line_->installEventFilter(this);
    preview_->setTextFormat(Qt::PlainText);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 8, 8, 6);
    rows->setSpacing(4);
    rows->addWidget(line_);
    rows->addWidget(preview_);
    connect(line_, &QLineEdit::textChanged, this, &JumpField::read);
    connect(line_, &QLineEdit::returnPressed, this, &JumpField::go);
    parent->installEventFilter(this);
    takeColours();
    read();
    hide();
}

QString JumpField::preview() const
{
    return preview_->text();
}

void JumpField::open()
{
    place();
    show();
    raise();
    line_->setFocus(Qt::ShortcutFocusReason);
    line_->selectAll();
    read();
}

void JumpField::read()
{
    const QString typed = line_->text().trimmed();
    jump_ = typed.isEmpty() ? std::nullopt : reader_(typed);
    preview_->setText(jump_   ? QStringLiteral("→ ") + jump_->spoken
            : typed.isEmpty() ? tr("A date or a name")
                              : tr("No date and no name here"));
    preview_->setAccessibleName(preview_->text());
    takeColours();
}

void JumpField::go()
{
    if (!jump_)
        return;
    if (const auto *days = std::get_if<Period>(&jump_->to)) {
        emit toDays(*days);
        return close();
    }
    emit toEvent(std::get<EventId>(jump_->to));
    read(); // Return again: the next one
}

void JumpField::close()
{
    hide();
    parentWidget()->setFocus(Qt::OtherFocusReason);
}

bool JumpField::eventFilter(QObject *object, QEvent *event)
{
    if (object == line_ && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    if (object == line_ && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason)
        hide();
    if (object == parent() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(object, event);
}

void JumpField::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeColours();
}

void JumpField::takeColours()
{
    QPalette colours;
    colours.setColor(QPalette::WindowText, jump_ ? agreement(palette()) : quietText(palette()));
    preview_->setPalette(colours);
}

void JumpField::place()
{
    constexpr int margin = 12;
    adjustSize();
    resize(std::min(std::max(width(), 300), parentWidget()->width() - 2 * margin), height());
    move(parentWidget()->width() - width() - margin, margin);
}

} // namespace zeitstrahl
