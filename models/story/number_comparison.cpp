// SPDX-License-Identifier: GPL-3.0-or-later
// Counts of the same thing in two sources: "12 soldiers" beside "15 soldiers".
#include "models/story/report_comparison.h"

#include <algorithm>
#include <map>

namespace demarche {

namespace {

constexpr qsizetype stemLength = 5;
constexpr qsizetype shortestNoun = 4;

struct Count {
    double number = 0;
    SourcePlace where;
};

bool isDate(qsizetype offset, const std::vector<DateFinding>& dates)
{
    const auto date = std::partition_point(
        dates.begin(), dates.end(), [offset](const DateFinding& d) { return d.span.end <= offset; });
    return date != dates.end() && date->span.contains(offset);
}

/// Numbers in digits with the noun after them, by the beginning of that noun.
std::map<QString, Count> countsIn(const ArticleReports& source, const Story& story)
{
    std::map<QString, Count> counts;
    const ArticleFindings& found = *story.at(source.article).findings;
    const QString& text = found.article->text;
    for (const EventReport* report : source.reports) {
        for (qsizetype i = report->span.begin; i < report->span.end; ++i) {
            const bool isStart = text.at(i).isDigit() && (i == 0 || !text.at(i - 1).isLetterOrNumber());
            if (!isStart || isDate(i, found.dates))
                continue;
            qsizetype end = i;
            while (end < report->span.end
                && (text.at(end).isDigit() || text.at(end) == u',' || text.at(end) == u'.'))
                ++end;
            const double number = text.mid(i, end - i).remove(u',').toDouble();
            qsizetype noun = end;
            while (noun < report->span.end && text.at(noun).isSpace())
                ++noun;
            qsizetype nounEnd = noun;
            while (nounEnd < report->span.end && text.at(nounEnd).isLetter())
                ++nounEnd;
            if (noun > end && nounEnd - noun >= shortestNoun)
                counts.try_emplace(text.mid(noun, nounEnd - noun).toLower().left(stemLength),
                    Count{number, {source.article, {i, nounEnd}}});
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
        const bool isSame = std::all_of(
            counts.begin(), counts.end(), [&](const Count& c) { return c.number == counts.front().number; });
        if (isSame)
            continue;
        Disagreement number{
            DisagreementField::Number, DisagreementRelation::Differs, {}, {}, {"story.no-side", {}}};
        for (const Count& count : counts)
            number.claims.push_back({count.where, wordsAt(count.where, story)});
        return number;
    }
    return {};
}

} // namespace demarche
