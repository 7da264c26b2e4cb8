// SPDX-License-Identifier: GPL-3.0-or-later
// One article through the date finder.
#include "tests/models/analysis/date_reading.h"

#include "models/analysis/date_lexicon.h"
#include "models/findings/catalogue.h"

namespace demarche {

DateReadingOf::DateReadingOf(const QString& text, const QString& published, const std::optional<FuzzyDate>& assumed)
{
    auto article = std::make_shared<Article>();
    article->text = text;
    article->isPlain = true;
    article->parts = { { PartKind::Body, { 0, text.size() } } };
    if (!published.isEmpty())
        article->dateStatements.push_back({ DateSource::Given, {}, published });
    read(article, assumed);
}

DateReadingOf::DateReadingOf(const ArticlePtr& article, const std::optional<FuzzyDate>& assumed)
{
    read(article, assumed);
}

void DateReadingOf::read(const ArticlePtr& article, const std::optional<FuzzyDate>& assumed)
{
    m_lexicons = shippedLexicons();
    m_prepared = prepare(article, *m_lexicons);
    m_findings = findDates(m_prepared.input(), *m_lexicons->dates, assumed);
}

QList<QPair<QString, QString>> DateReadingOf::values() const
{
    QList<QPair<QString, QString>> values;
    for (const DateFinding& date : m_findings.dates)
        values.append({ date.span.in(m_prepared.article->text).toString(), date.value });
    return values;
}

const DateFinding* DateReadingOf::finding(const QString& words) const
{
    for (const DateFinding& date : m_findings.dates) {
        if (date.span.in(m_prepared.article->text) == words)
            return &date;
    }
    return nullptr;
}

QString DateReadingOf::value(const QString& words) const
{
    const DateFinding* date = finding(words);
    return date ? date->value : QString();
}

QString DateReadingOf::edtf(const QString& words) const
{
    const DateFinding* date = finding(words);
    return date && date->date ? date->date->toEdtf() : QString();
}

QString DateReadingOf::why(const QString& words) const
{
    const DateFinding* date = finding(words);
    return date ? sentenceOf(date->reason) : QString();
}

QStringList DateReadingOf::rulesThatFound(const QString& words) const
{
    QStringList rules;
    for (const DateCandidate& candidate : findDateCandidates(m_prepared.input(), *m_lexicons->dates)) {
        if (candidate.span.in(m_prepared.article->text) == words)
            rules.append(QString::fromLatin1(m_lexicons->dates->rules()[size_t(candidate.rule)].id));
    }
    return rules;
}

QString DateReadingOf::described() const
{
    QStringList lines;
    for (const auto& [words, value] : values())
        lines.append(words + QStringLiteral(" = ") + value);
    return lines.isEmpty() ? QStringLiteral("no dates") : lines.join(QStringLiteral("; "));
}

} // namespace demarche
