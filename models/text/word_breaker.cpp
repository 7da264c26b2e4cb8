// SPDX-License-Identifier: GPL-3.0-or-later
// A loop over characters by class; letters take the short way.
#include "models/text/word_breaker.h"

#include "models/text/character_class.h"
#include "models/text/word_form.h"

namespace demarche {

namespace {

using Class = CharacterClass;

class WordBreaker {
public:
    WordBreaker(QStringView text, const TextSpan& span, std::vector<Word>& words)
        : m_text(text.utf16())
        , m_begin(span.begin)
        , m_end(span.end)
        , m_words(words)
    {
    }

    void run();

private:
    Class at(qsizetype i) const { return i < m_end && i >= m_begin ? classOf(m_text[i]) : Class::Space; }
    bool isLetterAt(qsizetype i) const { return isLetterClass(at(i)) || isWideLetterAt(i); }
    bool isWideLetterAt(qsizetype i) const;
    bool isPossessiveAt(qsizetype i) const;
    qsizetype lengthAt(qsizetype i) const;

    void takeLetters();
    void takeInitials(Word& word);
    void takePossessive();
    void takeDigits();
    void takeTail(Word& word);
    void takeApostrophe();
    void takeStraightQuote();
    void takeMark(WordKind kind, qsizetype length);
    bool opensHere() const;
    void put(Word& word);

    const char16_t* m_text;
    qsizetype m_begin;
    qsizetype m_end;
    std::vector<Word>& m_words;
    qsizetype m_i = 0;
    quint64 m_form = emptyForm;
    int m_openSingles = 0;
    bool m_isDoubleOpen = false;
    bool m_afterSpace = true;
    bool m_afterLineBreak = true;
};

bool WordBreaker::isWideLetterAt(qsizetype i) const
{
    return i + 1 < m_end && QChar::isHighSurrogate(m_text[i]) && QChar::isLowSurrogate(m_text[i + 1])
        && QChar::isLetter(QChar::surrogateToUcs4(m_text[i], m_text[i + 1]));
}

bool WordBreaker::isPossessiveAt(qsizetype i) const
{
    return at(i) == Class::Apostrophe && i + 1 < m_end && (m_text[i + 1] | 32) == u's' && !isLetterAt(i + 2)
        && at(i + 2) != Class::Digit && at(i + 2) != Class::Mark;
}

qsizetype WordBreaker::lengthAt(qsizetype i) const
{
    return i + 1 < m_end && QChar::isHighSurrogate(m_text[i]) && QChar::isLowSurrogate(m_text[i + 1]) ? 2 : 1;
}

void WordBreaker::put(Word& word)
{
    word.end = quint32(m_i);
    word.form = finishedForm(m_form);
    word.followsSpace = m_afterSpace;
    word.followsLineBreak = m_afterLineBreak;
    m_afterSpace = false;
    m_afterLineBreak = false;
    m_words.push_back(word);
}

void WordBreaker::run()
{
    // what stands before the span decides for its first word
    if (m_begin > 0) {
        const Class before = classOf(m_text[m_begin - 1]);
        m_afterSpace = isSpaceClass(before);
        m_afterLineBreak = before == Class::LineBreak;
    }
    m_i = m_begin;
    while (m_i < m_end) {
        const Class c = classOf(m_text[m_i]);
        switch (c) {
        case Class::LineBreak: m_afterLineBreak = true; [[fallthrough]];
        case Class::Space:
            m_afterSpace = true;
            ++m_i;
            break;
        case Class::Lower:
        case Class::Upper: takeLetters(); break;
        case Class::Digit: takeDigits(); break;
        case Class::Apostrophe: takeApostrophe(); break;
        case Class::StraightQuote: takeStraightQuote(); break;
        case Class::OpenQuote:
            m_openSingles += m_text[m_i] == u'\u2018';
            takeMark(WordKind::OpenQuote, 1);
            break;
        case Class::CloseQuote: takeMark(WordKind::CloseQuote, 1); break;
        case Class::Backtick:
            m_openSingles += m_i + 1 >= m_end || m_text[m_i + 1] != u'`';
            takeMark(WordKind::OpenQuote, m_i + 1 < m_end && m_text[m_i + 1] == u'`' ? 2 : 1);
            break;
        case Class::Punctuation: takeMark(WordKind::Punctuation, 1); break;
        case Class::Surrogate:
            if (isWideLetterAt(m_i))
                takeLetters();
            else
                takeMark(WordKind::Symbol, lengthAt(m_i));
            break;
        case Class::Mark:
        case Class::Symbol: takeMark(WordKind::Symbol, 1); break;
        }
    }
}

void WordBreaker::takeLetters()
{
    Word word;
    word.begin = quint32(m_i);
    word.kind = WordKind::Letters;
    word.isCapitalised = at(m_i) == Class::Upper;
    m_form = emptyForm;
    qsizetype letters = 0;
    qsizetype capitals = 0;
    for (; m_i < m_end; ++m_i) {
        const char16_t unit = m_text[m_i];
        const Class c = classOf(unit);
        if (c == Class::Lower) {
            ++letters;
        } else if (c == Class::Upper) {
            ++letters;
            ++capitals;
        } else if (c == Class::Apostrophe) {
            // "don't" goes on; a final 's is a word of its own
            if (!isLetterAt(m_i + 1) || letters == 0)
                break;
            if (isPossessiveAt(m_i))
                break;
        } else if (c == Class::Surrogate && isWideLetterAt(m_i)) {
            ++letters;
            m_form = formWith(m_form, unit);
            ++m_i;
            m_form = formWith(m_form, m_text[m_i]);
            continue;
        } else if (c == Class::Digit) {
            word.kind = WordKind::Mixed;
        } else if (c != Class::Mark) {
            break;
        }
        m_form = formWith(m_form, foldedUnit(unit));
    }
    word.isAllCaps = letters >= 2 && capitals == letters;
    if (letters == 1 && word.kind == WordKind::Letters && m_i < m_end && m_text[m_i] == u'.')
        takeInitials(word);
    put(word);
    takePossessive();
}

/// "U.S.", "a.m.", "J.K.": single letters, each with its stop. A lone one ("F.") leaves its stop alone.
void WordBreaker::takeInitials(Word& word)
{
    if (!isLetterClass(at(m_i + 1)) || isLetterClass(at(m_i + 2)) || at(m_i + 2) == Class::Digit)
        return;
    bool isAllCaps = word.isCapitalised;
    while (m_i + 1 < m_end && m_text[m_i] == u'.' && isLetterClass(at(m_i + 1)) && !isLetterClass(at(m_i + 2))
           && at(m_i + 2) != Class::Digit) {
        m_form = formWith(formWith(m_form, u'.'), foldedUnit(m_text[m_i + 1]));
        isAllCaps = isAllCaps && at(m_i + 1) == Class::Upper;
        m_i += 2;
    }
    if (m_i < m_end && m_text[m_i] == u'.') {
        m_form = formWith(m_form, u'.');
        ++m_i;
    }
    word.isAllCaps = isAllCaps;
}

void WordBreaker::takePossessive()
{
    if (!isPossessiveAt(m_i))
        return;
    Word word;
    word.begin = quint32(m_i);
    word.kind = WordKind::Letters;
    m_form = formWith(formWith(emptyForm, u'\''), u's');
    m_i += 2;
    put(word);
}

void WordBreaker::takeDigits()
{
    Word word;
    word.begin = quint32(m_i);
    word.kind = WordKind::Number;
    m_form = emptyForm;
    for (; m_i < m_end; ++m_i) {
        const char16_t unit = m_text[m_i];
        if (at(m_i) != Class::Digit) {
            if (at(m_i + 1) != Class::Digit)
                break;
            // a comma parts thousands only: "June 3,2024" is no number
            const bool isThousands = unit == u',' && at(m_i + 2) == Class::Digit && at(m_i + 3) == Class::Digit
                && at(m_i + 4) != Class::Digit;
            if (unit != u'.' && !isThousands)
                break;
        }
        m_form = formWith(m_form, unit);
    }
    takeTail(word);
    put(word);
    takePossessive();
}

/// Letters that stick to digits: "19th", "2PM", "5G".
void WordBreaker::takeTail(Word& word)
{
    for (; m_i < m_end; ++m_i) {
        const Class c = at(m_i);
        if (!isLetterClass(c) && c != Class::Digit && c != Class::Mark)
            break;
        if (isLetterClass(c))
            word.kind = WordKind::Mixed;
        m_form = formWith(m_form, foldedUnit(m_text[m_i]));
    }
}

bool WordBreaker::opensHere() const
{
    if (m_afterSpace || m_words.empty() || m_i == m_begin)
        return true;
    const Word& before = m_words.back();
    if (before.kind == WordKind::OpenQuote)
        return true;
    const char16_t mark = m_text[before.begin];
    return before.kind == WordKind::Punctuation
        && (mark == u'(' || mark == u'[' || mark == u'-' || mark == u'\u2013' || mark == u'\u2014' || mark == u'/');
}

void WordBreaker::takeApostrophe()
{
    const char16_t unit = m_text[m_i];
    if (unit == u'\'' && m_i + 1 < m_end && m_text[m_i + 1] == u'\'') {
        const bool opens = m_afterSpace && !isSpaceClass(at(m_i + 2)) && !m_isDoubleOpen;
        takeMark(opens ? WordKind::OpenQuote : WordKind::CloseQuote, 2);
        return;
    }
    if (unit == u'\'' && opensHere() && !isSpaceClass(at(m_i + 1))) {
        // "the '90s" leaves digits out
        const bool isElision = at(m_i + 1) == Class::Digit;
        m_openSingles += !isElision;
        takeMark(isElision ? WordKind::Punctuation : WordKind::OpenQuote, 1);
        return;
    }
    const bool followsWord = !m_afterSpace && !m_words.empty() && m_words.back().kind <= WordKind::Mixed;
    if (m_openSingles > 0) {
        --m_openSingles;
        takeMark(WordKind::CloseQuote, 1);
    } else {
        // "the ministers' meeting", "’90s"; after another mark it can only close
        takeMark(followsWord || m_afterSpace ? WordKind::Punctuation : WordKind::CloseQuote, 1);
    }
}

void WordBreaker::takeStraightQuote()
{
    const bool mayOpen = opensHere() && !isSpaceClass(at(m_i + 1));
    const bool mayClose = !m_afterSpace && m_i > m_begin;
    const bool opens = mayOpen != mayClose ? mayOpen : !m_isDoubleOpen;
    m_isDoubleOpen = opens;
    takeMark(opens ? WordKind::OpenQuote : WordKind::CloseQuote, 1);
}

void WordBreaker::takeMark(WordKind kind, qsizetype length)
{
    Word word;
    word.begin = quint32(m_i);
    word.kind = kind;
    m_form = emptyForm;
    for (qsizetype i = 0; i < length; ++i)
        m_form = formWith(m_form, foldedUnit(m_text[m_i + i]));
    m_i += length;
    put(word);
}

} // namespace

void appendWords(QStringView text, const TextSpan& span, std::vector<Word>& words)
{
    WordBreaker(text, span, words).run();
}

std::vector<Word> wordsIn(QStringView phrase)
{
    std::vector<Word> words;
    appendWords(phrase, { 0, phrase.size() }, words);
    return words;
}

} // namespace demarche
