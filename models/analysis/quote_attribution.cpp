// SPDX-License-Identifier: GPL-3.0-or-later
// The innermost cue of speech owns marked words; a clause with marked words gives no record beside them.
#include "models/analysis/quote_attribution.h"

#include "models/analysis/quote_colon.h"

#include <algorithm>

namespace demarche {

namespace {

constexpr qint32 nobody = -1;

class SentenceAttributor {
public:
    SentenceAttributor(const QuoteText& text, const UnitSentence& sentence, quint32 number)
        : m_text(text)
        , m_sentence(sentence)
        , m_number(number)
        , m_reading(readingOf(text, sentence))
    {
    }
    SentenceRecords run();

private:
    void takeMarked(quint32 unit);
    void takeClauses();
    bool isNobody(const NounPhrase& phrase) const;
    void takeClause(size_t cue, UnitRange piece);
    void leavePending(SentenceRecords& found) const;
    qint32 ownerOf(quint32 unit) const;
    UnitRange pieceWith(const Report& report, quint32 unit) const;
    QuoteRecord fromCue(size_t cue) const;
    bool isSpeechLike(size_t cue) const;
    bool bringsWords(size_t cue) const;
    void giveSignature(QuoteRecord& record, quint32 unit) const;
    void giveClauseSubject(QuoteRecord& record, quint32 unit) const;
    void givePosition(QuoteRecord& record, quint32 unit) const;

    const QuoteText& m_text;
    const UnitSentence& m_sentence;
    quint32 m_number;
    SentenceReading m_reading;
    std::vector<QuoteRecord> m_records;
};

bool SentenceAttributor::isSpeechLike(size_t cue) const
{
    if (m_reading.cues[cue].mood == CueMood::AccordingTo)
        return true;
    switch (m_text.lexicon.verb(m_reading.cues[cue].verb).sort) {
    case CueSort::Speech:
    case CueSort::Writing:
    case CueSort::Question:
    case CueSort::Judgement:
    case CueSort::Naming:
    case CueSort::Continuing: return true;
    default: return false;
    }
}

/// A cue of speech with a clause or marked words of its own, not just an object.
bool SentenceAttributor::bringsWords(size_t cue) const
{
    if (m_reading.cues[cue].mood == CueMood::AccordingTo)
        return true;
    if (m_reading.cues[cue].isSupposed || m_reading.cues[cue].mood == CueMood::Infinitive)
        return false;
    const CueVerb& verb = m_text.lexicon.verb(m_reading.cues[cue].verb);
    const ContentRule rule = m_reading.reports[cue].rule;
    return verb.sort == CueSort::Naming
        || ((verb.sort == CueSort::Speech || verb.sort == CueSort::Writing)
            && (rule == ContentRule::MarkedAfter || rule == ContentRule::That || rule == ContentRule::Clause
                || rule == ContentRule::Before));
}

UnitRange SentenceAttributor::pieceWith(const Report& report, quint32 unit) const
{
    if (report.piece.contains(unit))
        return report.piece;
    if (report.secondPiece.contains(unit))
        return report.secondPiece;
    return {};
}

qint32 SentenceAttributor::ownerOf(quint32 unit) const
{
    qint32 owner = nobody;
    qint64 best = -1;
    for (size_t n = 0; n < m_reading.cues.size(); ++n) {
        const Report& report = m_reading.reports[n];
        const UnitRange piece = pieceWith(report, unit);
        if (piece.isEmpty())
            continue;
        qint64 weight = piece.first;
        if (report.rule == ContentRule::Before && !isSpeechLike(n))
            continue;
        if (isSpeechLike(n))
            weight += 1ll << 32;
        if (bringsWords(n))
            weight += 1ll << 33;
        if (report.rule == ContentRule::Before && piece.end == unit + 1)
            weight += 1ll << 34;
        if (weight > best) {
            best = weight;
            owner = qint32(n);
        }
    }
    return owner;
}

QuoteRecord SentenceAttributor::fromCue(size_t number) const
{
    const Cue& cue = m_reading.cues[number];
    const Source& source = m_reading.sources[number];
    const Report& report = m_reading.reports[number];
    QuoteRecord record;
    record.sentence = m_number;
    record.attribution = AttributionRule::Cue;
    record.sourceRule = source.rule;
    record.contentRule = report.rule;
    record.sort = cue.mood == CueMood::AccordingTo ? CueSort::Speech : m_text.lexicon.verb(cue.verb).sort;
    record.cue = m_text.spanOf(cue.first, cue.end);
    record.addressee = report.addressee;
    if (source.isFound()) {
        record.mention = m_text.spanOf(source.first, source.end);
        record.speaker = source.phrase;
    }
    return record;
}

/// "..." - Commissioner Ruiz
void SentenceAttributor::giveSignature(QuoteRecord& record, quint32 unit) const
{
    if (unit + 2 >= m_sentence.end || !(m_text.isDash(unit + 1) || m_text.at(unit + 1).mark == u'-'))
        return;
    const auto phrase = nounPhraseStartingAt(m_text, unit + 2, m_sentence.end);
    if (phrase && phrase->end - phrase->first <= 20 && m_text.at(unit + 2).isName) {
        giveSource(m_text, record, *phrase, AttributionRule::Signature);
        record.cue = m_text.spanOf(unit + 1);
    }
}

/// "...," the senator fumed.
void SentenceAttributor::givePosition(QuoteRecord& record, quint32 unit) const
{
    const MarkedWords words = markedWordsOf(m_text, unit);
    if (!(words.endsComma || words.endsSentence) || words.wordCount < 2)
        return;
    const auto phrase = nounPhraseStartingAt(m_text, unit + 1, m_sentence.end);
    // "...," which opened on Tuesday: a title goes on
    if (!phrase || phrase->end >= m_sentence.end || m_text.at(phrase->first).is(RelativeWord))
        return;
    quint32 verb = phrase->end;
    while (verb + 1 < m_sentence.end && m_text.isAdverb(verb))
        ++verb;
    if (m_text.isFiniteVerb(verb)) {
        giveSource(m_text, record, *phrase, AttributionRule::Position);
        record.cue = m_text.spanOf(verb);
    }
}

/// Asked which, he demurred: "..."
void SentenceAttributor::giveClauseSubject(QuoteRecord& record, quint32 unit) const
{
    const Source source = SubjectFinder(m_text, m_sentence).ofClause(unit);
    if (!source.isFound())
        return;
    const bool afterColon = m_text.at(unit - 1).mark == u':';
    giveSource(m_text, record, source.phrase, afterColon ? AttributionRule::Colon : AttributionRule::SentenceSubject);
    if (afterColon)
        record.cue = m_text.spanOf(unit - 1);
}

void SentenceAttributor::takeMarked(quint32 unit)
{
    const MarkedStretch& stretch = m_text.stretches[size_t(m_text.at(unit).stretch)];
    const qint32 owner = ownerOf(unit);
    QuoteRecord record;
    UnitRange piece { unit, unit + 1 };
    if (owner != nobody) {
        record = fromCue(size_t(owner));
        piece = pieceWith(m_reading.reports[size_t(owner)], unit);
        // the chain: who reports the owner's act
        for (size_t n = 0; n < m_reading.cues.size(); ++n) {
            const UnitRange around = pieceWith(m_reading.reports[n], unit);
            if (qint32(n) == owner || around.isEmpty() || !isSpeechLike(n) || !m_reading.sources[n].isFound())
                continue;
            if (around.contains(m_reading.cues[size_t(owner)].head))
                record.reporter = m_text.spanOf(m_reading.sources[n].first, m_reading.sources[n].end);
        }
    }
    record.sentence = m_number;
    record.firstUnit = unit;
    record.stretch = m_text.at(unit).stretch;
    record.span = stretch.inner;
    const MarkedWords words = markedWordsOf(m_text, unit);
    record.isDirectStart = words.startsCapital;
    if (owner == nobody) {
        giveSignature(record, unit);
        if (record.attribution == AttributionRule::None)
            givePosition(record, unit);
        if (record.attribution == AttributionRule::None && words.wordCount >= 3)
            giveClauseSubject(record, unit);
    }
    bool onlyMarks = true;
    for (quint32 i = m_sentence.first; i < m_sentence.end; ++i)
        onlyMarks = onlyMarks && (m_text.at(i).isMarked() || !m_text.at(i).isWord);
    record.isWholeSentence = onlyMarks;
    const bool isReported
        = record.attribution != AttributionRule::None && record.attribution != AttributionRule::SentenceSubject;
    record.phraseRule = phraseRuleOf(m_text, m_sentence, unit, isReported || onlyMarks);
    if (record.phraseRule != PhraseRule::None) {
        record.kind = QuoteKind::Phrase;
        record.content = record.span;
        record.attribution = AttributionRule::None;
        record.mention.reset();
        record.cue.reset();
        record.addressee.reset();
        record.reporter.reset();
    } else {
        bool alone = true; // nothing else in the clause but marked words
        for (quint32 i = piece.first; i < piece.end; ++i)
            alone = alone && !m_text.at(i).isWord;
        const bool whole = alone && record.contentRule != ContentRule::That
            && (words.startsCapital || unit == m_sentence.first || !m_text.at(unit - 1).isWord)
            && (words.startsCapital || record.contentRule == ContentRule::Before || !stretch.isClosed
                || stretch.continues || onlyMarks);
        record.kind = whole ? QuoteKind::Direct : QuoteKind::Mixed;
        record.content = alone && piece.end - piece.first == 1 ? stretch.inner : m_text.spanOf(piece.first, piece.end);
        if (owner == nobody)
            record.content = stretch.inner;
    }
    m_records.push_back(record);
}

/// "Nobody said", "none of them told": nothing was said. "No 10 said" is somebody.
bool SentenceAttributor::isNobody(const NounPhrase& phrase) const
{
    return m_text.at(phrase.first).is(NegationWord)
        && !(phrase.first + 1 < m_sentence.end && m_text.at(phrase.first + 1).is(NumberWord)
             && !m_text.at(phrase.first + 1).is(GroupPronounWord) && m_text.textOf(phrase.first + 1) != u"one");
}

void SentenceAttributor::takeClause(size_t number, UnitRange piece)
{
    if (piece.isEmpty())
        return;
    for (const QuoteRecord& record : m_records) {
        if (record.stretch >= 0 && record.kind != QuoteKind::Phrase && piece.contains(record.firstUnit))
            return;
    }
    if (m_reading.sources[number].isFound() && isNobody(m_reading.sources[number].phrase))
        return;
    QuoteRecord record = fromCue(number);
    record.firstUnit = piece.first;
    record.span = m_text.spanOf(piece.first, piece.end);
    record.content = record.span;
    record.kind = QuoteKind::Indirect;
    m_records.push_back(record);
}

void SentenceAttributor::takeClauses()
{
    for (size_t n = 0; n < m_reading.cues.size(); ++n) {
        const Report& report = m_reading.reports[n];
        if (!report.isFound())
            continue;
        // "quoted Ruiz as saying": what was said follows
        const bool saysMore = n + 1 < m_reading.cues.size() && m_reading.cues[n + 1].mood == CueMood::Gerund
            && report.piece.end + 1 == m_reading.cues[n + 1].first && m_text.at(report.piece.end).isWord
            && m_text.textOf(report.piece.end) == u"as";
        if (saysMore)
            continue;
        takeClause(n, report.piece);
        takeClause(n, report.secondPiece);
    }
}

/// A cue whose words stand in the sentence before or after.
void SentenceAttributor::leavePending(SentenceRecords& found) const
{
    for (size_t n = 0; n < m_reading.cues.size(); ++n) {
        const Cue& cue = m_reading.cues[n];
        const Source& source = m_reading.sources[n];
        if (m_reading.reports[n].isFound() || cue.mood == CueMood::AccordingTo || !source.isFound()
            || !(m_text.lexicon.verb(cue.verb).frames & QuoteFrame))
            continue;
        found.pendingSpeaker = source.phrase;
        found.pendingMention = m_text.spanOf(source.first, source.end);
        found.pendingCue = m_text.spanOf(cue.first, cue.end);
        found.pendingOpensSentence
            = std::min(cue.first, source.first) == m_sentence.first && cue.mood == CueMood::Finite;
        if (found.pendingOpensSentence)
            break;
    }
    if (m_sentence.end > m_sentence.first)
        found.endsWithColon = m_text.at(m_sentence.end - 1).mark == u':';
    if (m_sentence.end - m_sentence.first <= 16 && m_sentence.end > m_sentence.first + 1
        && (m_text.isDash(m_sentence.first) || m_text.at(m_sentence.first).mark == u'-')
        && m_text.at(m_sentence.first + 1).isName) {
        found.signature = nounPhraseStartingAt(m_text, m_sentence.first + 1, m_sentence.end);
        if (found.signature && found.signature->end + 1 < m_sentence.end)
            found.signature.reset();
    }
    quint32 first = m_sentence.first;
    while (first < m_sentence.end && (m_text.isAdverb(first) || m_text.at(first).is(CoordinatorWord)))
        ++first;
    for (size_t n = 0; n < m_reading.cues.size() && !found.subject; ++n) {
        if (m_reading.cues[n].mood == CueMood::Finite && m_reading.sources[n].isFound())
            found.subject = m_reading.sources[n].phrase;
    }
    if (!found.subject)
        found.subject = nounPhraseStartingAt(m_text, first, m_sentence.end);
}

SentenceRecords SentenceAttributor::run()
{
    for (quint32 i = m_sentence.first; i < m_sentence.end; ++i) {
        if (m_text.at(i).isMarked())
            takeMarked(i);
    }
    takeClauses();
    takeColonSpeech(m_text, m_sentence, m_number, m_records);
    std::stable_sort(m_records.begin(), m_records.end(),
                     [](const QuoteRecord& a, const QuoteRecord& b) { return a.span < b.span; });
    SentenceRecords found;
    leavePending(found);
    found.records = std::move(m_records);
    return found;
}

} // namespace

SentenceReading readingOf(const QuoteText& text, const UnitSentence& sentence)
{
    SentenceReading reading;
    reading.cues = cuesOf(text, sentence);
    reading.sources = sourcesOf(text, sentence, reading.cues);
    reading.reports = reportsOf(text, sentence, reading.cues, reading.sources);
    return reading;
}

SentenceRecords recordsOf(const QuoteText& text, const UnitSentence& sentence, quint32 number)
{
    return SentenceAttributor(text, sentence, number).run();
}

} // namespace demarche
