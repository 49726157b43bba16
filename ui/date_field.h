// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/time/period.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;

namespace zeitstrahl {

/// A line to type a date into. While one types, the days that it would be taken for stand below; Return takes them.
class DateField : public QWidget {
    Q_OBJECT
public:
    /// What the typed words name, and how to say it; nothing if they are no date.
    struct Taken {
        Period period;
        QString spoken;
    };
    using Reader = std::function<std::optional<Taken>(const QString &typed)>;

    explicit DateField(QWidget *parent = nullptr);

    void setReader(Reader reader) { reader_ = std::move(reader); }
    void clear();
    QLineEdit *line() const { return line_; }
    QString preview() const;

    void take(); ///< as Return does

signals:
    void entered(const zeitstrahl::Period &period);
    void changed(bool isDate); ///< other words

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void read(const QString &typed);

    Reader reader_;
    std::optional<Taken> taken_;
    QLineEdit *line_;
    QLabel *preview_;
};

} // namespace zeitstrahl
