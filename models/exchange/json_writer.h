// SPDX-License-Identifier: GPL-3.0-or-later
// Writes JSON as it comes, keys in the order given: the same calls give the same bytes.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace demarche {

/// Whoever calls keeps objects and lists closed; commas are seen to.
class JsonWriter {
public:
    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginList() { begin('['); }
    void endList() { end(']'); }
    void key(QByteArrayView name);
    void value(QStringView text);
    void value(qint64 number);
    void value(double number); ///< three places, without trailing zeros
    void value(bool isTrue);
    void null();
    void lineBreak() { m_isLineBreakPending = true; } ///< before the next value or key; for readable diffs

    const QByteArray& json() const { return m_json; }

private:
    void begin(char bracket);
    void end(char bracket);
    void separate();
    void quoted(const QByteArray& utf8);
    QByteArray m_json;
    bool m_needsComma = false;
    bool m_isLineBreakPending = false;
};

} // namespace demarche
