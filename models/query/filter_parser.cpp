// SPDX-License-Identifier: GPL-3.0-or-later
// The search field's text -> conditions, and back. Whatever is no key is words to look for.
#include "models/query/filter.h"
#include "models/query/query_keys.h"

namespace demarche {

namespace {

struct Token {
    QString key; ///< empty for words
    QString text;
    bool isNegated = false;
    bool isQuoted = false;
};

class Scanner {
public:
    explicit Scanner(const QString& query)
        : m_query(query)
    {
    }

    std::optional<Token> next()
    {
        skipSpace();
        if (m_at >= m_query.size())
            return {};
        Token token;
        if (m_query.at(m_at) == u'-' && m_at + 1 < m_query.size() && !m_query.at(m_at + 1).isSpace()) {
            token.isNegated = true;
            ++m_at;
        }
        token.key = keyHere();
        if (!token.key.isEmpty())
            skipSpace();
        token.isQuoted = m_at < m_query.size() && isQuote(m_query.at(m_at));
        token.text = token.isQuoted ? quoted() : word();
        return token;
    }

private:
    static bool isQuote(QChar c) { return c == u'"' || c == u'\u201c' || c == u'\u201d'; }

    void skipSpace()
    {
        while (m_at < m_query.size() && m_query.at(m_at).isSpace())
            ++m_at;
    }

    /// Moves past "actor:" or "said by:"; keys may hold one space.
    QString keyHere()
    {
        const qsizetype colon = m_query.indexOf(u':', m_at);
        if (colon < 0 || colon - m_at > 16)
            return {};
        const QString key = m_query.mid(m_at, colon - m_at).simplified();
        if (!fieldWithKey(key))
            return {};
        m_at = colon + 1;
        return key;
    }

    QString quoted()
    {
        const qsizetype begin = ++m_at;
        while (m_at < m_query.size() && !isQuote(m_query.at(m_at)))
            ++m_at;
        const QString text = m_query.mid(begin, m_at - begin);
        ++m_at; // past the mark, or past the end where it is missing
        return text;
    }

    QString word()
    {
        const qsizetype begin = m_at;
        while (m_at < m_query.size() && !m_query.at(m_at).isSpace())
            ++m_at;
        return m_query.mid(begin, m_at - begin);
    }

    const QString& m_query;
    qsizetype m_at = 0;
};

bool isOr(const Token& token)
{
    return token.key.isEmpty() && !token.isQuoted && !token.isNegated
        && token.text.compare(QLatin1String("or"), Qt::CaseInsensitive) == 0;
}

QString shown(const Condition& condition)
{
    QString text = condition.isNegated ? QStringLiteral("-") : QString();
    const QString key = keyOf(condition.field);
    if (!key.isEmpty())
        text += key + u':';
    const bool isPlain = !condition.text.contains(u' ') && !condition.text.contains(u':')
        && !condition.text.startsWith(u'-') && condition.text.compare(QLatin1String("or"), Qt::CaseInsensitive) != 0;
    return text + (isPlain && !condition.text.isEmpty() ? condition.text : u'"' + condition.text + u'"');
}

} // namespace

ParsedFilter parseFilter(const QString& query)
{
    ParsedFilter parsed;
    Scanner scanner(query);
    bool joinsLast = false;
    while (const std::optional<Token> token = scanner.next()) {
        if (isOr(*token)) {
            joinsLast = !parsed.filter.groups.empty();
            continue;
        }
        Condition condition { fieldWithKey(token->key).value_or(Condition::Field::Words), token->text.simplified(),
                              token->isNegated };
        if (condition.text.isEmpty()) {
            if (!token->key.isEmpty())
                parsed.mistakes.push_back({ "query.no-value", { token->key } });
            continue;
        }
        if (const std::optional<Message> mistake = mistakeIn(condition)) {
            parsed.mistakes.push_back(*mistake);
            continue;
        }
        if (joinsLast)
            parsed.filter.groups.back().push_back(std::move(condition));
        else
            parsed.filter.groups.push_back({ std::move(condition) });
        joinsLast = false;
    }
    return parsed;
}

QString queryOf(const Filter& filter)
{
    QStringList groups;
    for (const std::vector<Condition>& group : filter.groups) {
        QStringList conditions;
        for (const Condition& condition : group)
            conditions.append(shown(condition));
        groups.append(conditions.join(QStringLiteral(" or ")));
    }
    return groups.join(u' ');
}

} // namespace demarche
