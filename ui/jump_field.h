// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/jump.h"

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;

namespace zeitstrahl {

/// A line over a corner of its parent to type a date or a name into. While one types, it says where that leads;
/// Return goes there and, with a name, on to the next; Escape closes it.
class JumpField : public QFrame {
    Q_OBJECT
public:
    using Reader = std::function<std::optional<Jump>(const QString &typed)>;

    JumpField(Reader reader, QWidget *parent);

    void open();
    QLineEdit *line() const { return line_; }
    QString preview() const;

signals:
    void toDays(const zeitstrahl::Period &days);
    void toEvent(const zeitstrahl::EventId &event);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void read();
    void go();
    void close();
    void takeColours();
    void place();

    Reader reader_;
    std::optional<Jump> jump_;
    QLineEdit *line_;
    QLabel *preview_;
};

} // namespace zeitstrahl
