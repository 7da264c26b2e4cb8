// SPDX-License-Identifier: GPL-3.0-or-later
// All knowledge the analysis reads, loaded once and shared between threads.
#pragma once

#include "models/lexicon/vocabulary.h"
#include "models/text/abbreviations.h"

#include <QStringList>

#include <memory>

namespace demarche {

class DateLexicon;
class ActorLexicon;
class QuoteLexicon;
class EventLexicon;

/// Immutable after loading. The parts are opaque here, hence shared
/// pointers, which know how to delete them: each finder owns its tables.
struct Lexicons {
    QStringList faults; ///< what is wrong with the files; empty for the shipped ones
    Vocabulary vocabulary;
    Abbreviations abbreviations;
    std::shared_ptr<const DateLexicon> dates;
    std::shared_ptr<const ActorLexicon> actors;
    std::shared_ptr<const QuoteLexicon> quotes;
    std::shared_ptr<const EventLexicon> events;
    Lexicons();
    ~Lexicons();
    Lexicons(const Lexicons&) = delete;
    Lexicons& operator=(const Lexicons&) = delete;
};

/// From the program's resources. Thread-safe; the first call loads (some 20 ms), later ones share it.
std::shared_ptr<const Lexicons> shippedLexicons();

} // namespace demarche
