// SPDX-License-Identifier: GPL-3.0-or-later
// What English knows about reporting speech: verbs with their complements, word classes, phrases.
#pragma once

#include "models/lexicon/phrase_table.h"
#include "models/lexicon/vocabulary.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace demarche {

/// What a word may be, apart from a cue; a word may be several.
enum QuoteWordClass : quint32 {
    DeterminerWord = 1u << 0,
    SubjectPronounWord = 1u << 1, ///< he, she, they, it, I, we
    ObjectPronounWord = 1u << 2, ///< him, her, them, me, us
    RelativeWord = 1u << 3, ///< who, which, that
    ComplementiserWord = 1u << 4, ///< that
    InterrogativeWord = 1u << 5, ///< whether, how, what, why
    AuxiliaryWord = 1u << 6, ///< be, have, do, modals, with their contractions
    BeWord = 1u << 7, ///< is, was, been: what makes a participle passive
    NegationWord = 1u << 8,
    AdverbWord = 1u << 9,
    PrepositionWord = 1u << 10,
    CoordinatorWord = 1u << 11, ///< and, but, or
    SubordinatorWord = 1u << 12, ///< because, while, when
    ToWord = 1u << 13,
    TimeWord = 1u << 14, ///< Monday, week, yesterday, June
    TimeModifierWord = 1u << 15, ///< last, this, next, earlier
    TitleWord = 1u << 16, ///< Mr, President, Sen: stands before a name
    SpokespersonWord = 1u << 17, ///< spokesman, representative: speaks for a body
    AnonymousWord = 1u << 18, ///< officials, sources, experts
    DocumentWord = 1u << 19, ///< statement, letter: what is said is its author's
    PlainVerbWord = 1u << 20, ///< common verbs that report nothing: they end a noun phrase
    PhraseMarkerWord = 1u << 21, ///< titled, dubbed, nicknamed: the marks after it are no speech
    SpeechNounWord = 1u << 22, ///< claim, promise, criticism: may carry a reported clause
    GroupPronounWord = 1u << 23, ///< some, many, others, several: stand alone as a subject
    FirstPersonPluralWord = 1u << 24, ///< we, us, our
    VenueWord = 1u << 25, ///< interview, rally, Twitter: where words were spoken
    BodyWord = 1u << 26, ///< ministry, office, agency, campaign: a body that speaks
    NumberWord = 1u << 27, ///< two, percent
    NounTooWord = 1u << 30, ///< plan, report, support: a noun as often as a verb
    ModalWord = 1u << 29, ///< will, would, should
    PossessiveWord = 1u << 31, ///< his, her, their
    FirstPersonSingularWord = 1u << 28, ///< I, me, my
};
using QuoteWordClasses = quint32;

/// What may follow a cue verb.
enum CueFrame : quint32 {
    QuoteFrame = 1u << 0, ///< words in marks
    ClauseFrame = 1u << 1, ///< (that) a clause
    QuestionFrame = 1u << 2, ///< whether, how, what
    InfinitiveFrame = 1u << 3, ///< to do something
    ObjectFrame = 1u << 4, ///< a noun phrase
    AddresseeFrame = 1u << 5, ///< a person first: told reporters that
    PrepositionFrame = 1u << 6, ///< one of `prepositions`
};
using CueFrames = quint32;

enum class CueSort : quint8 {
    Speech, ///< words were uttered
    Writing,
    Question,
    Judgement, ///< praise or blame, in words
    Naming, ///< calls it something
    Belief,
    Intent,
    Refusal,
    Stance,
    Finding, ///< a poll, a report, a document shows
    Appearance, ///< seems, appears
    Conceding, ///< rarely a cue: counts only right beside marked words or before "that"
    Continuing, ///< went on, continued
    Particle, ///< a cue only with its particle: point out
};

/// A verb that reports, or a noun made of one.
struct CueVerb {
    QByteArray lemma;
    CueSort sort = CueSort::Speech;
    CueFrames frames = 0;
    std::vector<WordId> prepositions; ///< those that may lead its object: about, of, for
};

enum class CueVerbForm : quint8 { None, Base, Third, Gerund, Past, Participle, PastOrParticiple };

/// A word as a form of a cue verb.
struct CueForm {
    quint16 verb = 0;
    CueVerbForm form = CueVerbForm::None;
};

/// The role of a phrase of several words.
enum class PhraseRole : quint8 {
    AccordingTo, ///< the source follows
    InWordsOf, ///< "in the words of", "as ... put it"
    NoSpeech, ///< "so-called", "known as": the marks that follow are no speech
    Work, ///< "podcast", "novel": marks that follow in title case are its title
    Hedge, ///< "of course", "for example": counts as an adverb
    Cue, ///< "made clear", "shot back": counts as a form of the verb in `value`
};

class QuoteLexicon {
public:
    QuoteLexicon(Vocabulary& vocabulary, QStringList& faults);

    QuoteWordClasses classesOf(WordId word) const { return word < m_classes.size() ? m_classes[word] : 0; }
    CueForm formOf(WordId word) const { return word < m_forms.size() ? m_forms[word] : CueForm {}; }
    const CueVerb& verb(quint16 index) const { return m_verbs[index]; }
    /// The cue noun ("claim", "promises") among the verbs, if the word is one.
    std::optional<quint16> nounOf(WordId word) const
    {
        return word < m_nouns.size() && m_nouns[word] > 0 ? std::optional(quint16(m_nouns[word] - 1)) : std::nullopt;
    }
    qsizetype verbCount() const { return qsizetype(m_verbs.size()); }
    const PhraseTable& phrases() const { return m_phrases; }
    static PhraseRole roleOf(quint32 value) { return PhraseRole(value & 0xff); }
    static quint16 verbOf(quint32 value) { return quint16(value >> 16); }
    static CueVerbForm formOfPhrase(quint32 value) { return CueVerbForm((value >> 8) & 0xff); }

private:
    void loadVerbs(Vocabulary& vocabulary, QStringList& faults);
    void loadNouns(Vocabulary& vocabulary, QStringList& faults);
    void loadClasses(Vocabulary& vocabulary, QStringList& faults);
    void loadPhrases(Vocabulary& vocabulary, QStringList& faults);
    void setForm(WordId word, CueForm form);
    std::vector<QuoteWordClasses> m_classes; ///< by WordId
    std::vector<CueForm> m_forms; ///< by WordId
    std::vector<quint16> m_nouns; ///< by WordId: one more than the number in m_verbs, 0 for none
    std::vector<CueVerb> m_verbs;
    PhraseTable m_phrases;
};

} // namespace demarche
