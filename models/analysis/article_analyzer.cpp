// SPDX-License-Identifier: GPL-3.0-or-later
// Calls the finders in their order: dates, actors, quotes, events, each knowing what those before it found.
#include "models/analysis/article_analyzer.h"

#include "models/analysis/actor_finder.h"
#include "models/analysis/date_finder.h"
#include "models/analysis/event_finder.h"
#include "models/analysis/lexicons.h"
#include "models/analysis/prepared_article.h"
#include "models/analysis/quote_finder.h"
#include "models/analysis/quote_first_person.h"

#include <algorithm>

namespace demarche {

namespace {

bool isSpoken(const QString& language) { return language.isEmpty() || language == u"en" || language == u"und"; }

std::vector<TextSpan> readSentences(const TextStructure& structure)
{
    std::vector<TextSpan> spans;
    spans.reserve(structure.sentences.size());
    for (const Sentence& sentence : structure.sentences) {
        if (structure.paragraphs[sentence.paragraph].part != PartKind::Furniture)
            spans.push_back(sentence.span);
    }
    return spans;
}

void append(std::vector<Notice>& notices, std::vector<Notice>&& more)
{
    std::move(more.begin(), more.end(), std::back_inserter(notices));
}

} // namespace

ArticleFindings analyze(const ArticlePtr& article, const Lexicons& lexicons, const AnalysisOptions& options)
{
    ArticleFindings findings;
    findings.article = article;
    bool isStopped = false;
    const auto mustStop = [&] {
        if (!isStopped && options.isCancelled && options.isCancelled()) {
            isStopped = true;
            findings.notices.push_back({ NoticeLevel::Info, { "analysis.cancelled", {} }, {} });
        }
        return isStopped;
    };

    const PreparedArticle prepared = prepare(article, lexicons);
    const AnalysisInput input = prepared.input();
    findings.sentences = readSentences(prepared.structure);
    if (!isSpoken(article->language)) {
        findings.notices.push_back(
            { NoticeLevel::Warning, { "analysis.language-not-spoken", { article->language } }, {} });
        // what stands around the text is often in English, or given by the person
        findings.published = findDates(input, *lexicons.dates, options.assumedPublication).published;
        return findings;
    }
    if (mustStop())
        return findings;

    DateFindings dates = findDates(input, *lexicons.dates, options.assumedPublication);
    append(findings.notices, std::move(dates.notices));
    if (!mustStop())
        findings.actors = findActors(input, *lexicons.actors);
    if (!mustStop()) {
        QuoteFindings quotes = findQuotes(input, *lexicons.quotes, findings.actors, dates.dates);
        findings.quotes = std::move(quotes.quotes);
        addFirstPersons(input, *lexicons.quotes, findings.quotes, findings.actors);
        append(findings.notices, std::move(quotes.notices));
    }
    if (!mustStop())
        findings.events = findEvents(input, *lexicons.events, { dates, findings.actors, findings.quotes });
    // "the day after Kim's departure": once the departure is dated, so is what came the day after
    if (!mustStop() && resolveEventOffsets(input, lexicons, findings, dates))
        findings.events = findEvents(input, *lexicons.events, { dates, findings.actors, findings.quotes });

    findings.published = std::move(dates.published);
    findings.dates = std::move(dates.dates);
    std::stable_sort(findings.notices.begin(), findings.notices.end(),
                     [](const Notice& a, const Notice& b) { return a.span < b.span; });
    return findings;
}

} // namespace demarche
