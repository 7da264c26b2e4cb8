// SPDX-License-Identifier: GPL-3.0-or-later
// Fills an actor lexicon from its files.
#pragma once

#include "models/analysis/actor_lexicon.h"

#include <QHash>
#include <QJsonObject>

namespace demarche {

class LexiconFile;

class ActorLexiconReader {
public:
    ActorLexiconReader(ActorLexicon& lexicon, Vocabulary& vocabulary, QStringList& faults)
        : m_lexicon(lexicon)
        , m_vocabulary(vocabulary)
        , m_faults(faults)
    {
    }
    void read();

private:
    void readCountries();
    void readCountry(LexiconFile& file, const QJsonObject& entry);
    void readPlaces();
    void readOrganisations();
    void readOffices();
    void readPersonNames();
    void readWords();
    void readKindWeights();
    void addName(const QString& name, KnownName known);
    void addEntityNames(const QStringList& names, KnownEntity entity, NameSense sense);
    void mark(const QString& word, NameTraits traits);
    quint16 groupNamed(const QString& name);
    quint16 bothOrigins(quint16 one, quint16 other);

    ActorLexicon& m_lexicon;
    Vocabulary& m_vocabulary;
    QStringList& m_faults;
    QHash<quint32, quint16> m_joinedOrigins; ///< only asked, never walked
};

} // namespace demarche
