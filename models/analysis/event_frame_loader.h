// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the entries of en/event_frames into frames and trigger patterns.
#pragma once

#include "models/analysis/event_lexicon.h"

#include <QHash>
#include <QStringList>

namespace demarche {

class EventFrameLoader {
public:
    EventFrameLoader(EventLexicon& lexicon, Vocabulary& vocabulary, LexiconFile& file)
        : m_lexicon(lexicon)
        , m_vocabulary(vocabulary)
        , m_file(file)
    {
    }
    void load(LexiconFile& types);

private:
    void loadClasses();
    void checkType(LexiconFile& types, const EventFrame& frame);
    EventFrame frameOf(const QJsonObject& entry);
    void addSlots(const QJsonObject& entry, EventFrame& frame);
    void addNeeds(const QJsonObject& entry, EventFrame& frame);
    std::vector<WordId> nounIds(const QString& noun);
    void addVerbTrigger(const QString& phrase, quint16 frame);
    void addNounTrigger(const QString& phrase, quint16 frame);
    QStringList partsOf(const QString& phrase) const;

    EventLexicon& m_lexicon;
    Vocabulary& m_vocabulary;
    LexiconFile& m_file;
    QHash<QString, QStringList> m_classes;
};

} // namespace demarche
