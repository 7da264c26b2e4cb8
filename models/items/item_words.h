// SPDX-License-Identifier: GPL-3.0-or-later
// The few fixed words that rows need, through the same translation as the catalogue's sentences.
#pragma once

#include "models/findings/catalogue.h"
#include "models/findings/event_finding.h"
#include "models/text/article.h"

#include <QString>

namespace demarche {

QString translated(const Wording& wording, const char* english);
QString wordFor(EventType type, const Wording& wording); ///< "Accuse"
QString wordFor(EventStatus status, const Wording& wording); ///< "planned"; empty for what happened
QString wordForSources(int count, const Wording& wording); ///< "2 sources"
QString nameOf(const Article& article, const Wording& wording); ///< its title, else its file's name
QString dateText(const std::optional<FuzzyDate>& date, const Wording& wording); ///< "undated" if unset

} // namespace demarche
