// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about quotes: why words belong to a speaker or to none.
#include "models/findings/catalogue_entry.h"

#include <QtGlobal>

namespace demarche {

namespace {

// %1 is the cue, %2 the words that name the speaker; for phrases %1 is the phrase
// clang-format off
constexpr CatalogueEntry entries[] = {
    // who spoke: the cue and its subject
    { "quote.subject-before", QT_TRANSLATE_NOOP("Catalogue", "%2 is the subject of %1.") },
    { "quote.subject-apposition", QT_TRANSLATE_NOOP("Catalogue", "%2, with what describes it, is the subject of %1.") },
    { "quote.subject-after", QT_TRANSLATE_NOOP("Catalogue", "%2 follows %1, which stands after the words.") },
    { "quote.subject-shared", QT_TRANSLATE_NOOP("Catalogue", "%1 has no subject of its own and shares %2 with the verb before.") },
    { "quote.subject-clause", QT_TRANSLATE_NOOP("Catalogue", "%1 depends on a clause whose subject is %2.") },
    { "quote.subject-later", QT_TRANSLATE_NOOP("Catalogue", "%1 opens the sentence; its subject, %2, follows.") },
    { "quote.subject-relative", QT_TRANSLATE_NOOP("Catalogue", "%1 describes %2.") },
    { "quote.agent", QT_TRANSLATE_NOOP("Catalogue", "%1 is passive; \u201cby\u201d names %2.") },
    { "quote.according-to", QT_TRANSLATE_NOOP("Catalogue", "%1 names the source: %2.") },
    { "quote.possessor", QT_TRANSLATE_NOOP("Catalogue", "%1 belongs to %2.") },
    { "quote.cue-alone", QT_TRANSLATE_NOOP("Catalogue", "%1 reports it, but nothing tells who spoke.") },
    { "quote.chain", QT_TRANSLATE_NOOP("Catalogue", "%2 is the speaker (%1), as reported by %3.") },

    // who spoke: layout and neighbours
    { "quote.signature", QT_TRANSLATE_NOOP("Catalogue", "%1 signs after a dash.") },
    { "quote.colon", QT_TRANSLATE_NOOP("Catalogue", "%1 stands before the colon that opens it.") },
    { "quote.position", QT_TRANSLATE_NOOP("Catalogue", "%2 and %1 follow the marks at the place of a speaker.") },
    { "quote.goes-on", QT_TRANSLATE_NOOP("Catalogue", "The sentence before it was spoken by %1, and nobody else was named since.") },
    { "quote.next-sentence", QT_TRANSLATE_NOOP("Catalogue", "The next sentence says so: %2, %1.") },
    { "quote.next-paragraph", QT_TRANSLATE_NOOP("Catalogue", "It goes on from the paragraph before, where %1 speaks.") },
    { "quote.sentence-subject", QT_TRANSLATE_NOOP("Catalogue", "No cue tells who spoke; %1 is whom the sentence before is about.") },
    { "quote.unattributed", QT_TRANSLATE_NOOP("Catalogue", "Nothing tells who spoke.") },

    // marks that are no speech
    { "quote.phrase-marker", QT_TRANSLATE_NOOP("Catalogue", "%1 is a name or term, as the words before it say.") },
    { "quote.phrase-title", QT_TRANSLATE_NOOP("Catalogue", "%1 is set like a title.") },
    { "quote.phrase-nickname", QT_TRANSLATE_NOOP("Catalogue", "%1 stands inside a name.") },
    { "quote.phrase-name", QT_TRANSLATE_NOOP("Catalogue", "%1 names the thing after it.") },
    { "quote.phrase-short", QT_TRANSLATE_NOOP("Catalogue", "%1 is too short for speech, and no cue reports it.") },

    // notices
    { "quote.stray-mark", QT_TRANSLATE_NOOP("Catalogue", "This quotation mark has no partner.") },
};
// clang-format on

} // namespace

std::span<const CatalogueEntry> quoteSentences() { return entries; }

} // namespace demarche
