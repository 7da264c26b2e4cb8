// SPDX-License-Identifier: GPL-3.0-or-later
// What single words tell of a name: given_names, name_words and name_kinds; a function a file.
#include "models/analysis/actor_lexicon_reader.h"
#include "models/lexicon/lexicon_file.h"
#include "models/text/word_breaker.h"

#include <algorithm>
#include <array>

namespace demarche {

/// "Han" is a family name in China and in Korea: at home in both.
quint16 ActorLexiconReader::bothOrigins(quint16 one, quint16 other)
{
    if (one == 0 || one == other)
        return other;
    const auto known = m_joinedOrigins.constFind(quint32(one) << 16 | other);
    if (known != m_joinedOrigins.constEnd())
        return *known;
    std::vector<qint16> homes = m_lexicon.m_homes[one];
    homes.insert(homes.end(), m_lexicon.m_homes[other].begin(), m_lexicon.m_homes[other].end());
    const quint16 joined = quint16(m_lexicon.m_homes.size());
    m_lexicon.m_homes.push_back(std::move(homes));
    m_joinedOrigins.insert(quint32(one) << 16 | other, joined);
    return joined;
}

void ActorLexiconReader::readPersonNames()
{
    LexiconFile file = LexiconFile::shipped(QStringLiteral("en/given_names"));
    for (const QJsonObject& entry : file.entries(QStringLiteral("given"))) {
        const QString gender = file.string(entry, QStringLiteral("gender"));
        for (const QString& name : file.string(entry, QStringLiteral("names")).split(u' ', Qt::SkipEmptyParts)) {
            // of "Ho-jin" each half is a given name
            for (const Word& part : wordsIn(name)) {
                if (part.kind == WordKind::Letters)
                    mark(part.span().in(name).toString(),
                         GivenNameTrait
                             | (gender == u"f"       ? FemaleTrait
                                    : gender == u"m" ? MaleTrait
                                                     : NameTraits(0)));
            }
        }
    }
    for (const QJsonObject& entry : file.entries(QStringLiteral("family"))) {
        const quint16 origin = quint16(m_lexicon.m_homes.size());
        std::vector<qint16>& homes = m_lexicon.m_homes.emplace_back();
        for (const QString& code : file.strings(entry, QStringLiteral("countries")))
            homes.push_back(m_lexicon.countryCoded(code));
        const bool isFamilyFirst = entry.value(QLatin1String("familyFirst")).toBool();
        for (const QString& name : file.string(entry, QStringLiteral("names")).split(u' ', Qt::SkipEmptyParts)) {
            if (wordsIn(name).size() != 1)
                continue;
            mark(name, FamilyNameTrait | (isFamilyFirst ? FamilyFirstTrait : NameTraits(0)));
            const WordId id = m_vocabulary.find(name);
            if (id >= m_lexicon.m_origins.size())
                m_lexicon.m_origins.resize(size_t(id) + 256, 0);
            m_lexicon.m_origins[id] = bothOrigins(m_lexicon.m_origins[id], origin);
        }
    }
    for (const QJsonObject& entry : file.entries(QStringLiteral("endings")))
        m_lexicon.m_familyEndings += file.string(entry, QStringLiteral("endings")).split(u' ', Qt::SkipEmptyParts);
    m_faults += file.faults();
}

void ActorLexiconReader::readWords()
{
    static const QHash<QString, NameTraits> traits {
        { QStringLiteral("honorific"), HonorificTrait },
        { QStringLiteral("particle"), ParticleTrait },
        { QStringLiteral("orgHead"), OrganisationHeadTrait },
        { QStringLiteral("placeHead"), PlaceHeadTrait },
        { QStringLiteral("facility"), FacilityTrait },
        { QStringLiteral("otherHead"), OtherHeadTrait },
        { QStringLiteral("belief"), BeliefTrait },
        { QStringLiteral("time"), TimeTrait },
        { QStringLiteral("speech"), SpeechTrait },
        { QStringLiteral("locative"), LocativeTrait },
        { QStringLiteral("common"), CommonTrait },
        { QStringLiteral("compass"), CompassTrait },
        { QStringLiteral("motion"), MotionTrait },
        { QStringLiteral("preposition"), PrepositionTrait },
        { QStringLiteral("joint"), JointTrait },
        { QStringLiteral("he"), HeTrait },
        { QStringLiteral("she"), SheTrait },
        { QStringLiteral("it"), ItTrait },
        { QStringLiteral("they"), TheyTrait },
        { QStringLiteral("owning"), OwningTrait },
        { QStringLiteral("article"), ArticleTrait },
        { QStringLiteral("credit"), CreditTrait },
        { QStringLiteral("indefinite"), IndefiniteTrait },
        { QStringLiteral("quantity"), QuantityTrait },
        { QStringLiteral("conjunction"), ConjunctionTrait },
        { QStringLiteral("auxiliary"), AuxiliaryTrait },
        { QStringLiteral("suffix"), NameSuffixTrait },
        { QStringLiteral("stopped"), StoppedTrait },
        { QStringLiteral("paper"), PaperTrait },
        { QStringLiteral("itVerb"), ItVerbTrait },
        { QStringLiteral("unsaid"), UnsaidTrait },
        { QStringLiteral("relative"), RelativeTrait },
        { QStringLiteral("whereabouts"), WhereaboutsTrait },
        { QStringLiteral("at"), AtTrait },
        { QStringLiteral("course"), CourseTrait },
        { QStringLiteral("from"), FromTrait },
        { QStringLiteral("concern"), ConcernTrait },
        { QStringLiteral("homeland"), HomelandTrait },
        { QStringLiteral("generals"), GeneralTrait },
        { QStringLiteral("ofGenerals"), OfGeneralsTrait },
        { QStringLiteral("stateNoun"), StateNounTrait },
        { QStringLiteral("function"), FunctionTrait },
        { QStringLiteral("female"), FemaleTrait },
        { QStringLiteral("male"), MaleTrait },
        { QStringLiteral("acronym"), AcronymTrait },
        { QStringLiteral("genericHead"), GenericHeadTrait },
    };
    LexiconFile file = LexiconFile::shipped(QStringLiteral("en/name_words"));
    for (const QJsonObject& entry : file.entries(QStringLiteral("classes"))) {
        const NameTraits trait = traits.value(file.string(entry, QStringLiteral("class")), 0);
        if (trait == 0)
            file.fault(QStringLiteral("a class of words has no known name"));
        for (const QString& word : file.string(entry, QStringLiteral("words")).split(u' ', Qt::SkipEmptyParts)) {
            if (wordsIn(word).size() == 1)
                mark(word, trait);
        }
    }
    m_lexicon.m_capitalInside = file.strings(file.root(), QStringLiteral("capitalInside"));
    m_lexicon.m_placeEndings = file.strings(file.root(), QStringLiteral("placeEndings"));
    m_faults += file.faults();
}

void ActorLexiconReader::readKindWeights()
{
    LexiconFile file = LexiconFile::shipped(QStringLiteral("en/name_kinds"));
    const auto weight = [&](const QJsonObject& entry, const char* kind) {
        const QJsonValue value = entry.value(QLatin1String(kind));
        if (!value.isDouble())
            file.fault(QStringLiteral("\"%1\" is no number").arg(QLatin1String(kind)));
        return value.toDouble();
    };
    std::array<bool, kindFeatureCount> isSet {};
    for (const QJsonObject& entry : file.entries(QStringLiteral("weights"))) {
        const QByteArray name = file.string(entry, QStringLiteral("feature")).toLatin1();
        const auto at = std::find(kindFeatureNames.begin(), kindFeatureNames.end(), name);
        if (at == kindFeatureNames.end()) {
            file.fault(QStringLiteral("no feature is called %1").arg(QLatin1String(name)));
            continue;
        }
        const size_t feature = size_t(at - kindFeatureNames.begin());
        isSet[feature] = true;
        m_lexicon.m_kindWeights[feature] = { weight(entry, "person"), weight(entry, "organisation"),
                                             weight(entry, "place"), weight(entry, "other") };
    }
    for (size_t feature = 0; feature < kindFeatureCount; ++feature) {
        if (!isSet[feature])
            file.fault(QStringLiteral("no weights for %1").arg(QString::fromLatin1(kindFeatureNames[feature])));
    }
    m_faults += file.faults();
}

} // namespace demarche
