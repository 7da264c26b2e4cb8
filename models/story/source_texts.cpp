// SPDX-License-Identifier: GPL-3.0-or-later
// Runs of three words, without what is quoted: officials' words are the same in independent reports.
#include "models/story/source_texts.h"

#include "models/story/event_rows.h"

#include <QHash>

#include <algorithm>

namespace demarche {

namespace {

constexpr size_t runLength = 3;
/// Of the shorter text's runs, how many the other must have. A text with every sixth word replaced keeps
/// more than a third of its runs; two reporters on one event share a twentieth.
constexpr double shareOfCopy = 0.25;
constexpr size_t fewestRuns = 12; ///< shorter texts tell nothing
constexpr size_t mostRuns = 4000;
constexpr size_t mostHolders = 8; ///< groups remembered for one run

/// The parts of a sentence between quotes; a run does not reach across one.
std::vector<TextSpan> ownWordsOf(const TextSpan& sentence, const std::vector<QuoteFinding>& quotes)
{
    std::vector<TextSpan> parts;
    qsizetype begin = sentence.begin;
    auto quote = std::partition_point(quotes.begin(), quotes.end(),
                                      [&](const QuoteFinding& q) { return q.span.end <= sentence.begin; });
    for (; quote != quotes.end() && quote->span.begin < sentence.end; ++quote) {
        if (quote->kind == QuoteKind::Indirect)
            continue;
        parts.push_back({ begin, std::max(begin, quote->span.begin) });
        begin = std::max(begin, quote->span.end);
    }
    parts.push_back({ begin, std::max(begin, sentence.end) });
    return parts;
}

/// Ascending, without doubles.
std::vector<quint64> runsOf(const ArticleFindings& found)
{
    std::vector<quint64> runs;
    const QStringView text(found.article->text);
    for (const TextSpan& sentence : found.sentences) {
        for (const TextSpan& part : ownWordsOf(sentence, found.quotes)) {
            const std::vector<quint32> words = spokenWordsOf(part.in(text));
            for (size_t i = 0; i + runLength <= words.size(); ++i)
                runs.push_back((quint64(words[i]) * 0x9e3779b1u + words[i + 1]) * 0x85ebca77c2b2ae63u + words[i + 2]);
        }
    }
    std::sort(runs.begin(), runs.end());
    runs.erase(std::unique(runs.begin(), runs.end()), runs.end());
    if (runs.size() > mostRuns)
        runs.resize(mostRuns); // the smallest hashes: the same choice in every copy
    return runs;
}

} // namespace

std::vector<qint32> textGroupsOf(const std::vector<ArticleFindingsPtr>& findings)
{
    std::vector<qint32> groupOf(findings.size());
    QHash<quint64, std::vector<qint32>> holders;
    std::vector<size_t> runCounts(findings.size(), 0);
    for (size_t i = 0; i < findings.size(); ++i) {
        groupOf[i] = qint32(i);
        const std::vector<quint64> runs = runsOf(*findings[i]);
        runCounts[i] = runs.size();
        if (runs.size() < fewestRuns)
            continue;
        std::vector<qint32> met;
        for (const quint64 run : runs) {
            const auto found = holders.constFind(run);
            if (found != holders.constEnd())
                met.insert(met.end(), found->begin(), found->end());
        }
        std::sort(met.begin(), met.end());
        double best = shareOfCopy;
        for (size_t at = 0; at < met.size();) {
            size_t end = at;
            while (end < met.size() && met[end] == met[at])
                ++end;
            const size_t shorter = std::min(runs.size(), runCounts[size_t(met[at])]);
            const double share = double(end - at) / double(std::max<size_t>(1, shorter));
            if (share > best) {
                best = share;
                groupOf[i] = groupOf[size_t(met[at])];
            }
            at = end;
        }
        // a copy's runs are its original's; only what is new is filed
        for (const quint64 run : runs) {
            std::vector<qint32>& known = holders[run];
            if (known.size() < mostHolders
                && (groupOf[i] == qint32(i) || std::find(known.begin(), known.end(), groupOf[i]) == known.end()))
                known.push_back(qint32(i));
        }
    }
    return groupOf;
}

} // namespace demarche
