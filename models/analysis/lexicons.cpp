// SPDX-License-Identifier: GPL-3.0-or-later
// Loads every finder's lexicon into one vocabulary.
#include "models/analysis/lexicons.h"

#include "models/analysis/actor_finder.h"
#include "models/analysis/date_finder.h"
#include "models/analysis/event_finder.h"
#include "models/analysis/quote_finder.h"
#include "models/lexicon/lexicon_file.h"

namespace demarche {

namespace {

Abbreviations loadAbbreviations(QStringList& faults)
{
    LexiconFile file = LexiconFile::shipped(QStringLiteral("en/abbreviations"));
    Abbreviations abbreviations;
    abbreviations.add(file.strings(file.root(), QStringLiteral("never")), Abbreviations::Kind::Never);
    abbreviations.add(file.strings(file.root(), QStringLiteral("beforeNumber")), Abbreviations::Kind::BeforeNumber);
    abbreviations.add(file.strings(file.root(), QStringLiteral("sometimes")), Abbreviations::Kind::Sometimes);
    abbreviations.addOpeners(file.strings(file.root(), QStringLiteral("openers")));
    faults.append(file.faults());
    return abbreviations;
}

} // namespace

Lexicons::Lexicons()
    : abbreviations(loadAbbreviations(faults))
    , dates(loadDateLexicon(vocabulary, faults))
    , actors(loadActorLexicon(vocabulary, faults))
    , quotes(loadQuoteLexicon(vocabulary, faults))
    , events(loadEventLexicon(vocabulary, faults))
{
}

Lexicons::~Lexicons() = default;

std::shared_ptr<const Lexicons> shippedLexicons()
{
    static const std::shared_ptr<const Lexicons> shared = std::make_shared<const Lexicons>();
    return shared;
}

} // namespace demarche
