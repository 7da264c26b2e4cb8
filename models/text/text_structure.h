// SPDX-License-Identifier: GPL-3.0-or-later
// Paragraphs, sentences and words of an article, found in one pass and shared by all finders.
#pragma once

#include "models/text/abbreviations.h"
#include "models/text/article.h"
#include "models/text/text_span.h"
#include "models/text/word_form.h"

#include <QStringView>

#include <span>
#include <vector>

namespace demarche {

/// A possessive is a word of its own: "Kim's" is "Kim", "'s". The stop of an abbreviation is one too
/// ("Sept", "."), except within initials: "U.S.", "a.m.", "J.K." are one word, stops and all.
enum class WordKind : quint8 {
    Letters, ///< "Kim", "don't" (one word), "'s", "U.S.", "Jong-un" (parted: "Jong", "-", "un")
    Number, ///< digits, with separators inside: "3,000", "2.5", "19.09.2023", "0650"; "16:07" is three words
    Mixed, ///< digits and letters: "19th", "1990s", "2PM", "B52"
    Punctuation, ///< one mark each: , . ; : ( ) - – — / and the apostrophes that are no quotation marks
    OpenQuote, ///< “ « ‘ `` or a straight mark that opens
    CloseQuote, ///< ” » ’ '' or a straight mark that closes
    Symbol, ///< anything else, one character
};

/// One word. 24 bytes: a million of them is a page of memory, not a book.
struct Word {
    quint32 begin = 0; ///< UTF-16 offset in the article's text
    quint32 end = 0;
    quint64 form = 0; ///< hash of the word folded to lower case (possessive 's not part of the word)
    WordKind kind = WordKind::Symbol;
    bool isCapitalised : 1 = false; ///< first letter is upper case
    bool isAllCaps : 1 = false; ///< at least two letters, all upper case
    bool isFirstInSentence : 1 = false; ///< marks before the first word with letters or digits, and that word
    bool followsSpace : 1 = false; ///< white space, a line break or the beginning of the text before it
    bool followsLineBreak : 1 = false; ///< or the beginning of the text
    TextSpan span() const { return { qsizetype(begin), qsizetype(end) }; }
};

struct Sentence {
    quint32 firstWord = 0;
    quint32 endWord = 0; ///< past the last
    quint32 paragraph = 0; ///< index
    TextSpan span; ///< without the white space around it
};

struct Paragraph {
    quint32 firstSentence = 0;
    quint32 endSentence = 0;
    PartKind part = PartKind::Body;
    TextSpan span;
};

/// Indices refer to these vectors. Furniture has paragraphs and words but is marked as such.
struct TextStructure {
    std::vector<Word> words;
    std::vector<Sentence> sentences;
    std::vector<Paragraph> paragraphs;

    std::span<const Word> wordsOf(const Sentence& s) const
    {
        return std::span(words).subspan(s.firstWord, s.endWord - s.firstWord);
    }
    /// Index of the sentence that holds the offset, or the last one before it; -1 if there is none.
    qsizetype sentenceAt(qsizetype offset) const;
    /// Index of the first word that ends after the offset; words.size() if there is none.
    qsizetype wordAt(qsizetype offset) const;
};

/// Total: any text gives a structure. Linear time. A sentence never crosses a paragraph; a line break
/// inside a sentence does not end it; abbreviations ("Mr.", "Sept.", "U.S.") do not end one.
/// A paragraph ends at a blank line, at a part's border, and at a line break where the layout is one
/// paragraph a line.
/// Without `abbreviations` only general rules tell "Mr. Kim" from the end of a sentence; the analysis
/// passes those of its lexicon.
TextStructure structureOf(const Article& article, const Abbreviations& abbreviations = {});

} // namespace demarche
