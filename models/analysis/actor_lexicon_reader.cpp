// SPDX-License-Identifier: GPL-3.0-or-later
// What has a name of its own: countries, cities, organisations, offices; a function a file.
#include "models/analysis/actor_lexicon_reader.h"

#include "models/analysis/actor_finder.h"
#include "models/lexicon/lexicon_file.h"
#include "models/text/word_breaker.h"

#include <algorithm>

namespace demarche {

namespace {

/// "US", "U.N.", "WHO": capitals and stops only.
bool isWrittenInCapitals(const QString& name)
{
    qsizetype capitals = 0;
    for (const QChar c : name) {
        if (c.isUpper())
            ++capitals;
        else if (c.isLower() || c == u' ')
            return false;
    }
    return capitals >= 2;
}

QString slugOf(const QString& name)
{
    QString slug;
    for (const QChar c : name.toLower())
        slug += c.isLetterOrNumber() ? c : QChar(u'-');
    return slug;
}

QStringList namesIn(const QString& list)
{
    QStringList names = list.split(u';', Qt::SkipEmptyParts);
    for (QString& name : names)
        name = name.trimmed();
    return names;
}

} // namespace

void ActorLexiconReader::read()
{
    readCountries();
    readOrganisations();
    readPlaces();
    readOffices();
    readPersonNames();
    readWords();
    readKindWeights();
}

void ActorLexiconReader::mark(const QString& word, NameTraits traits)
{
    const WordId id = m_vocabulary.add(word);
    if (id >= m_lexicon.m_traits.size())
        m_lexicon.m_traits.resize(size_t(id) + 256, 0);
    m_lexicon.m_traits[id] |= traits;
}

void ActorLexiconReader::addName(const QString& name, KnownName known)
{
    known.isAllCaps = isWrittenInCapitals(name);
    const quint32 fresh = quint32(m_lexicon.m_names.size());
    const std::optional<quint32> old = m_lexicon.m_nameTable.exact(m_vocabulary, name);
    if (!old) {
        m_lexicon.m_nameTable.add(m_vocabulary, name, fresh);
        m_lexicon.m_names.emplace_back();
    }
    m_lexicon.m_names[old.value_or(fresh)].push_back(known);
}

void ActorLexiconReader::addEntityNames(const QStringList& names, KnownEntity entity, NameSense sense)
{
    KnownName known;
    known.sense = sense;
    known.country = m_lexicon.countryCoded(entity.country);
    known.entity = qint32(m_lexicon.m_entities.size());
    m_lexicon.m_entities.push_back(std::move(entity));
    for (const QString& name : names)
        addName(name, known);
}

void ActorLexiconReader::readCountry(LexiconFile& file, const QJsonObject& entry)
{
    const QString name = file.string(entry, QStringLiteral("name"));
    KnownName known;
    known.country = qint16(m_lexicon.m_countries.size());
    const QString code = file.string(entry, QStringLiteral("code"));
    if (!m_lexicon.m_countryOfCode.contains(code)) // the first of two counts
        m_lexicon.m_countryOfCode.insert(code, known.country);
    m_lexicon.m_countries.push_back({ code, name });
    const auto add = [&](const QStringList& names, NameSense sense) {
        known.sense = sense;
        for (const QString& one : names)
            addName(one, known);
    };
    add({ name }, NameSense::Country);
    add(file.strings(entry, QStringLiteral("otherNames")), NameSense::Country);
    add(file.strings(entry, QStringLiteral("adjectives")), NameSense::CountryAdjective);
    add(file.strings(entry, QStringLiteral("people")), NameSense::People);
    add(file.strings(entry, QStringLiteral("capitals")), NameSense::Capital);
}

void ActorLexiconReader::readCountries()
{
    LexiconFile file = LexiconFile::shipped(QStringLiteral("en/countries"));
    for (const QJsonObject& entry : file.entries(QStringLiteral("countries")))
        readCountry(file, entry);
    for (const QJsonObject& entry : file.entries(QStringLiteral("seats"))) {
        KnownName known;
        known.sense = NameSense::Seat;
        known.country = m_lexicon.countryCoded(file.string(entry, QStringLiteral("country")));
        if (known.country < 0)
            file.fault(QStringLiteral("a seat lies in no known country"));
        const QString body = entry.value(QStringLiteral("body")).toString();
        if (!body.isEmpty()) {
            known.entity = qint32(m_lexicon.m_entities.size());
            m_lexicon.m_entities.push_back({ file.string(entry, QStringLiteral("means")),
                                             file.string(entry, QStringLiteral("country")), body,
                                             ActorKind::Organisation, false });
        }
        addName(file.string(entry, QStringLiteral("name")), known);
    }
    for (const QJsonObject& entry : file.entries(QStringLiteral("shortForms"))) {
        KnownName known;
        known.sense = NameSense::ShortForm;
        known.isAdjective = entry.value(QStringLiteral("sort")) == QStringLiteral("adjective");
        const QStringList codes = file.strings(entry, QStringLiteral("countries"));
        for (qsizetype i = 0; i < std::min<qsizetype>(codes.size(), 2); ++i)
            known.shortFor[size_t(i)] = m_lexicon.countryCoded(codes[i]);
        addName(file.string(entry, QStringLiteral("name")), known);
    }
    m_faults += file.faults();
}

void ActorLexiconReader::readPlaces()
{
    LexiconFile file = LexiconFile::shipped(QStringLiteral("en/cities"));
    const auto add = [&](const QString& country, const QString& names) {
        for (const QString& name : namesIn(names))
            addEntityNames({ name }, { name, country, QStringLiteral("city:") + slugOf(name), ActorKind::Place, false },
                           NameSense::Place);
    };
    for (const QJsonObject& entry : file.entries(QStringLiteral("places")))
        add(file.string(entry, QStringLiteral("country")), file.string(entry, QStringLiteral("names")));
    for (const QJsonObject& entry : file.entries(QStringLiteral("regions")))
        add({}, file.string(entry, QStringLiteral("names")));
    m_faults += file.faults();
}

void ActorLexiconReader::readOrganisations()
{
    LexiconFile file = LexiconFile::shipped(QStringLiteral("en/organisations"));
    const auto add = [&](const QJsonObject& entry, NameSense sense) {
        KnownEntity entity;
        entity.name = file.string(entry, QStringLiteral("name"));
        entity.country = entry.value(QStringLiteral("country")).toString();
        entity.kind = ActorKind::Organisation;
        entity.isOutlet = sense == NameSense::Outlet;
        entity.bodyId = entry.value(QStringLiteral("body")).toString();
        if (entity.bodyId.isEmpty())
            entity.bodyId
                = (entity.isOutlet ? QStringLiteral("outlet:") : QStringLiteral("organisation:")) + slugOf(entity.name);
        const QStringList others = file.strings(entry, QStringLiteral("otherNames"));
        QStringList names { entity.name };
        names += others;
        addEntityNames(names, std::move(entity), sense);
    };
    for (const QJsonObject& entry : file.entries(QStringLiteral("organisations")))
        add(entry, NameSense::Organisation);
    for (const QJsonObject& entry : file.entries(QStringLiteral("outlets")))
        add(entry, NameSense::Outlet);
    for (const QJsonObject& entry : file.entries(QStringLiteral("stateBodies"))) {
        const quint32 index = quint32(m_lexicon.m_bodies.size());
        m_lexicon.m_bodies.push_back(
            { file.string(entry, QStringLiteral("class")), file.string(entry, QStringLiteral("name")) });
        for (const QString& phrase : file.strings(entry, QStringLiteral("phrases")))
            m_lexicon.m_bodyTable.add(m_vocabulary, phrase, index);
    }
    m_faults += file.faults();
}

quint16 ActorLexiconReader::groupNamed(const QString& name)
{
    qsizetype at = m_lexicon.m_officeGroups.indexOf(name);
    if (at < 0) {
        at = m_lexicon.m_officeGroups.size();
        m_lexicon.m_officeGroups.append(name);
    }
    return quint16(at);
}

void ActorLexiconReader::readOffices()
{
    LexiconFile file = LexiconFile::shipped(QStringLiteral("en/offices"));
    m_lexicon.m_officeGroups = QStringList { QString() };
    const auto genderOf = [](const QJsonObject& entry) -> NameTraits {
        const QString gender = entry.value(QStringLiteral("gender")).toString();
        return gender == QStringLiteral("f") ? FemaleTrait : gender == QStringLiteral("m") ? MaleTrait : NameTraits(0);
    };
    const auto setOffice = [&](const QString& word, quint16 group, NameTraits traits) {
        // a noun of several words ("secretary-general") is known by its last
        const std::vector<Word> parts = wordsIn(word);
        if (parts.size() != 1)
            return;
        mark(word, traits);
        const WordId id = m_vocabulary.find(word);
        if (id >= m_lexicon.m_offices.size())
            m_lexicon.m_offices.resize(size_t(id) + 256, 0);
        if (m_lexicon.m_offices[id] == 0)
            m_lexicon.m_offices[id] = group;
    };
    for (const QJsonObject& entry : file.entries(QStringLiteral("offices"))) {
        const quint16 group = groupNamed(file.string(entry, QStringLiteral("class")));
        const NameTraits gender = genderOf(entry);
        setOffice(file.string(entry, QStringLiteral("noun")), group, OfficeTrait | gender);
        if (entry.value(QStringLiteral("plural")) != entry.value(QStringLiteral("noun")))
            setOffice(file.string(entry, QStringLiteral("plural")), group, OfficePluralTrait);
    }
    for (const QJsonObject& entry : file.entries(QStringLiteral("described"))) {
        const quint16 from = m_lexicon.officeGroup(file.string(entry, QStringLiteral("class")));
        if (from == 0)
            file.fault(QStringLiteral("\"described\" names a class that no office has"));
        const quint16 to = groupNamed(file.string(entry, QStringLiteral("becomes")));
        m_lexicon.m_described.push_back({ m_vocabulary.add(file.string(entry, QStringLiteral("word"))), from, to });
    }
    m_lexicon.m_covers.resize(size_t(m_lexicon.m_officeGroups.size()));
    m_lexicon.m_coversAll.resize(size_t(m_lexicon.m_officeGroups.size()), 0);
    for (const QJsonObject& entry : file.entries(QStringLiteral("covers"))) {
        const quint16 group = m_lexicon.officeGroup(file.string(entry, QStringLiteral("class")));
        if (group == 0)
            file.fault(QStringLiteral("\"covers\" names a class that no office has"));
        for (const QString& other : file.strings(entry, QStringLiteral("standsFor"))) {
            if (other == QStringLiteral("*"))
                m_lexicon.m_coversAll[group] = 1;
            else if (const quint16 covered = m_lexicon.officeGroup(other); covered != 0)
                m_lexicon.m_covers[group].push_back(covered);
            else
                file.fault(QStringLiteral("no office has the class %1").arg(other));
        }
    }
    for (const QJsonObject& entry : file.entries(QStringLiteral("titleWords"))) {
        const NameTraits trait
            = file.string(entry, QStringLiteral("use")) == QStringLiteral("before") ? TitleBeforeTrait : PortfolioTrait;
        for (const QString& word : file.string(entry, QStringLiteral("words")).split(u' ', Qt::SkipEmptyParts))
            mark(word, trait);
    }
    for (const QJsonObject& entry : file.entries(QStringLiteral("persons"))) {
        mark(file.string(entry, QStringLiteral("noun")), PersonNounTrait | genderOf(entry));
        mark(file.string(entry, QStringLiteral("plural")), PersonNounPluralTrait);
    }
    m_faults += file.faults();
}

ActorLexicon::ActorLexicon(Vocabulary& vocabulary, QStringList& faults)
{
    ActorLexiconReader(*this, vocabulary, faults).read();
}

std::shared_ptr<const ActorLexicon> loadActorLexicon(Vocabulary& vocabulary, QStringList& faults)
{
    return std::make_shared<const ActorLexicon>(vocabulary, faults);
}

} // namespace demarche
