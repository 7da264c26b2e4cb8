// SPDX-License-Identifier: GPL-3.0-or-later
// The names that kinds of quotes have in the story JSON.
#include "models/findings/quote_finding.h"

namespace demarche {

QString nameOf(QuoteKind kind)
{
    switch (kind) {
    case QuoteKind::Direct: return QStringLiteral("direct");
    case QuoteKind::Mixed: return QStringLiteral("mixed");
    case QuoteKind::Indirect: return QStringLiteral("indirect");
    case QuoteKind::Phrase: return QStringLiteral("phrase");
    }
    return {};
}

QString nameOf(Confidence confidence)
{
    switch (confidence) {
    case Confidence::High: return QStringLiteral("high");
    case Confidence::Medium: return QStringLiteral("medium");
    case Confidence::Low: return QStringLiteral("low");
    }
    return {};
}

} // namespace demarche
