// SPDX-License-Identifier: GPL-3.0-or-later
// Counts of the same thing in two sources: "12 soldiers" beside "15 soldiers", "about 30" beside "more than 25".
#include "models/story/number_hedges.h"
#include "models/story/report_comparison.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>

namespace demarche {

namespace {

constexpr qsizetype stemLength = 5;
constexpr qsizetype shortestNoun = 4;

/// A count, and how far its words let it reach.
struct Count {
    double number = 0;
    double least = 0;
    double most = 0;
    SourcePlace where;
};

constexpr double aboutReaches = 0.15; ///< "about 30" may be 26 or 34

/// Which hedge ends right before the offset; its phrase begins at the place returned.
std::optional<std::pair<NumberHedges::Kind, qsizetype>> hedgeBefore(const QString& text, qsizetype offset)
{
    const NumberHedges& hedges = shippedNumberHedges();
    for (const auto& [phrase, kind] : hedges.phrases) {
        const qsizetype begin = offset - phrase.size() - 1;
        const bool isWhole = begin == 0 || (begin > 0 && !text.at(begin - 1).isLetterOrNumber());
        if (isWhole && QStringView(text).mid(begin, phrase.size()).compare(phrase, Qt::CaseInsensitive) == 0)
            return std::pair(kind, begin);
    }
    return {};
}

Count countOf(double number, const QString& text, const SourcePlace& where)
{
    Count count { number, number, number, where };
    const auto hedge = hedgeBefore(text, where.span.begin);
    if (!hedge)
        return count;
    count.where.span.begin = hedge->second;
    if (hedge->first == NumberHedges::Kind::AtLeast)
        count.most = std::numeric_limits<double>::max();
    else if (hedge->first == NumberHedges::Kind::AtMost)
        count.least = 0;
    else {
        count.least = number * (1 - aboutReaches);
        count.most = number * (1 + aboutReaches);
    }
    return count;
}

bool isDate(qsizetype offset, const std::vector<DateFinding>& dates)
{
    const auto date = std::partition_point(dates.begin(), dates.end(),
                                           [offset](const DateFinding& d) { return d.span.end <= offset; });
    return date != dates.end() && date->span.contains(offset);
}

TextSpan sentenceAround(const TextSpan& span, const ArticleFindings& found)
{
    const auto next
        = std::upper_bound(found.sentences.begin(), found.sentences.end(), span.begin,
                           [](qsizetype offset, const TextSpan& sentence) { return offset < sentence.begin; });
    return next == found.sentences.begin() ? span : united(*(next - 1), span);
}

/// Numbers in digits with the noun after them, by the beginning of that noun.
std::map<QString, Count> countsIn(const ArticleReports& source, const Story& story)
{
    std::map<QString, Count> counts;
    const ArticleFindings& found = *story.at(source.article).findings;
    const QString& text = found.article->text;
    for (const EventReport* report : source.reports) {
        const TextSpan told = sentenceAround(report->span, found);
        for (qsizetype i = told.begin; i < told.end; ++i) {
            const bool isStart = text.at(i).isDigit() && (i == 0 || !text.at(i - 1).isLetterOrNumber());
            if (!isStart || isDate(i, found.dates))
                continue;
            qsizetype end = i;
            while (end < told.end && (text.at(end).isDigit() || text.at(end) == u',' || text.at(end) == u'.'))
                ++end;
            const double number = text.mid(i, end - i).remove(u',').toDouble();
            qsizetype noun = end;
            while (noun < told.end && text.at(noun).isSpace())
                ++noun;
            qsizetype nounEnd = noun;
            while (nounEnd < told.end && text.at(nounEnd).isLetter())
                ++nounEnd;
            if (noun > end && nounEnd - noun >= shortestNoun)
                counts.try_emplace(text.mid(noun, nounEnd - noun).toLower().left(stemLength),
                                   countOf(number, text, { source.article, { i, nounEnd } }));
            i = end;
        }
    }
    return counts;
}

} // namespace

std::optional<Disagreement> compareNumbers(const std::vector<ArticleReports>& sources, const Story& story)
{
    std::map<QString, std::vector<Count>> byNoun;
    for (const ArticleReports& source : sources) {
        for (const auto& [noun, count] : countsIn(source, story))
            byNoun[noun].push_back(count);
    }
    for (const auto& [noun, counts] : byNoun) {
        const bool isSame = std::all_of(counts.begin(), counts.end(),
                                        [&](const Count& c) { return c.number == counts.front().number; });
        if (isSame)
            continue;
        double least = 0;
        double most = std::numeric_limits<double>::max();
        for (const Count& count : counts) {
            least = std::max(least, count.least);
            most = std::min(most, count.most);
        }
        // "at least 30" and "about 34" can both be right
        Disagreement number { DisagreementField::Number,
                              least <= most ? DisagreementRelation::MorePrecise : DisagreementRelation::Differs,
                              {},
                              {},
                              { "story.no-side", {} } };
        const Count* last = &counts.front();
        bool isUpdated = true; // all of one outlet, which counts on from day to day
        for (const Count& count : counts) {
            number.claims.push_back({ count.where, wordsAt(count.where, story) });
            if (&count == last)
                continue;
            const bool isLater = isLaterEdition(count.where.article, last->where.article, story);
            isUpdated = isUpdated && (isLater || isLaterEdition(last->where.article, count.where.article, story));
            last = isLater ? &count : last;
        }
        if (isUpdated) {
            number.chosen = wordsAt(last->where, story);
            number.rule = { "story.later-edition", {} };
        }
        return number;
    }
    return {};
}

} // namespace demarche
