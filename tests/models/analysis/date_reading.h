// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the dates of one text for the tests, as a reader would list them.
#pragma once

#include "models/analysis/date_candidates.h"
#include "models/analysis/date_finder.h"
#include "models/analysis/lexicons.h"
#include "models/analysis/prepared_article.h"

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace demarche {

class DateReadingOf {
public:
    /// `published` as EDTF; empty: nobody knows. The whole text is body.
    explicit DateReadingOf(const QString& text, const QString& published = {},
                           const std::optional<FuzzyDate>& assumed = {});
    explicit DateReadingOf(const ArticlePtr& article, const std::optional<FuzzyDate>& assumed = {});

    const DateFindings& findings() const { return m_findings; }
    QList<QPair<QString, QString>> values() const; ///< words and TIMEX3 value
    QString value(const QString& words) const; ///< of the first date with these words; empty if none
    QString edtf(const QString& words) const;
    QString why(const QString& words) const; ///< in English
    const DateFinding* finding(const QString& words) const;
    QStringList rulesThatFound(const QString& words) const;
    QString described() const;

private:
    void read(const ArticlePtr& article, const std::optional<FuzzyDate>& assumed);
    std::shared_ptr<const Lexicons> m_lexicons;
    PreparedArticle m_prepared;
    DateFindings m_findings;
};

} // namespace demarche
