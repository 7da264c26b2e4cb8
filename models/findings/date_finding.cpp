// SPDX-License-Identifier: GPL-3.0-or-later
// The names that origins and certainties of dates have in the story JSON.
#include "models/findings/date_finding.h"

namespace demarche {

QString nameOf(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Certain: return QStringLiteral("certain");
    case Certainty::Likely: return QStringLiteral("likely");
    case Certainty::Unsure: return QStringLiteral("unsure");
    }
    return {};
}

QString nameOf(DateOrigin origin)
{
    switch (origin) {
    case DateOrigin::Stated: return QStringLiteral("stated");
    case DateOrigin::Relative: return QStringLiteral("relative");
    case DateOrigin::Inferred: return QStringLiteral("inferred");
    case DateOrigin::Publication: return QStringLiteral("publication");
    case DateOrigin::Unknown: return QStringLiteral("unknown");
    }
    return {};
}

QString nameOf(PublicationOrigin origin)
{
    switch (origin) {
    case PublicationOrigin::Stated: return QStringLiteral("stated");
    case PublicationOrigin::Inferred: return QStringLiteral("inferred");
    case PublicationOrigin::Given: return QStringLiteral("given");
    case PublicationOrigin::Unknown: return QStringLiteral("unknown");
    }
    return {};
}

} // namespace demarche
