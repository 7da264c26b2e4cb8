// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at a name and at the words on its two sides.
#include "models/analysis/actor_kind.h"

#include <QHash>

#include <algorithm>

namespace demarche {

namespace {

using F = KindFeature;

class Observer {
public:
    Observer(const ActorText& text, const KnownNames& known, const Titles& titles)
        : m_text(text)
        , m_known(known)
        , m_titles(titles)
    {
        for (quint32 i = 0; i < text.size(); ++i) {
            if (text.isLowerCase(i) && !text.isInAddress(i))
                m_lowerForms.insert(text.word(i).form, true);
        }
    }
    KindFeatures see(const NameSpan& span);

private:
    void seeWords();
    void seeWord(quint32 i, bool isFirst, bool isLast);
    void seeShape(quint32 i);
    bool isOwnPart() const;
    void seeBefore();
    void seeAfter();
    void seeApposition(quint32 at);
    void set(F feature, bool isSeen = true)
    {
        if (isSeen)
            m_seen.set(size_t(feature));
    }
    bool has(F feature) const { return m_seen.test(size_t(feature)); }

    const ActorText& m_text;
    const KnownNames& m_known;
    const Titles& m_titles;
    QHash<quint64, bool> m_lowerForms; ///< only asked, never walked
    const NameSpan* m_span = nullptr;
    KindFeatures m_seen;
};

bool hasBeginning(QStringView word, const QStringList& beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(), [&](const QString& one) { return word.startsWith(one); });
}

bool hasEnding(QStringView word, const QStringList& endings)
{
    for (const QString& ending : endings) {
        if (word.size() > ending.size() + 2 && word.endsWith(ending))
            return true;
    }
    return false;
}

void Observer::seeShape(quint32 i)
{
    const QStringView word = m_text.view(i);
    const bool isCapitals = m_text.word(i).isAllCaps && word.size() >= 2;
    const bool isAlone = m_span->end == m_span->first + 1;
    if (isCapitals)
        set(isAlone ? F::Acronym : F::AcronymInside);
    else if (word.size() == 1)
        set(F::Initial, m_text.isMark(i + 1, u'.') || m_span->end - m_span->first > 1);
    else {
        for (qsizetype k = 2; k < word.size(); ++k) {
            if (word[k].isUpper() && word[k - 1].isLower()) {
                set(F::MixedCase, !hasBeginning(word, m_text.lexicon().capitalInside()));
            }
        }
        set(F::PlaceEnding, word.size() > 5 && hasEnding(word, m_text.lexicon().placeEndings()));
        set(F::FamilyEnding,
            i + 1 == m_span->end && word.size() > 4 && hasEnding(word, m_text.lexicon().familyEndings()));
    }
    if (m_text.word(i).kind == WordKind::Mixed)
        set(F::Digit);
}

void Observer::seeWord(quint32 i, bool isFirst, bool isLast)
{
    const NameTraits traits = m_text.traits(i);
    const bool isAlone = isFirst && isLast;
    if (traits & GivenNameTrait)
        set(isAlone ? F::GivenAlone : isFirst ? F::GivenFirst : F::GivenInside);
    if (traits & FamilyNameTrait)
        set(isAlone ? F::FamilyAlone : F::FamilyLast, isLast);
    set(F::FamilyFirst, (traits & FamilyFirstTrait) && isFirst && !isLast);
    if (traits & OrganisationHeadTrait)
        set(isLast                                ? F::OrganisationHeadLast
                : m_text.has(i + 1, ConcernTrait) ? F::OrganisationHeadOf
                                                  : F::OrganisationHeadInside);
    if (traits & PlaceHeadTrait) {
        set(F::PlaceHeadLast, isLast && !isAlone);
        set(F::PlaceHeadFirst, isFirst && !isLast);
    }
    if (traits & CompassTrait)
        set(F::PlaceHeadFirst, isFirst && !isLast);
    if (traits & OtherHeadTrait)
        set(isLast ? F::OtherHeadLast : F::OtherHeadInside);
    set(F::Belief, traits & BeliefTrait);
    if (traits & CommonTrait && !(traits & (GivenNameTrait | FamilyNameTrait)))
        set(isFirst ? F::CommonFirst : isLast ? F::CommonLast : F::CommonInside);
    if (const KnownMatch* match = m_known.covering(i); match && match->name) {
        const bool isCountry = match->name->sense <= NameSense::People;
        const bool isPlace = match->name->sense == NameSense::Place || match->name->sense == NameSense::Capital;
        set(F::CountryInside, isCountry && !isAlone);
        set(F::PlaceFirst, isPlace && isFirst && !isAlone);
        set(F::PlaceInside, isPlace && !isFirst);
    }
    set(F::CommonAcronym,
        isAlone && (traits & AcronymTrait) && m_text.word(i).end - m_text.word(i).begin <= 7
            && (m_text.word(i).isAllCaps || m_text.word(i).kind == WordKind::Mixed || has(F::MixedCase)
                || m_text.word(i).end - m_text.word(i).begin <= 3));
    set(F::GenericAlone, isAlone && (traits & GenericHeadTrait));
    if (isAlone)
        set(F::LowerElsewhere, m_lowerForms.contains(m_text.word(i).form));
    seeShape(i);
}

/// "its Standing Committee": a part of what was named, called by common words.
bool Observer::isOwnPart() const
{
    if (m_span->first == 0 || !m_text.has(m_span->first - 1, OwningTrait))
        return false;
    for (quint32 i = m_span->first; i < m_span->end; ++i) {
        if (m_text.isName(i)
            && (m_text.word(i).isAllCaps || !m_text.has(i, CommonTrait | OrganisationHeadTrait | GenericHeadTrait)))
            return false;
    }
    return true;
}

void Observer::seeWords()
{
    quint32 words = 0;
    bool isKnownWord = false;
    bool isAnyKnown = false;
    for (quint32 i = m_span->first; i < m_span->end; ++i) {
        if (m_text.isLowerCase(i)) {
            set(F::Of, m_text.is(i, u"of"));
            // "Stratford-upon-Avon"
            set(F::PlaceHeadFirst,
                m_text.has(i, JointTrait) && m_text.has(i, LocativeTrait | PrepositionTrait) && m_text.isHyphen(i + 1)
                    && m_text.isJoined(i));
            set(F::Particle, m_text.has(i, ParticleTrait) && i > m_span->first);
            set(F::SyllableHyphen,
                m_text.isHyphen(i - 1) && m_text.isJoined(i) && i > m_span->first && !m_text.isHyphen(i + 1));
            continue;
        }
        set(F::Ampersand, m_text.isMark(i, u'&'));
        if (!m_text.isName(i))
            continue;
        ++words;
        set(F::PersonSuffix, m_text.has(i, NameSuffixTrait) && i > m_span->first);
        isAnyKnown = isAnyKnown || m_text.traits(i) != 0 || m_text.word(i).isAllCaps || m_known.covering(i);
        isKnownWord = isKnownWord || m_text.has(i, GivenNameTrait | FamilyNameTrait);
        seeWord(i, i == m_span->first, i + 1 == m_span->end);
    }
    set(F::FullName,
        has(F::GivenFirst) && has(F::FamilyLast) && !has(F::PlaceHeadFirst) && !has(F::Of)
            && (words == 2 || words == 3));
    set(F::OwnPart, isOwnPart());
    set(F::NoNameWord, !isKnownWord);
    set(F::AllUnknown, !isAnyKnown && (words == 2 || words == 3) && !has(F::Of) && !has(F::Ampersand));
    set(words <= 1       ? F::OneWord
            : words == 2 ? F::TwoWords
            : words == 3 ? F::ThreeWords
            : words == 4 ? F::FourWords
                         : F::MoreWords);
}

void Observer::seeBefore()
{
    const quint32 first = m_span->first;
    set(F::Honorific, m_span->hasHonorific);
    set(F::Opens, m_text.isFirst(first));
    // "Accordingly", "Overcoming": endings of adverbs and participles
    if (m_text.isFirst(first) && has(F::OneWord) && has(F::NoNameWord) && !m_text.word(first).isAllCaps) {
        const QStringView word = m_text.view(first);
        set(F::CommonFirst,
            word.size() > 5 && (word.endsWith(u"ly") || word.endsWith(u"ing"))
                && (m_text.isLowerCase(m_span->end) || m_text.isMark(m_span->end, u',')));
    }
    set(F::OpensUnknown,
        m_text.isFirst(first) && has(F::OneWord) && !m_text.has(first, GivenNameTrait | FamilyNameTrait));
    if (m_span->title >= 0)
        set(m_span->isTitleBefore ? F::TitleBefore : F::TitleAfter);
    if (first == 0 || m_text.isFirst(first))
        return;
    const quint32 before = first - 1;
    set(F::The, m_text.is(before, u"the"));
    set(F::A, m_text.has(before, ArticleTrait) && !m_text.is(before, u"the"));
    set(F::InBefore, m_text.has(before, AtTrait));
    set(F::FromBefore, m_text.has(before, FromTrait));
    set(F::By, m_text.is(before, u"by"));
    set(F::Of_Before, m_text.is(before, u"of"));
    set(F::With, m_text.is(before, u"with"));
    set(F::PersonNounBefore, m_text.has(before, PersonNounTrait) && m_text.isLowerCase(before));
    // "the Peruvian newspaper El Faro"
    set(F::OrganisationNounAfter,
        m_text.isLowerCase(before) && m_text.has(before, OrganisationHeadTrait) && !m_text.has(before, StateNounTrait)
            && m_known.endingAt(before));
    set(F::SpeechBefore, m_text.has(before, SpeechTrait) && m_text.isLowerCase(before));
    set(F::InMarks,
        m_text.word(before).kind == WordKind::OpenQuote
            && m_text.word(std::min(m_span->end, m_text.size() - 1)).kind == WordKind::CloseQuote);
    if (const KnownMatch* match = m_known.endingAt(first); match && match->name)
        set(F::AdjectiveBefore, match->name->sense == NameSense::CountryAdjective);
}

/// ", 45,"; ", a lawyer"; ", Syria".
void Observer::seeApposition(quint32 at)
{
    if (at < m_text.size() && m_text.word(at).kind == WordKind::Number
        && m_text.word(at).end - m_text.word(at).begin == 2)
        set(F::Age, m_text.isMark(at + 1, u',') || m_text.isMark(at + 1, u'.') || m_text.isMark(at + 1, u')'));
    if (const KnownMatch* match = m_known.beginningAt(at); match && match->name) {
        // ", Chile's oldest newspaper" describes
        const bool isOwner = m_text.isPossessive(match->end);
        set(F::PlaceAfterComma,
            !isOwner
                && (match->name->sense == NameSense::Country || match->name->sense == NameSense::Place
                    || match->name->sense == NameSense::Capital));
        if (isOwner)
            at = match->end + 1;
    }
    set(F::RelativeAfter, m_text.has(at, RelativeTrait));
    if (!m_text.has(at, ArticleTrait) && !m_text.isLowerCase(at))
        return;
    for (quint32 i = at; i < at + 5 && i < m_text.size() && m_text.isLetters(i); ++i) {
        set(F::PersonNounAfter, m_text.has(i, PersonNounTrait | OfficeTrait));
        if (m_text.isLowerCase(i) && m_text.has(i, OrganisationHeadTrait)) {
            set(F::OrganisationNounAfter);
            break;
        }
        if (m_text.isLowerCase(i) && m_text.has(i, PlaceHeadTrait)) {
            set(F::PlaceNounAfter);
            break;
        }
        if (m_text.is(i, u"of") || m_text.is(i, u"in"))
            break;
    }
}

void Observer::seeAfter()
{
    const quint32 end = m_span->end;
    set(F::Heading, m_text.caseOf(m_text.sentenceOf(m_span->first)) != SentenceCase::Plain);
    if (end >= m_text.size() || m_text.sentenceOf(end) != m_text.sentenceOf(m_span->first))
        return;
    set(F::SpeechAfter, m_text.has(end, SpeechTrait) && m_text.isLowerCase(end));
    set(F::Possessive, m_text.isPossessive(end));
    set(F::RelativeAfter, m_text.is(end, u"who"));
    if (m_text.isMark(end, u',') || m_text.isMark(end, u'('))
        seeApposition(end + 1);
    if (m_text.is(end, u"and") && m_text.isName(end + 1)) {
        quint32 at = end + 1;
        while (at < m_text.size() && at < end + 5 && (m_text.isName(at) || m_text.isHyphen(at)))
            ++at;
        set(F::AndFacility,
            m_text.isLowerCase(at)
                && (m_text.has(at, FacilityTrait)
                    || (m_text.isLowerCase(at + 1) && m_text.has(at + 1, FacilityTrait))));
    }
    set(F::AcronymAfter,
        m_text.isMark(end, u'(') && end + 1 < m_text.size() && m_text.word(end + 1).isAllCaps
            && m_text.isMark(end + 2, u')'));
    if (m_text.isLowerCase(end)) {
        set(F::FacilityAfter,
            m_text.has(end, FacilityTrait)
                || (m_text.has(end + 1, FacilityTrait) && m_text.isLowerCase(end + 1)
                    && !m_text.has(end, CommonTrait | SpeechTrait)));
        set(F::StateNounAfter, m_text.has(end, StateNounTrait));
        set(F::OrganisationNounAfter, m_text.has(end, OrganisationHeadTrait) && !m_text.has(end, StateNounTrait));
        const QStringView after = m_text.view(end);
        set(F::VerbAfter,
            !m_text.has(end, SpeechTrait) && after.size() > 3
                && (after.endsWith(u"ed") || after.endsWith(u"es") || after.endsWith(u"ts")
                    || after.endsWith(u"herself") || after.endsWith(u"himself")));
        set(F::PlaceNounAfter, m_text.has(end, PlaceHeadTrait));
        set(F::NounAfter, !m_text.has(end, CommonTrait | SpeechTrait | LocativeTrait));
    }
}

KindFeatures Observer::see(const NameSpan& span)
{
    m_span = &span;
    m_seen.reset();
    set(F::Any);
    seeWords();
    seeBefore();
    seeAfter();
    return m_seen;
}

} // namespace

std::vector<KindFeatures> kindFeaturesOf(const ActorText& text, const KnownNames& known, const Titles& titles,
                                         const std::vector<NameSpan>& spans)
{
    Observer observer(text, known, titles);
    std::vector<KindFeatures> features;
    features.reserve(spans.size());
    for (const NameSpan& span : spans)
        features.push_back(span.kind == NameKind::Undecided ? observer.see(span) : KindFeatures {});
    return features;
}

} // namespace demarche
