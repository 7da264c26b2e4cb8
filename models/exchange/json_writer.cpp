// SPDX-License-Identifier: GPL-3.0-or-later
// Commas, quotation marks and escapes.
#include "models/exchange/json_writer.h"

namespace demarche {

void JsonWriter::separate()
{
    if (m_needsComma)
        m_json += ',';
    if (m_isLineBreakPending)
        m_json += '\n';
    m_isLineBreakPending = false;
    m_needsComma = true;
}

void JsonWriter::begin(char bracket)
{
    separate();
    m_json += bracket;
    m_needsComma = false;
}

void JsonWriter::end(char bracket)
{
    m_json += bracket;
    m_needsComma = true;
    m_isLineBreakPending = false;
}

void JsonWriter::key(QByteArrayView name)
{
    separate();
    m_json += '"';
    m_json += name;
    m_json += "\": ";
    m_needsComma = false;
}

void JsonWriter::quoted(const QByteArray& utf8)
{
    constexpr char digits[] = "0123456789abcdef";
    m_json += '"';
    for (const char c : utf8) {
        switch (c) {
        case '"': m_json += "\\\""; break;
        case '\\': m_json += "\\\\"; break;
        case '\n': m_json += "\\n"; break;
        case '\r': m_json += "\\r"; break;
        case '\t': m_json += "\\t"; break;
        default:
            if (uchar(c) < 0x20 || c == 0x7f) {
                m_json += "\\u00";
                m_json += digits[uchar(c) >> 4];
                m_json += digits[uchar(c) & 15];
            } else {
                m_json += c;
            }
        }
    }
    m_json += '"';
}

void JsonWriter::value(QStringView text)
{
    separate();
    quoted(text.toUtf8());
}

void JsonWriter::value(qint64 number)
{
    separate();
    m_json += QByteArray::number(number);
}

void JsonWriter::value(double number)
{
    separate();
    QByteArray digits = QByteArray::number(number, 'f', 3);
    while (digits.endsWith('0') && !digits.endsWith(".0"))
        digits.chop(1);
    m_json += digits;
}

void JsonWriter::value(bool isTrue)
{
    separate();
    m_json += isTrue ? "true" : "false";
}

void JsonWriter::null()
{
    separate();
    m_json += "null";
}

} // namespace demarche
