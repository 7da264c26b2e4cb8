// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the dates of publication that the layout found, and looks for a dateline where it found none.
#include "models/analysis/date_publication.h"

#include "models/analysis/date_fields.h"
#include "models/analysis/date_resolver.h"
#include "models/text/word_breaker.h"

#include <algorithm>

namespace demarche {

namespace {

const char* reasonOf(DateSource source)
{
    switch (source) {
    case DateSource::PublishedLine: return "date.published-line";
    case DateSource::UpdatedLine: return "date.updated-line";
    case DateSource::Heading: return "date.heading";
    case DateSource::Address: return "date.address";
    case DateSource::Metadata: return "date.metadata";
    case DateSource::Given: return "date.given";
    }
    return "date.heading";
}

/// "/2023/09/19/" or "20230919" in an address.
std::optional<FuzzyDate> dateInAddress(QStringView address)
{
    QList<QStringView> runs;
    for (qsizetype i = 0; i < address.size(); ++i) {
        const qsizetype begin = i;
        while (i < address.size() && address[i] >= u'0' && address[i] <= u'9')
            ++i;
        if (i > begin)
            runs.append(address.mid(begin, i - begin));
    }
    const auto day = [](QStringView year, QStringView month, QStringView dayOfMonth) -> std::optional<FuzzyDate> {
        const auto found = CivilDay::fromYearMonthDay(year.toInt(), month.toInt(), dayOfMonth.toInt());
        return found && year.toInt() > 1900 && year.toInt() < 2200 ? std::optional(FuzzyDate::at(*found))
                                                                   : std::nullopt;
    };
    for (qsizetype i = 0; i < runs.size(); ++i) {
        std::optional<FuzzyDate> found;
        if (runs[i].size() == 8)
            found = day(runs[i].left(4), runs[i].mid(4, 2), runs[i].mid(6));
        else if (runs[i].size() == 4 && i + 2 < runs.size() && runs[i + 1].size() <= 2 && runs[i + 2].size() <= 2)
            found = day(runs[i], runs[i + 1], runs[i + 2]);
        if (found)
            return found;
    }
    return std::nullopt;
}

PublicationFinding found(const FuzzyDate& date, const DateStatement& statement)
{
    PublicationFinding publication;
    publication.date = date;
    publication.origin = statement.source == DateSource::Given ? PublicationOrigin::Given : PublicationOrigin::Stated;
    publication.span = statement.span;
    publication.reason = { reasonOf(statement.source), { QuotedWords { statement.text.simplified() }, date } };
    return publication;
}

bool isDash(const Word& word, QStringView text)
{
    const QChar c = text[qsizetype(word.begin)];
    return word.kind == WordKind::Punctuation && (c == u'-' || c == u'\u2013' || c == u'\u2014');
}

} // namespace

std::optional<FuzzyDate> statedDate(const QString& words, const DateLexicon& lexicon)
{
    if (const auto date = FuzzyDate::parse(words.trimmed()))
        return date;
    Article article;
    article.text = words;
    TextStructure structure;
    structure.words = wordsIn(words);
    const std::vector<WordId> ids = lexicon.vocabulary().identify(structure.words);
    const AnalysisInput input { article, structure, ids };
    DateMatcher matcher(input, lexicon);
    const DateAnchors nothing;
    std::optional<FuzzyDate> best;
    for (quint32 i = 0; i < structure.words.size() && i < 40; ++i) {
        for (const DateMatch& match : matcher.matchesAt(i, quint32(structure.words.size()))) {
            const DateResolver resolver(lexicon, nothing, DateTense::Unknown);
            const ResolvedDate resolved
                = resolver.resolve(fieldsOf(match, input, lexicon), lexicon.rules()[std::size_t(match.rule)].sense);
            const auto date = fuzzyDateOfTimex(resolved.value);
            if (date && resolved.anchor == DateAnchor::None && (!best || date->precision() < best->precision()))
                best = date;
        }
    }
    return best;
}

std::optional<DateMatch> datelineOf(const AnalysisInput& input, const DateLexicon& lexicon)
{
    constexpr quint32 reach = 16; // words
    const auto& structure = input.structure;
    for (const Paragraph& paragraph : structure.paragraphs) {
        if (paragraph.part != PartKind::Body || paragraph.firstSentence == paragraph.endSentence)
            continue;
        const quint32 first = structure.sentences[paragraph.firstSentence].firstWord;
        const quint32 end = structure.sentences[paragraph.endSentence - 1].endWord;
        if (!structure.words[first].isAllCaps)
            return std::nullopt;
        DateMatcher matcher(input, lexicon);
        for (quint32 i = first + 1; i < std::min(end, first + reach); ++i) {
            for (const DateMatch& match : matcher.matchesAt(i, end)) {
                const DateFields fields = fieldsOf(match, input, lexicon);
                if (fields.month == 0 || fields.day == 0 || fields.hour)
                    continue;
                for (quint32 k = match.endWord; k < std::min(end, match.endWord + 8); ++k) {
                    if (isDash(structure.words[k], input.article.text))
                        return match;
                }
            }
        }
        return std::nullopt;
    }
    return std::nullopt;
}

namespace {

/// A dateline with a year, or a full date in brackets of its own in the first or the last paragraph.
PublicationFinding publicationInBody(const AnalysisInput& input, const DateLexicon& lexicon)
{
    const auto read = [&](const DateMatch& match) {
        const DateAnchors nothing;
        const ResolvedDate resolved = DateResolver(lexicon, nothing, DateTense::Unknown)
                                          .resolve(fieldsOf(match, input, lexicon), DateSense::Date);
        return resolved.anchor == DateAnchor::None && resolved.day ? fuzzyDateOfTimex(resolved.value) : std::nullopt;
    };
    const auto publication = [&](const DateMatch& match, const FuzzyDate& date, const char* reason) {
        PublicationFinding stated;
        stated.date = date;
        stated.origin = PublicationOrigin::Stated;
        stated.span = { qsizetype(input.structure.words[match.firstWord].begin),
                        qsizetype(input.structure.words[match.endWord - 1].end) };
        stated.reason
            = { reason, { QuotedWords { stated.span.in(input.article.text).toString().simplified() }, date } };
        return stated;
    };
    if (const auto dateline = datelineOf(input, lexicon)) {
        if (const auto date = read(*dateline))
            return publication(*dateline, *date, "date.dateline");
    }
    const auto& words = input.structure.words;
    const auto isMark = [&](quint32 word, QChar a, QChar b) {
        const QChar c = input.article.text[qsizetype(words[word].begin)];
        return c == a || c == b;
    };
    DateMatcher matcher(input, lexicon);
    const auto& paragraphs = input.structure.paragraphs;
    for (std::size_t p = 0; p < paragraphs.size(); ++p) {
        if ((p > 1 && p + 1 < paragraphs.size()) || paragraphs[p].firstSentence == paragraphs[p].endSentence)
            continue;
        const quint32 first = input.structure.sentences[paragraphs[p].firstSentence].firstWord;
        const quint32 end = input.structure.sentences[paragraphs[p].endSentence - 1].endWord;
        constexpr quint32 reach = 40; // words of a paragraph that are looked at
        for (quint32 i = first; i + 1 < std::min(end, first + reach); ++i) {
            if (!isMark(i, u'(', u'['))
                continue;
            for (const DateMatch& match : matcher.matchesAt(i + 1, end)) {
                const auto date = read(match);
                if (date && match.endWord < end && isMark(match.endWord, u')', u']'))
                    return publication(match, *date, "date.in-brackets");
            }
        }
    }
    return {};
}

} // namespace

PublicationFinding findPublication(const AnalysisInput& input, const DateLexicon& lexicon)
{
    std::vector<DateStatement> statements = input.article.dateStatements;
    std::stable_partition(statements.begin(), statements.end(),
                          [](const DateStatement& s) { return s.source == DateSource::Given; });
    PublicationFinding best;
    for (const DateStatement& statement : statements) {
        const auto date = statement.source == DateSource::Address ? dateInAddress(statement.text)
                                                                  : statedDate(statement.text, lexicon);
        // an update tells the day only where nothing else does
        if (date && (!best.date || (best.reason.id == "date.updated-line" && statement.source != DateSource::Address)))
            best = found(*date, statement);
        if (best.date && best.reason.id != "date.updated-line")
            return best;
    }
    return best.date ? best : publicationInBody(input, lexicon);
}

} // namespace demarche
