// SPDX-License-Identifier: GPL-3.0-or-later
// Reads en/event_grammar, en/event_types and en/event_frames and checks them against each other.
#include "models/analysis/event_lexicon.h"

#include "models/analysis/event_finder.h"
#include "models/analysis/event_frame_loader.h"
#include "models/lexicon/lexicon_file.h"

namespace demarche {

const EventFrame* EventLexicon::frameNamed(const QByteArray& id) const
{
    const auto found = std::find_if(frames.begin(), frames.end(), [&](const EventFrame& f) { return f.id == id; });
    return found == frames.end() ? nullptr : &*found;
}

void EventLexicon::load(Vocabulary& vocabulary, QStringList& faults)
{
    LexiconFile words = LexiconFile::shipped(QStringLiteral("en/event_grammar"));
    grammar.load(words, vocabulary);
    LexiconFile types = LexiconFile::shipped(QStringLiteral("en/event_types"));
    LexiconFile file = LexiconFile::shipped(QStringLiteral("en/event_frames"));
    EventFrameLoader(*this, vocabulary, file).load(types);
    faults += words.faults() + types.faults() + file.faults();

    for (size_t i = 0; i < frames.size(); ++i) {
        if (frames[i].has(PlainSpeechFrame))
            plainSpeech = quint16(i);
    }
    m_reporting.assign(m_verbs.size(), false);
    m_particle.assign(m_verbs.size(), false);
    for (size_t verb = 0; verb < m_verbs.size(); ++verb) {
        for (const TriggerPattern& pattern : m_verbs[verb]) {
            if (pattern.after.empty() && frames[pattern.frame].has(StatementFrame))
                m_reporting[verb] = true;
            if (pattern.after.size() == 1 && frames[pattern.frame].has(StatementFrame))
                m_particle[verb] = true;
        }
    }

    const auto id = [&](const char* word) { return vocabulary.add(QString::fromLatin1(word)); };
    key = { id("by"),      id("of"),    id("with"),   id("between"), id("to"),       id("after"),
            id("before"),  id("since"), id("during"), id("as"),      id("from"),     id("in"),
            id("at"),      id("on"),    id("into"),   id("against"), id("when"),     id("until"),
            id("'s"),      id("no"),    id("same"),   id("such"),    id("this"),     id("following"),
            id("without"), id("for"),   id("where"),  id("they"),    id("according") };
}

std::shared_ptr<const EventLexicon> loadEventLexicon(Vocabulary& vocabulary, QStringList& faults)
{
    auto lexicon = std::make_unique<EventLexicon>();
    lexicon->load(vocabulary, faults);
    return lexicon;
}

} // namespace demarche
