// SPDX-License-Identifier: GPL-3.0-or-later
// The words of an article as the actor finder asks about them.
#pragma once

#include "models/analysis/actor_lexicon.h"
#include "models/analysis/analysis_input.h"

#include <vector>

namespace demarche {

/// How the words of a sentence are written; in the last two, capitals tell no names.
enum class SentenceCase : quint8 { Plain, TitleCase, AllCaps };

/// Word numbers are those of structure.words. Every question may be asked of any number: past the ends
/// there is no word, and the answer is no.
class ActorText {
public:
    ActorText(const AnalysisInput& input, const ActorLexicon& lexicon);

    const ActorLexicon& lexicon() const { return m_lexicon; }
    const TextStructure& structure() const { return m_input.structure; }
    const Article& article() const { return m_input.article; }
    quint32 size() const { return m_size; }

    const Word& word(quint32 i) const { return m_input.structure.words[i]; }
    WordId id(quint32 i) const { return i < m_size ? m_input.ids[i] : unknownWord; }
    NameTraits traits(quint32 i) const { return i < m_size ? m_lexicon.traitsOf(m_input.ids[i]) : 0; }
    bool has(quint32 i, NameTraits any) const { return (traits(i) & any) != 0; }
    QStringView view(quint32 i) const { return i < m_size ? word(i).span().in(m_input.article.text) : QStringView(); }
    bool is(quint32 i, QStringView lowerCase) const;
    bool isMark(quint32 i, char16_t mark) const;
    bool isLetters(quint32 i) const { return i < m_size && word(i).kind == WordKind::Letters; }
    bool isName(quint32 i) const; ///< letters, perhaps with digits, that begin with a capital
    bool isPossessive(quint32 i) const { return isLetters(i) && word(i).end - word(i).begin == 2 && isApostrophe(i); }
    bool isLowerCase(quint32 i) const { return isLetters(i) && !word(i).isCapitalised; }
    /// Joined to the word before, as the parts of "Ho-jin".
    bool isJoined(quint32 i) const { return i < m_size && !word(i).followsSpace; }
    bool isHyphen(quint32 i) const { return isMark(i, u'-') || isMark(i, u'\u2010') || isMark(i, u'\u2011'); }

    quint32 sentenceOf(quint32 i) const { return m_sentenceOf[i]; }
    const Sentence& sentence(quint32 number) const { return m_input.structure.sentences[number]; }
    PartKind partOf(quint32 i) const;
    /// Whether the word only says where the text comes from: furniture, "(Reuters)" before a report.
    bool isCredit(quint32 i) const;
    SentenceCase caseOf(quint32 sentenceNumber) const { return m_case[sentenceNumber]; }
    bool isInAddress(quint32 i) const { return i < m_size && m_isInAddress[i]; } ///< of the web
    /// Its capital tells nothing: it begins a sentence, or words in marks.
    bool opens(quint32 i) const
    {
        return isFirst(i) || (i > 0 && i < m_size && word(i - 1).kind == WordKind::OpenQuote);
    }
    bool isFirst(quint32 i) const { return i < m_size && word(i).isFirstInSentence; }
    /// The span of words [first, end).
    TextSpan span(quint32 first, quint32 end) const { return { word(first).span().begin, word(end - 1).span().end }; }
    std::span<const WordId> idsUntil(quint32 from, quint32 end) const { return m_input.ids.subspan(from, end - from); }

private:
    bool isApostrophe(quint32 i) const;
    bool isPictureCredit(quint32 i) const;
    SentenceCase judge(const Sentence& sentence) const;
    void noteAddresses();
    const AnalysisInput& m_input;
    const ActorLexicon& m_lexicon;
    quint32 m_size;
    std::vector<quint32> m_sentenceOf;
    std::vector<SentenceCase> m_case;
    std::vector<bool> m_isInAddress;
};

} // namespace demarche
