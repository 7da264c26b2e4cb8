// SPDX-License-Identifier: GPL-3.0-or-later
// A stack of open marks for each paragraph; what stands beside a mark says whether it opens or closes.
#include "models/analysis/quote_marks.h"

#include <algorithm>

namespace demarche {

namespace {

enum class Family : quint8 { None, Double, Guillemet, Single };
enum class Hint : quint8 { Neutral, Opens, Closes };

struct Glyph {
    Family family = Family::None;
    Hint hint = Hint::Neutral;
};

Glyph glyphOf(QStringView mark)
{
    switch (mark.front().unicode()) {
    case u'"':
    case u'\uff02': return { Family::Double, Hint::Neutral };
    case u'\u201c':
    case u'\u201e':
    case u'\u201f': return { Family::Double, Hint::Opens };
    case u'\u201d': return { Family::Double, Hint::Closes };
    case u'\u00ab':
    case u'\u2039': return { Family::Guillemet, Hint::Opens };
    case u'\u00bb':
    case u'\u203a': return { Family::Guillemet, Hint::Closes };
    case u'`': return { mark.size() == 2 ? Family::Double : Family::Single, Hint::Opens };
    case u'\'': return { mark.size() == 2 ? Family::Double : Family::Single, Hint::Neutral };
    case u'\u2018':
    case u'\u201a': return { Family::Single, Hint::Opens };
    case u'\u2019': return { Family::Single, Hint::Closes };
    default: return {};
    }
}

struct OpenMark {
    Family family = Family::None;
    qint32 stretch = -1; ///< number in the list of stretches
    bool isLow = false; ///< „ is closed by “
};

constexpr qint32 dropped = -2;
constexpr size_t deepest = 16; ///< open marks at once; the oldest of more is a stray one
constexpr quint32 lookAhead = 60; ///< words searched for a better closing single mark

class MarkPairer {
public:
    explicit MarkPairer(const AnalysisInput& input)
        : m_text(input.article.text)
        , m_words(input.structure.words)
        , m_structure(input.structure)
    {
    }
    MarkedStretches run();

private:
    void pairParagraph(quint32 paragraph);
    void takeMark(quint32 word, Glyph glyph);
    void takeSingle(quint32 word, Glyph glyph);
    void open(quint32 word, Family family);
    void close(Family family, quint32 word);
    void closeFromParagraphBegin(quint32 word);
    void finishParagraph(bool nextReopens);
    void settleMinor();
    bool hasReopened() const;
    bool startsWithOpenMark(quint32 paragraph) const;
    bool isOpen(Family family) const;
    bool isStraightAroundCurly(const OpenMark& mark) const;
    bool pluralPossessive(quint32 word) const;
    QStringView textOf(quint32 word) const { return m_words[word].span().in(m_text); }
    bool spaceBefore(quint32 word) const { return word == m_begin || m_words[word].followsSpace; }
    bool spaceAfter(quint32 word) const { return word + 1 >= m_end || m_words[word + 1].followsSpace; }
    bool mayOpen(quint32 word) const;
    bool mayClose(quint32 word) const;

    QStringView m_text;
    const std::vector<Word>& m_words;
    const TextStructure& m_structure;
    MarkedStretches m_found;
    std::vector<OpenMark> m_stack;
    quint32 m_paragraph = 0;
    quint32 m_begin = 0; ///< words of the paragraph
    quint32 m_end = 0;
    bool m_leftOpen = false; ///< the paragraph before ended inside a quotation
};

bool MarkPairer::mayOpen(quint32 word) const
{
    if (spaceAfter(word))
        return false;
    if (spaceBefore(word))
        return true;
    const Word& before = m_words[word - 1];
    const QChar c = m_text[before.begin];
    return before.kind == WordKind::OpenQuote
        || (before.kind == WordKind::Punctuation && !QStringView(u".,;:!?)]'\u2019\u2026%").contains(c));
}

bool MarkPairer::mayClose(quint32 word) const
{
    if (spaceBefore(word))
        return false;
    return spaceAfter(word) || m_words[word + 1].kind > WordKind::Mixed;
}

bool MarkPairer::isOpen(Family family) const
{
    return std::any_of(m_stack.begin(), m_stack.end(), [&](const OpenMark& m) { return m.family == family; });
}

void MarkPairer::open(quint32 word, Family family)
{
    if (m_stack.size() >= deepest) {
        MarkedStretch& oldest = m_found.stretches[size_t(m_stack.front().stretch)];
        oldest.parent = dropped;
        m_found.badMarks.push_back(m_words[oldest.firstWord].span());
        m_stack.erase(m_stack.begin());
    }
    MarkedStretch stretch;
    stretch.firstWord = word;
    stretch.endWord = m_end;
    stretch.inner.begin = m_words[word].end;
    stretch.paragraph = m_paragraph;
    stretch.isClosed = false;
    m_stack.push_back({ family, qint32(m_found.stretches.size()), m_text[m_words[word].begin] == u'\u201e' });
    m_found.stretches.push_back(stretch);
}

/// Closes the innermost open mark of the family. Single marks left open inside were apostrophes.
void MarkPairer::close(Family family, quint32 word)
{
    while (!m_stack.empty()) {
        const OpenMark top = m_stack.back();
        m_stack.pop_back();
        MarkedStretch& stretch = m_found.stretches[size_t(top.stretch)];
        if (top.family != family) {
            stretch.parent = dropped;
            continue;
        }
        stretch.endWord = word + 1;
        stretch.inner.end = m_words[word].begin;
        stretch.isClosed = true;
        return;
    }
}

/// A paragraph that goes on inside a quotation without opening its mark again.
void MarkPairer::closeFromParagraphBegin(quint32 word)
{
    MarkedStretch stretch;
    stretch.firstWord = m_begin;
    stretch.endWord = word + 1;
    stretch.inner = { qsizetype(m_words[m_begin].begin), qsizetype(m_words[word].begin) };
    stretch.paragraph = m_paragraph;
    stretch.continues = true;
    m_found.stretches.push_back(stretch);
    m_leftOpen = false;
}

/// The paragraph began with a mark of its own, and that one has been closed.
bool MarkPairer::hasReopened() const
{
    for (auto s = m_found.stretches.rbegin(); s != m_found.stretches.rend() && s->paragraph == m_paragraph; ++s) {
        if (s->firstWord == m_begin && s->parent != dropped)
            return true;
    }
    return false;
}

void MarkPairer::takeMark(quint32 word, Glyph glyph)
{
    const bool canOpen = mayOpen(word);
    const bool canClose = mayClose(word);
    if (!isOpen(glyph.family)) {
        if (canOpen || (glyph.hint == Hint::Opens && !canClose)
            || (glyph.hint == Hint::Neutral && spaceBefore(word) && spaceAfter(word) && word + 1 < m_end))
            open(word, glyph.family);
        else if (m_leftOpen && canClose && word > m_begin && !hasReopened())
            closeFromParagraphBegin(word);
        else
            m_found.badMarks.push_back(m_words[word].span());
        return;
    }
    const bool lowOpen = std::any_of(m_stack.begin(), m_stack.end(), [](const OpenMark& m) { return m.isLow; });
    const bool opensAgain = canOpen && !canClose && !(lowOpen && glyph.hint == Hint::Opens);
    if (opensAgain && glyph.hint != Hint::Closes)
        open(word, glyph.family);
    else
        close(glyph.family, word);
}

/// "the ministers' plan" inside single marks, when a later mark closes better.
bool MarkPairer::pluralPossessive(quint32 word) const
{
    if (word == 0 || word + 1 >= m_end || m_words[word + 1].kind != WordKind::Letters || m_words[word + 1].isCapitalised
        || m_text[m_words[word - 1].end - 1] != u's')
        return false;
    const quint32 end = std::min(m_end, word + lookAhead);
    for (quint32 i = word + 1; i < end; ++i) {
        if (m_words[i].kind <= WordKind::Mixed)
            continue;
        const Glyph glyph = glyphOf(textOf(i));
        if (glyph.family == Family::Single)
            return mayClose(i) && !mayOpen(i);
        if (glyph.family != Family::None)
            return false;
    }
    return false;
}

void MarkPairer::takeSingle(quint32 word, Glyph glyph)
{
    const bool innermostIsSingle = !m_stack.empty() && m_stack.back().family == Family::Single;
    const bool afterLetter = word > m_begin && !m_words[word].followsSpace && m_words[word - 1].kind <= WordKind::Mixed;
    if (innermostIsSingle && mayClose(word) && glyph.hint != Hint::Opens) {
        if (!(afterLetter && pluralPossessive(word)))
            close(Family::Single, word);
        return;
    }
    const bool isElision
        = word + 1 < m_end && m_words[word + 1].kind >= WordKind::Number && m_words[word + 1].kind <= WordKind::Mixed;
    if (glyph.hint != Hint::Closes && mayOpen(word) && !isElision && !innermostIsSingle)
        open(word, Family::Single);
}

void MarkPairer::pairParagraph(quint32 paragraph)
{
    const Paragraph& p = m_structure.paragraphs[paragraph];
    m_paragraph = paragraph;
    m_stack.clear();
    if (p.firstSentence >= p.endSentence)
        return;
    m_begin = m_structure.sentences[p.firstSentence].firstWord;
    m_end = m_structure.sentences[p.endSentence - 1].endWord;
    const size_t firstStretch = m_found.stretches.size();
    for (quint32 i = m_begin; i < m_end; ++i) {
        if (m_words[i].kind <= WordKind::Mixed || m_words[i].kind == WordKind::Symbol)
            continue;
        const Glyph glyph = glyphOf(textOf(i));
        if (glyph.family == Family::Single)
            takeSingle(i, glyph);
        else if (glyph.family != Family::None)
            takeMark(i, glyph);
    }
    const bool wasLeftOpen = m_leftOpen;
    if (wasLeftOpen && m_found.stretches.size() > firstStretch && m_found.stretches[firstStretch].firstWord == m_begin)
        m_found.stretches[firstStretch].continues = true;
    finishParagraph(startsWithOpenMark(paragraph + 1));
}

/// A straight mark that nothing closes, in a paragraph whose curly marks pair well, was typed by mistake.
bool MarkPairer::isStraightAroundCurly(const OpenMark& mark) const
{
    const MarkedStretch& open = m_found.stretches[size_t(mark.stretch)];
    if (m_text[m_words[open.firstWord].begin] != u'"')
        return false;
    return std::any_of(
        m_found.stretches.begin() + mark.stretch + 1, m_found.stretches.end(), [&](const MarkedStretch& inner) {
            return inner.isClosed && inner.parent != dropped && m_text[m_words[inner.firstWord].begin] == u'\u201c';
        });
}

/// Marks still open: a quotation that the next paragraph goes on with, one whose end was forgotten, or,
/// where others follow inside it, a stray mark.
void MarkPairer::finishParagraph(bool nextReopens)
{
    m_leftOpen = false;
    for (size_t i = 0; i < m_stack.size(); ++i) {
        MarkedStretch& stretch = m_found.stretches[size_t(m_stack[i].stretch)];
        stretch.inner.end = m_words[m_end - 1].end;
        const bool isLast = i + 1 == m_stack.size() && size_t(m_stack[i].stretch) + 1 == m_found.stretches.size();
        const bool isStray = m_stack[i].family == Family::Single || isStraightAroundCurly(m_stack[i])
            || (!nextReopens && !isLast) || stretch.inner.isEmpty();
        if (isStray) {
            if (m_stack[i].family != Family::Single)
                m_found.badMarks.push_back(m_words[stretch.firstWord].span());
            stretch.parent = dropped;
            continue;
        }
        m_leftOpen = true;
        if (!nextReopens)
            m_found.badMarks.push_back(m_words[stretch.firstWord].span());
    }
}

bool MarkPairer::startsWithOpenMark(quint32 paragraph) const
{
    if (paragraph >= m_structure.paragraphs.size())
        return false;
    const Paragraph& p = m_structure.paragraphs[paragraph];
    if (p.part != PartKind::Body || p.firstSentence >= p.endSentence)
        return false;
    const quint32 first = m_structure.sentences[p.firstSentence].firstWord;
    const Glyph glyph = glyphOf(textOf(first));
    return glyph.family == Family::Double || glyph.family == Family::Guillemet;
}

/// The house that prints 'headings' so and "speech" so.
void MarkPairer::settleMinor()
{
    const auto isSingle
        = [&](const MarkedStretch& s) { return !s.continues && glyphOf(textOf(s.firstWord)).family == Family::Single; };
    std::vector<MarkedStretch>& all = m_found.stretches;
    const bool hasMajor = std::any_of(
        all.begin(), all.end(), [&](const MarkedStretch& s) { return s.isClosed && !s.continues && !isSingle(s); });
    for (MarkedStretch& stretch : all)
        stretch.isMinor = hasMajor && isSingle(stretch);
}

MarkedStretches MarkPairer::run()
{
    for (quint32 i = 0; i < m_structure.paragraphs.size(); ++i) {
        if (m_structure.paragraphs[i].part == PartKind::Body)
            pairParagraph(i);
        else
            m_leftOpen = false;
    }
    // drop what was no mark, then say what lies inside what
    std::vector<MarkedStretch>& all = m_found.stretches;
    all.erase(std::remove_if(all.begin(), all.end(), [](const MarkedStretch& s) { return s.parent == dropped; }),
              all.end());
    std::stable_sort(all.begin(), all.end(), [](const MarkedStretch& a, const MarkedStretch& b) {
        return a.firstWord != b.firstWord ? a.firstWord < b.firstWord : a.endWord > b.endWord;
    });
    settleMinor();
    std::vector<qint32> around;
    for (qint32 i = 0; i < qint32(all.size()); ++i) {
        while (!around.empty() && all[size_t(around.back())].endWord <= all[size_t(i)].firstWord)
            around.pop_back();
        all[size_t(i)].parent = around.empty() ? -1 : around.back();
        around.push_back(i);
    }
    std::sort(m_found.badMarks.begin(), m_found.badMarks.end());
    return std::move(m_found);
}

} // namespace

MarkedStretches markedStretchesOf(const AnalysisInput& input) { return MarkPairer(input).run(); }

} // namespace demarche
