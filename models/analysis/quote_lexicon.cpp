// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the quotes lexicons into flat tables by word number.
#include "models/analysis/quote_lexicon.h"

#include "models/analysis/quote_verb_forms.h"
#include "models/lexicon/lexicon_file.h"

#include <iterator>

namespace demarche {

namespace {

struct NamedClass {
    const char* name;
    QuoteWordClasses bit;
};

constexpr NamedClass classNames[] = {
    { "determiner", DeterminerWord },
    { "subject pronoun", SubjectPronounWord },
    { "object pronoun", ObjectPronounWord },
    { "relative", RelativeWord },
    { "complementiser", ComplementiserWord },
    { "interrogative", InterrogativeWord },
    { "auxiliary", AuxiliaryWord },
    { "be", BeWord },
    { "negation", NegationWord },
    { "adverb", AdverbWord },
    { "preposition", PrepositionWord },
    { "coordinator", CoordinatorWord },
    { "subordinator", SubordinatorWord },
    { "to", ToWord },
    { "time", TimeWord },
    { "time modifier", TimeModifierWord },
    { "title", TitleWord },
    { "spokesperson", SpokespersonWord },
    { "anonymous", AnonymousWord },
    { "document", DocumentWord },
    { "plain verb", PlainVerbWord },
    { "phrase marker", PhraseMarkerWord },
    { "speech noun", SpeechNounWord },
    { "group pronoun", GroupPronounWord },
    { "first person plural", FirstPersonPluralWord },
    { "first person singular", FirstPersonSingularWord },
    { "venue", VenueWord },
    { "body", BodyWord },
    { "modal", ModalWord },
    { "possessive", PossessiveWord },
    { "noun too", NounTooWord },
    { "number", NumberWord },
};

struct NamedSort {
    const char* name;
    CueSort sort;
};

constexpr NamedSort sortNames[] = {
    { "speech", CueSort::Speech },         { "writing", CueSort::Writing },       { "question", CueSort::Question },
    { "judgement", CueSort::Judgement },   { "naming", CueSort::Naming },         { "belief", CueSort::Belief },
    { "intent", CueSort::Intent },         { "refusal", CueSort::Refusal },       { "stance", CueSort::Stance },
    { "finding", CueSort::Finding },       { "appearance", CueSort::Appearance }, { "concede", CueSort::Conceding },
    { "continuing", CueSort::Continuing }, { "particle", CueSort::Particle },
};

struct NamedFrame {
    const char* name;
    CueFrames frame;
};

constexpr NamedFrame frameNames[] = {
    { "quote", QuoteFrame },   { "that", ClauseFrame },   { "wh", QuestionFrame },
    { "to", InfinitiveFrame }, { "object", ObjectFrame }, { "addressee", AddresseeFrame },
};

struct NamedRole {
    const char* name;
    PhraseRole role;
};

constexpr NamedRole roleNames[] = {
    { "according to", PhraseRole::AccordingTo },
    { "words of", PhraseRole::InWordsOf },
    { "no speech", PhraseRole::NoSpeech },
    { "work", PhraseRole::Work },
    { "hedge", PhraseRole::Hedge },
    { "cue", PhraseRole::Cue },
};

template<typename Table>
auto named(const Table& table, const QString& name)
{
    auto found = std::begin(table);
    while (found != std::end(table) && name != QLatin1String(found->name))
        ++found;
    return found;
}

quint32 cueValue(const CueForm& form)
{
    return quint32(form.verb) << 16 | quint32(form.form) << 8 | quint32(PhraseRole::Cue);
}

void takeFrames(LexiconFile& file, Vocabulary& vocabulary, const QJsonObject& entry, CueVerb& verb)
{
    for (const QString& take : file.strings(entry, QStringLiteral("takes"))) {
        if (const auto frame = named(frameNames, take); frame != std::end(frameNames)) {
            verb.frames |= frame->frame;
        } else {
            verb.frames |= PrepositionFrame;
            verb.prepositions.push_back(vocabulary.add(take));
        }
    }
}

} // namespace

QuoteLexicon::QuoteLexicon(Vocabulary& vocabulary, QStringList& faults)
{
    loadVerbs(vocabulary, faults);
    loadNouns(vocabulary, faults);
    loadClasses(vocabulary, faults);
    loadPhrases(vocabulary, faults);
}

void QuoteLexicon::setForm(WordId word, CueForm form)
{
    if (word >= m_forms.size())
        m_forms.resize(word + 1);
    CueForm& known = m_forms[word];
    if (known.form == CueVerbForm::None)
        known = form;
    else if (known.verb == form.verb && form.form >= CueVerbForm::Past && known.form == CueVerbForm::Base)
        known.form = CueVerbForm::PastOrParticiple; // "read"
}

void QuoteLexicon::loadVerbs(Vocabulary& vocabulary, QStringList& faults)
{
    LexiconFile file = LexiconFile::shipped(QStringLiteral("en/quotes_verbs"));
    for (const QJsonObject& entry : file.entries(QStringLiteral("verbs"))) {
        const QString lemma = file.string(entry, QStringLiteral("verb"));
        const auto sort = named(sortNames, file.string(entry, QStringLiteral("sort")));
        if (sort == std::end(sortNames)) {
            file.fault(QStringLiteral("unknown sort of \"%1\"").arg(lemma));
            continue;
        }
        CueVerb verb { lemma.toUtf8(), sort->sort, 0, {} };
        takeFrames(file, vocabulary, entry, verb);
        VerbForms forms = regularForms(lemma);
        forms.past = entry.value(QLatin1String("past")).toString(forms.past);
        forms.participle = entry.value(QLatin1String("participle")).toString(forms.past);
        forms.gerund = entry.value(QLatin1String("gerund")).toString(forms.gerund);
        const auto index = quint16(m_verbs.size());
        m_verbs.push_back(std::move(verb));
        const QString particle = entry.value(QLatin1String("particle")).toString();
        const auto add = [&](const QString& form, CueVerbForm kind) {
            if (particle.isEmpty())
                setForm(vocabulary.add(form), { index, kind });
            else
                m_phrases.add(vocabulary, form + QLatin1Char(' ') + particle, cueValue({ index, kind }));
        };
        // "as the paper put it": of two forms spelled alike the phrase keeps the one that follows any subject
        if (particle.isEmpty() || forms.past != lemma)
            add(lemma, CueVerbForm::Base);
        add(forms.third, CueVerbForm::Third);
        add(forms.gerund, CueVerbForm::Gerund);
        add(forms.past, forms.past == forms.participle ? CueVerbForm::PastOrParticiple : CueVerbForm::Past);
        if (forms.past != forms.participle)
            add(forms.participle, CueVerbForm::Participle);
    }
    faults += file.faults();
}

void QuoteLexicon::loadNouns(Vocabulary& vocabulary, QStringList& faults)
{
    LexiconFile file = LexiconFile::shipped(QStringLiteral("en/quotes_nouns"));
    for (const QJsonObject& entry : file.entries(QStringLiteral("nouns"))) {
        const QString singular = file.string(entry, QStringLiteral("noun"));
        const auto sort = named(sortNames, file.string(entry, QStringLiteral("sort")));
        if (sort == std::end(sortNames)) {
            file.fault(QStringLiteral("unknown sort of \"%1\"").arg(singular));
            continue;
        }
        CueVerb noun { singular.toUtf8(), sort->sort, 0, {} };
        takeFrames(file, vocabulary, entry, noun);
        m_verbs.push_back(std::move(noun));
        const QString plural = entry.value(QLatin1String("plural")).toString(regularForms(singular).third);
        for (const QString& form : { singular, plural }) {
            const WordId word = vocabulary.add(form);
            if (word >= m_nouns.size())
                m_nouns.resize(word + 1);
            m_nouns[word] = quint16(m_verbs.size());
        }
    }
    faults += file.faults();
}

void QuoteLexicon::loadClasses(Vocabulary& vocabulary, QStringList& faults)
{
    LexiconFile file = LexiconFile::shipped(QStringLiteral("en/quotes_words"));
    for (const QJsonObject& entry : file.entries(QStringLiteral("classes"))) {
        const QString name = file.string(entry, QStringLiteral("class"));
        const auto known = named(classNames, name);
        if (known == std::end(classNames)) {
            file.fault(QStringLiteral("unknown class \"%1\"").arg(name));
            continue;
        }
        for (const QString& text : file.strings(entry, QStringLiteral("words"))) {
            const WordId word = vocabulary.add(text);
            if (word >= m_classes.size())
                m_classes.resize(word + 1);
            m_classes[word] |= known->bit;
        }
    }
    faults += file.faults();
}

void QuoteLexicon::loadPhrases(Vocabulary& vocabulary, QStringList& faults)
{
    LexiconFile file = LexiconFile::shipped(QStringLiteral("en/quotes_phrases"));
    for (const QJsonObject& entry : file.entries(QStringLiteral("phrases"))) {
        const QString phrase = file.string(entry, QStringLiteral("phrase"));
        const auto role = named(roleNames, file.string(entry, QStringLiteral("role")));
        if (role == std::end(roleNames)) {
            file.fault(QStringLiteral("unknown role of \"%1\"").arg(phrase));
            continue;
        }
        quint32 value = quint32(role->role);
        if (role->role == PhraseRole::Cue) {
            // the phrase counts as the form that its first word, a verb, has
            const QString verb = file.string(entry, QStringLiteral("verb"));
            const CueForm form = formOf(vocabulary.find(verb));
            if (form.form == CueVerbForm::None)
                file.fault(QStringLiteral("\"%1\" stands for an unknown verb").arg(phrase));
            value = cueValue(form);
        }
        m_phrases.add(vocabulary, phrase, value);
    }
    faults += file.faults();
}

} // namespace demarche
