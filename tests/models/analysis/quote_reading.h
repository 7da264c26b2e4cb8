// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the quotes of a text by the shipped quote lexicon alone, in words a test can compare.
#pragma once

#include "models/analysis/quote_finder.h"

#include <QString>

#include <vector>

namespace demarche::tests {

struct Said {
    QString words;
    QString kind;
    QString speaker; ///< the mention; empty if nobody
    QString cue;
    QString rule;
    QString content;
    int utterance = -1;
    friend bool operator==(const Said&, const Said&) = default;
};

struct QuoteReading {
    Article article;
    QuoteFindings findings;
    std::vector<Said> said;

    /// The record of these words, or one with nothing in it.
    Said of(const QString& words) const;
    QStringList words() const; ///< of all records but indirect ones
    QStringList indirect() const;
};

QuoteReading readQuotes(const QString& text, const std::vector<ActorFinding>& actors = {},
                        const std::vector<DateFinding>& dates = {});

/// An actor with one mention for each of `mentions` found in the text.
ActorFinding actorNamed(const QString& text, const QString& name, const QStringList& mentions,
                        ActorKind kind = ActorKind::Person);

QStringList quoteLexiconFaults();

} // namespace demarche::tests
